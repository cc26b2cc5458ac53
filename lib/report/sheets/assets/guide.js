// How to apply the code that is judged now: its definition, criteria and examples.
function showGuide(code) {
  const text = byId("guide-text");
  byId("guide-name").textContent = code.label;
  text.replaceChildren();
  if (code.definition) text.append(make("p", {}, code.definition));
  const add = (head, items, className = "") => {
    if (items.length === 0) return;
    text.append(make("h3", {}, head), make("ul", { className }, ...items.map((item) => make("li", {}, item))));
  };
  add("Wel", code.include);
  add("Niet", code.exclude);
  add("Voorbeelden", code.examples, "example");
  add("Geen voorbeelden", code.counterexamples, "example");
  add("Hieronder vallen", code.below.map(([label, definition]) => (definition ? `${label}: ${definition}` : label)));
  if (!text.hasChildNodes()) text.append(make("p", {}, "Het codeboek zegt niets over deze code."));
}
