// The sheet, as it was drawn, and what is said of it in Dutch.
const sheet = JSON.parse(document.getElementById("data").textContent);
const verdicts = [
  { name: "ja", key: "a" }, { name: "ontbreekt", key: "o" }, { name: "onduidelijk", key: "d" }, { name: "nee", key: "n" },
  { name: "?", key: "w" },
];
const nouns = {
  sentence: ["zin", "zinnen"], passage: ["alinea", "alinea’s"], turn: ["beurt", "beurten"],
  document: ["document", "documenten"], hit: ["treffer", "treffers"],
}[sheet.unit];

const byId = (id) => document.getElementById(id);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// An element with its properties and what is in it; texts stay texts.
function make(tag, properties = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  element.append(...content);
  return element;
}

// The codes to be judged of a unit: all of the sheet; of a hit, its own.
function codesOf(unit) {
  return unit.hit ? sheet.codes.filter((code) => code.path === unit.hit) : sheet.codes;
}
