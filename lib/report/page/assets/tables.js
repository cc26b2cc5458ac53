// Tables that are there without JavaScript become sortable, fold their many rows, and hide sub-themes.
const rowsShown = 25;

function sortValue(row, column) {
  const cell = row.cells[column];
  if (!cell.classList.contains("n")) return cell.textContent.trim();
  return cell.textContent.trim() === "" ? -Infinity : Number(cell.dataset.v ?? cell.textContent);
}

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

function compareValues(left, right) {
  return typeof left === "number" ? left - right : collator.compare(left, right);
}

function sortTable(table, header, order) {
  const column = header.cellIndex;
  const rows = [...table.tBodies[0].rows];
  const values = new Map(rows.map((row) => [row, sortValue(row, column)]));
  rows.sort((left, right) => order * compareValues(values.get(left), values.get(right)));
  table.tBodies[0].append(...rows);
}

function addSorting(table, afterSort) {
  for (const header of table.tHead.rows[0].cells) {
    const button = element("button", { type: "button", class: "sort" }, header.textContent);
    header.replaceChildren(button);
    button.addEventListener("click", () => {
      const isNumber = header.classList.contains("n");
      const isFirst = !header.hasAttribute("aria-sort");
      const isAscending = isFirst ? !isNumber : header.getAttribute("aria-sort") === "descending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
      sortTable(table, header, isAscending ? 1 : -1);
      afterSort();
    });
  }
}

// Returns what folds the rows again, for after a sort.
function addFolding(table, tools) {
  const rows = table.tBodies[0].rows;
  if (rows.length <= rowsShown + 5) return () => {};
  let isFolded = true;
  const button = element("button", { type: "button", class: "quiet" });
  const fold = () => {
    for (let i = 0; i < rows.length; ++i) rows[i].hidden = isFolded && i >= rowsShown;
    button.textContent = isFolded ? say("show_all", number.format(rows.length)) : say("show_fewer");
    button.setAttribute("aria-expanded", String(!isFolded));
  };
  button.addEventListener("click", () => { isFolded = !isFolded; fold(); });
  tools.append(button);
  fold();
  return fold;
}

function addSubThemes(table, tools) {
  const others = table.classList.contains("matrix") ? 0 : 1; // the column of words
  const tops = table.querySelectorAll("thead th.n:not(.sub)").length - others;
  if (!table.querySelector("thead .sub") || tops < 2) return;
  table.classList.add("top-only");
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => table.classList.toggle("top-only", !box.checked));
  tools.append(element("label", {}, box, " ", say("sub_themes")));
}

// The name of a theme or document leads to its lines in the concordance.
function addWays(table) {
  for (const row of table.querySelectorAll("tr[data-theme], tr[data-document]")) {
    const way = element("button", { type: "button", class: "way", title: say("show_lines"), onclick: () => showInConcordance(row.dataset) });
    way.append(...row.cells[0].childNodes);
    row.cells[0].append(way);
  }
}

function startTables() {
  for (const table of document.querySelectorAll("table.sortable, table.matrix")) {
    const tools = element("div", { class: "table-tools" });
    addSubThemes(table, tools);
    addWays(table);
    const fold = addFolding(table, tools);
    if (table.classList.contains("sortable")) addSorting(table, fold);
    if (tools.childElementCount > 0) table.parentElement.after(tools);
  }
}
