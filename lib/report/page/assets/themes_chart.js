// Bars of hits by theme, parted by polarity. On a narrow page the names stand above their bars.
function drawThemes(figure) {
  const rows = data.codes.filter((code) => code.counts && code.counts[0] > 0);
  const isNarrow = widthOf(figure) < 560;
  const step = isNarrow ? 42 : isPrinting ? 22 : 28;
  const label = figure.querySelector("figcaption").textContent;
  const { svg, width } = picture(figure, rows.length * step + 28, label);
  const left = isNarrow ? 0 : Math.min(290, width * 0.36);
  const x = d3.scaleLinear().domain([0, Math.max(1, ...rows.map((row) => row.counts[0]))]).range([left, width - 48]);
  svg.append("g").attr("transform", `translate(0, ${rows.length * step + 4})`).attr("font-size", 11)
    .call(d3.axisBottom(x).ticks(Math.min(6, x.domain()[1])).tickFormat((value) => Number.isInteger(value) ? number.format(value) : "")
      .tickSize(-rows.length * step));
  rows.forEach((row, i) => {
    const group = svg.append("g").attr("transform", `translate(0, ${i * step})`);
    const [all, negated, unclear] = row.counts;
    const indent = Math.min(row.depth, 3) * 16;
    group.append("text").attr("x", indent).attr("y", isNarrow ? 14 : 17).attr("font-size", 13)
      .attr("font-weight", row.depth === 0 ? 600 : 400)
      .text(clipped(row.label, (isNarrow ? width : left - 12) - indent, 13));
    let from = 0;
    [all - negated - unclear, negated, unclear].forEach((count, kind) => {
      group.append("rect").attr("class", polarities[kind]).attr("x", x(from)).attr("y", isNarrow ? 20 : 5)
        .attr("width", x(from + count) - x(from)).attr("height", row.depth === 0 ? 16 : 12)
        .append("title").text(`${row.label}: ${number.format(count)} ${say(polarities[kind])}`);
      from += count;
    });
    group.append("text").attr("class", "faint").attr("x", x(all) + 6).attr("y", isNarrow ? 32 : 17).attr("font-size", 12)
      .text(number.format(all));
  });
}

function startThemes() {
  const figure = document.getElementById("chart-themes");
  figure.append(key(polarities.map((name) => say(name)), polarities));
  keepDrawn(figure, () => drawThemes(figure));
}
