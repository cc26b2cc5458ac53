// A line for each document, a mark on it for each hit. Many documents are shown some at a time, fullest first.
const linesShown = 30;

function startDispersion() {
  const figure = document.getElementById("chart-dispersion");
  const choice = element("select", { id: "dispersion-theme" });
  choice.append(element("option", { value: "-1" }, say("all_themes")));
  data.codes.forEach((code, i) => {
    if (code.counts) choice.append(element("option", { value: i }, "\u00a0\u00a0".repeat(code.depth) + code.label));
  });
  const pager = element("div", { class: "pager" });
  const tools = element("div", { class: "filters" }, element("label", { class: "choice" }, say("theme"), choice), pager);
  figure.append(tools, key(polarities.map((name) => say(name)), polarities));
  let first = 0;
  const redraw = () => { first = drawDispersion(figure, Number(choice.value), first, pager, (at) => { first = at; redraw(); }); };
  choice.addEventListener("change", () => { first = 0; redraw(); });
  keepDrawn(figure, redraw);
}

// The hits of a theme, by document; the fullest document first.
function hitsByDocument(theme) {
  const lists = data.documents.map((document, i) => ({ document: i, marks: [[], [], []], count: 0 }));
  for (let i = 0; i < hits.code.length; ++i) {
    if (theme >= 0 && !isOf(hits.code[i], theme)) continue;
    const list = lists[hits.document[i]];
    list.marks[hits.polarity[i]].push((hits.from[i] - 1) / Math.max(1, data.documents[hits.document[i]].words));
    ++list.count;
  }
  const found = lists.filter((list) => list.count > 0);
  return found.length > linesShown ? found.sort((left, right) => right.count - left.count) : found;
}

function drawDispersion(figure, theme, wanted, pager, go) {
  const lists = hitsByDocument(theme);
  const first = wanted < lists.length ? Math.max(0, wanted) : 0;
  const shown = lists.slice(first, first + linesShown);
  const isNarrow = widthOf(figure) < 560;
  const room = isNarrow ? widthOf(figure) : Math.min(270, widthOf(figure) * 0.32) - 12;
  const titles = shown.map((list) => linesOf(data.documents[list.document].title, room, 12.5));
  const heights = titles.map((lines) => Math.max(24, lines.length * 15 + (isNarrow ? 21 : 6)));
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, 0));
  const name = theme < 0 ? say("all_themes") : data.codes[theme].label;
  const { svg, width } = picture(figure, d3.sum(heights) + 8, `${name}. ${figure.querySelector("figcaption").textContent}`);
  const left = isNarrow ? 0 : room + 12;
  const x = d3.scaleLinear().domain([0, 1]).range([left, width - 44]);
  shown.forEach((list, row) => {
    const group = svg.append("g").attr("transform", `translate(0, ${tops[row]})`);
    const title = data.documents[list.document].title;
    group.append("title").text(`${title}: ${number.format(list.count)} ${say(list.count === 1 ? "hit" : "hits")}`);
    titles[row].forEach((line, i) => group.append("text").attr("y", 14 + i * 15).attr("font-size", 12.5).text(line));
    const middle = isNarrow ? titles[row].length * 15 + 9 : 12;
    group.append("line").attr("class", "rule").attr("x1", x(0)).attr("x2", x(1)).attr("y1", middle).attr("y2", middle);
    list.marks.forEach((places, kind) => {
      if (places.length === 0) return;
      group.append("path").attr("class", polarities[kind]).attr("stroke-width", 1.6).attr("stroke-opacity", 0.8)
        .attr("d", places.map((place) => `M${x(place).toFixed(1)} ${middle - 7}v14`).join(""));
    });
    group.append("text").attr("class", "faint").attr("x", width - 36).attr("y", middle + 4).attr("font-size", 12)
      .text(number.format(list.count));
  });
  showPages(pager, first, lists.length, linesShown, go);
  return first;
}

// Buttons for what comes before and after, where not all is shown.
function showPages(pager, first, count, step, go) {
  pager.hidden = count <= step;
  const last = Math.min(count, first + step);
  const hadFocus = pager.contains(document.activeElement) ? document.activeElement.dataset.way : null;
  const button = (way, word, at, isOff) =>
    element("button", { type: "button", "data-way": way, disabled: isOff, onclick: () => go(at) }, say(word));
  pager.replaceChildren(button("back", "previous", first - step, first === 0),
    element("span", {}, say("rows", number.format(first + 1), number.format(last), number.format(count))),
    button("on", "next", last, last === count));
  if (hadFocus) pager.querySelector(`[data-way="${hadFocus}"]:not(:disabled)`)?.focus();
}
