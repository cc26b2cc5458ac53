// The button for a dark or light page. The choice is kept where the browser lets a file keep anything.
function startAppearance() {
  const root = document.documentElement;
  const button = document.getElementById("appearance");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.appearance || (system.matches ? "dark" : "light")) === "dark";
  const show = () => { button.textContent = say(isDark() ? "light" : "dark"); };
  try { root.dataset.appearance = localStorage.getItem("draad-appearance") || ""; } catch { /* not kept */ }
  button.addEventListener("click", () => {
    root.dataset.appearance = isDark() ? "light" : "dark";
    try { localStorage.setItem("draad-appearance", root.dataset.appearance); } catch { /* not kept */ }
    show();
  });
  system.addEventListener("change", show);
  show();
  button.hidden = false;
}

// Marks the section that is read in the list of contents.
function startContents() {
  const links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      for (const link of links.values()) link.removeAttribute("aria-current");
      links.get(entry.target.id).setAttribute("aria-current", "location");
    }
  }, { rootMargin: "-20% 0px -70% 0px" });
  for (const id of links.keys()) observer.observe(document.getElementById(id));
}

// Paper shows what is folded on the screen.
function startPrinting() {
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("#codeboek > details:not([open])")];
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of closed) details.open = false; });
}
