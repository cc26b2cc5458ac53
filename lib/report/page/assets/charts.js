// What charts share: a key, a picture as wide as the page, drawn again when that changes.
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

// A text as lines of at most so many pixels, near enough for letters of that size; nothing is cut.
function linesOf(text, pixels, size) {
  const most = Math.max(8, Math.floor(pixels / (size * 0.58)));
  const lines = [""];
  for (let word of text.split(/\s+/)) {
    const line = lines[lines.length - 1];
    if (line !== "" && line.length + 1 + word.length > most) lines.push("");
    for (; word.length > most; word = word.slice(most)) lines.splice(-1, 1, word.slice(0, most), "");
    lines[lines.length - 1] += (lines[lines.length - 1] === "" ? "" : " ") + word;
  }
  return lines;
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
