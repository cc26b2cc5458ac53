// From the coder's name to the sheet.
function begin(known) {
  state = known;
  state.place = Math.min(state.place, sheet.units.length - 1);
  rememberCoder(state.coder);
  complain("");
  store();
  byId("coder-name").textContent = state.coder;
  byId("keys-on").checked = state.keys;
  byId("start").hidden = true;
  for (const id of ["work", "status", "file-tools"]) byId(id).hidden = false;
  showUnit();
  byId("kop-eenheid").focus();
}

function askName() {
  state = null;
  rememberCoder("");
  byId("start").hidden = false;
  for (const id of ["work", "status", "file-tools"]) byId(id).hidden = true;
  byId("coder").value = "";
  byId("coder").focus();
}

async function openFile(file) {
  try {
    const read = readFile(await file.text());
    const stored = readStored(read.coder);
    begin(stored ? merge(stored, read) : read);
  } catch (error) { complain(error.message); }
  byId("file").value = "";
}

function startAppearance() {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  let chosen = "";
  try { chosen = localStorage.getItem("draad-appearance") || ""; } catch { /* not kept */ }
  const show = () => {
    root.dataset.appearance = chosen || (system.matches ? "dark" : "light");
    byId("appearance").textContent = root.dataset.appearance === "dark" ? "Licht" : "Donker";
  };
  byId("appearance").addEventListener("click", () => {
    chosen = root.dataset.appearance === "dark" ? "light" : "dark";
    try { localStorage.setItem("draad-appearance", chosen); } catch { /* not kept */ }
    show();
  });
  system.addEventListener("change", show);
  show();
}

function listen() {
  const onClick = (id, action) => byId(id).addEventListener("click", action);
  onClick("previous", () => goTo(state.place - 1));
  onClick("next", () => goTo(state.place + 1));
  onClick("next-open", goToOpen);
  onClick("context", toggleContext);
  onClick("rest-no", restIsNo);
  onClick("agree", agree);
  onClick("leave", askName);
  onClick("save-json", () => download(asJson(), "application/json", "json"));
  onClick("save-csv", () => download(asCsv(), "text/csv", "csv"));
  onClick("open-keys", () => byId("keys").showModal());
  onClick("close-keys", () => byId("keys").close());
  byId("keys-on").addEventListener("change", (event) => { state.keys = event.target.checked; store(); });
  byId("comment").addEventListener("input", (event) => {
    state.comments[unitNow().unit] = event.target.value;
    store();
  });
  byId("verdicts").addEventListener("submit", (event) => event.preventDefault());
  byId("overview").addEventListener("toggle", showProgress);
  byId("file").addEventListener("change", (event) => { if (event.target.files[0]) openFile(event.target.files[0]); });
  byId("start-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const coder = byId("coder").value.trim();
    if (coder) begin(readStored(coder) || emptyState(coder));
    else byId("coder").focus();
  });
  document.addEventListener("keydown", onKey);
  // The same coder in another tab: what was said there is not overwritten here.
  addEventListener("storage", (event) => {
    if (!state || event.key !== keyOf(state.coder) || !event.newValue) return;
    const place = state.place;
    state = { ...JSON.parse(event.newValue), place };
    showUnit();
  });
  addEventListener("beforeunload", (event) => { if (state && !isKept) event.preventDefault(); });
}

startAppearance();
listen();
byId("unit-name").textContent = nouns[1];
byId("about").textContent = sheet.review
  ? `Dit blad bevat ${sheet.units.length} ${sheet.units.length === 1 ? nouns[0] : nouns[1]} van het codeboek, om na te lopen: klopt de code, is hij anders bedoeld, of hoort hij er niet?`
  : `Dit blad bevat ${sheet.units.length} ${sheet.units.length === 1 ? nouns[0] : nouns[1]}, door het lot gekozen en in willekeurige volgorde. U beoordeelt van elk of de ${sheet.codes.length === 1 ? "code" : "codes"} van toepassing ${sheet.codes.length === 1 ? "is" : "zijn"}. Wat het codeboek zelf vond, staat er niet bij.`;
if (matchMedia("(max-width: 62rem)").matches) byId("guide").open = false;
const earlier = rememberedCoder();
if (earlier) begin(readStored(earlier) || emptyState(earlier));
else askName();
