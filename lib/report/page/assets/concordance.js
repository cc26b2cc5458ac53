// All hits in their context: searched, filtered and sorted as a list of numbers; only a page of it becomes rows.
const linesOnPage = 50;

const state = { order: "place", ascending: true, first: 0, shown: [] };
let searchable = null;

// The text of each line, folded, made when it is first searched for.
function searchableLines() {
  searchable ??= hits.code.map((code, i) => folded([hits.pre[i], hits.keyword[i], hits.post[i], data.codes[code].label,
    data.documents[hits.document[i]].title, data.speakers[hits.speaker[i]], data.codes[hits.code[i]].polarities[hits.polarity[i]]].join(" ")));
  return searchable;
}

// What a column is sorted by. What stands before a keyword is read from the keyword backwards.
const orders = {
  place: (i) => i,
  before: (i) => folded(hits.pre[i]).split(/[^\p{L}\p{N}]+/u).filter(Boolean).reverse().join(" "),
  keyword: (i) => folded(hits.keyword[i]),
  after: (i) => folded(hits.post[i]).split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" "),
  theme: (i) => hits.code[i],
};

function select(form) {
  const words = folded(form.search.value).split(/\s+/).filter(Boolean);
  const theme = Number(form.theme.value);
  const polarity = Number(form.polarity.value);
  const place = Number(form.document.value);
  const lines = words.length > 0 ? searchableLines() : null;
  const found = [];
  for (let i = 0; i < hits.code.length; ++i) {
    if (theme >= 0 && !isOf(hits.code[i], theme)) continue;
    if (polarity >= 0 && hits.polarity[i] !== polarity) continue;
    if (place >= 0 && hits.document[i] !== place) continue;
    if (lines && !words.every((word) => lines[i].includes(word))) continue;
    found.push(i);
  }
  const keys = new Map(found.map((i) => [i, orders[state.order](i)]));
  const sign = state.ascending ? 1 : -1;
  found.sort((left, right) => {
    const [a, b] = [keys.get(left), keys.get(right)];
    return a === b ? left - right : sign * (a < b ? -1 : 1);
  });
  state.shown = found;
  state.first = 0;
}

function lineOf(i) {
  const document = data.documents[hits.document[i]];
  const speaker = data.speakers[hits.speaker[i]];
  const polarity = polarities[hits.polarity[i]];
  const id = `h-${document.hash}-${hits.start[i]}-${hits.length[i]}-${data.codes[hits.code[i]].path}`;
  return element("tr", {},
    element("td", { class: "before" }, hits.pre[i]),
    element("td", { class: `keyword ${polarity}` }, hits.keyword[i]),
    element("td", { class: "after" }, hits.post[i]),
    element("td", { class: "theme" }, data.codes[hits.code[i]].label, element("span", { class: "small" }, data.codes[hits.code[i]].polarities[hits.polarity[i]])),
    element("td", { class: "place", title: id }, speaker ? `${speaker}, ${document.title}` : document.title,
      element("span", { class: "small" }, `${say("paragraph")} ${hits.paragraph[i]}`)));
}

function showLines(parts) {
  const last = state.first + linesOnPage;
  parts.rows.replaceChildren(...state.shown.slice(state.first, last).map(lineOf));
  parts.status.textContent = state.shown.length === 0 ? say("nothing")
    : say("shown", number.format(state.shown.length), number.format(hits.code.length));
  for (const pager of parts.pagers)
    showPages(pager, state.first, state.shown.length, linesOnPage, (at) => { state.first = at; showLines(parts); });
}

function headerOf(name, word, update) {
  const header = element("th", { scope: "col" });
  header.append(element("button", { type: "button", class: "sort", onclick: () => {
    state.ascending = state.order === name ? !state.ascending : true;
    state.order = name;
    for (const other of header.parentElement.cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", state.ascending ? "ascending" : "descending");
    update();
  } }, say(word)));
  if (name === state.order) header.setAttribute("aria-sort", "ascending");
  return header;
}

function choiceOf(name, word, options) {
  const select = element("select", { name }, ...options.map(([value, text]) => element("option", { value }, text)));
  return element("label", { class: "choice" }, say(word), select);
}

function formOf(update) {
  const themes = data.codes.map((code, i) => [i, "\u00a0\u00a0".repeat(code.depth) + code.label, code.counts])
    .filter(([, , counts]) => counts);
  let waiting = 0;
  const search = element("input", { type: "search", name: "search", autocomplete: "off", oninput: () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 150);
  } });
  const form = element("form", { class: "filters", role: "search", onsubmit: (event) => { event.preventDefault(); update(); } },
    element("label", { class: "wide" }, say("search"), search),
    choiceOf("theme", "theme", [[-1, say("all_themes")], ...themes]),
    choiceOf("polarity", "polarity", [[-1, say("all_polarities")], ...polarities.map((name, i) => [i, say(name)])]),
    choiceOf("document", "column_document", [[-1, say("all_documents")], ...data.documents.map((document, i) => [i, document.title])]),
    element("button", { type: "reset", onclick: () => setTimeout(update) }, say("clear")));
  form.addEventListener("change", (event) => { if (event.target !== search) update(); });
  return form;
}

// Shows the lines of a theme, or of a document, and brings the reader there; made by startConcordance.
let showInConcordance = null;

function startConcordance() {
  const rows = element("tbody");
  const pagers = [element("div", { class: "pager" }), element("div", { class: "pager" })];
  const parts = { rows, pagers, status: element("p", { role: "status", class: "soft" }) };
  const update = () => { select(form); showLines(parts); };
  const form = formOf(update);
  const table = element("table", { class: "lines" },
    element("caption", { class: "hidden-text" }, say("concordance")),
    element("thead", {}, element("tr", {}, headerOf("before", "column_before", update), headerOf("keyword", "column_keyword", update),
      headerOf("after", "column_after", update), headerOf("theme", "theme", update), headerOf("place", "column_place", update))), rows);
  showInConcordance = ({ theme = -1, document: place = -1 }) => {
    form.reset();
    form.theme.value = theme;
    form.document.value = place;
    update();
    document.getElementById("kop-concordantie").scrollIntoView();
    form.theme.focus({ preventScroll: true });
  };
  document.querySelector("#concordantie .table")?.remove();
  document.getElementById("concordance").append(form, parts.status, pagers[0], element("div", { class: "table" }, table), pagers[1]);
  update();
}
