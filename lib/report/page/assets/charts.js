// What both charts share: a key, a picture as wide as the page, drawn again when that changes.
function key(names, classes) {
  const list = element("ul", { class: "key" });
  names.forEach((name, i) => list.append(element("li", {}, element("span", { class: classes[i] }), name)));
  return list;
}

// Paper has a width of its own (A4 without its margins, in pixels).
let isPrinting = false;

function widthOf(figure) {
  return isPrinting ? 660 : Math.max(280, figure.clientWidth);
}

function picture(figure, height, label) {
  const width = widthOf(figure);
  figure.querySelector("svg")?.remove();
  const svg = d3.select(figure).append("svg").attr("width", width).attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img").attr("aria-label", label);
  return { svg, width };
}

// A text of at most so many pixels, near enough for letters of that size.
function clipped(text, pixels, size) {
  const most = Math.max(4, Math.floor(pixels / (size * 0.55)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function keepDrawn(figure, draw) {
  let width = 0;
  for (const isPaper of [true, false])
    addEventListener(isPaper ? "beforeprint" : "afterprint", () => { isPrinting = isPaper; draw(); });
  figure.hidden = false;
  new ResizeObserver(() => {
    if (figure.clientWidth === width || figure.clientWidth === 0) return;
    width = figure.clientWidth;
    draw();
  }).observe(figure);
}
