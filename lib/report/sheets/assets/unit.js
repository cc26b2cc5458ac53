// The unit that is judged now: its words, its context, and a group of verdicts for each code.
let activeCode = 0;

const unitNow = () => sheet.units[state.place];
const codeNow = () => codesOf(unitNow())[activeCode];
const tell = (text) => { byId("live").textContent = text; };

function showWords(unit) {
  const words = byId("words");
  words.parentElement.classList.toggle("long", unit.text.length > 1200);
  words.tabIndex = words.parentElement.classList.contains("long") ? 0 : -1; // to scroll in it by keyboard
  if (unit.hit) {
    const gap = /^[.,;:!?)\]’”»…]/.test(unit.after) ? "" : " ";
    words.replaceChildren(make("span", { className: "around" }, `${unit.before}${/[(‘“«]$/.test(unit.before) ? "" : " "}`),
      make("mark", {}, unit.text), make("span", { className: "around" }, gap + unit.after));
  } else {
    words.replaceChildren(unit.dialogue || unit.text);
  }
  byId("before").textContent = unit.before;
  byId("after").textContent = unit.after;
  showContext();
}

function showContext() {
  const unit = unitNow();
  byId("context").hidden = Boolean(unit.hit) || !(unit.before || unit.after);
  byId("context").setAttribute("aria-pressed", String(state.context));
  byId("before").hidden = !state.context || !unit.before || Boolean(unit.hit);
  byId("after").hidden = !state.context || !unit.after || Boolean(unit.hit);
}

function choice(unit, code, verdict, number) {
  const input = make("input", { type: "radio", name: `code-${number}`, value: verdict.name });
  input.checked = verdictOf(unit, code) === verdict.name;
  input.addEventListener("change", () => give(number, verdict.name));
  // After a click the arrow keys go through the sheet again, instead of changing what was clicked.
  input.addEventListener("click", (event) => { if (event.detail > 0) input.closest("fieldset").focus(); });
  const spoken = verdict.name === "?" ? make("span", { className: "hidden-text" }, "niet te zeggen") : "";
  return make("label", {}, input, make("span", {}, verdict.name, spoken, make("kbd", { "aria-hidden": "true" }, verdict.key)));
}

function group(unit, code, number) {
  const wipe = make("button", { type: "button", className: "wipe", "aria-label": `Wis het oordeel over ${code.label}` }, "wis");
  wipe.addEventListener("click", () => give(number, null));
  wipe.hidden = !verdictOf(unit, code);
  const digit = number < 9 && !unit.hit ? make("kbd", { "aria-hidden": "true" }, String(number + 1)) : "";
  const fields = make("fieldset", { tabIndex: -1 }, make("legend", {}, digit, ` ${code.label}`),
    make("div", { className: "choices" }, ...verdicts.map((verdict) => choice(unit, code, verdict, number)), wipe));
  fields.addEventListener("focusin", () => activate(number));
  fields.addEventListener("submit", (event) => event.preventDefault());
  return fields;
}

function activate(number) {
  activeCode = number;
  [...byId("verdicts").children].forEach((fields, index) => fields.classList.toggle("active", index === number));
  showGuide(codeNow());
}

// Shows which verdicts there are without making the groups anew, so that focus stays where it is.
function showVerdicts() {
  const unit = unitNow();
  codesOf(unit).forEach((code, number) => {
    const fields = byId("verdicts").children[number];
    for (const input of fields.querySelectorAll("input")) input.checked = input.value === verdictOf(unit, code);
    fields.querySelector(".wipe").hidden = !verdictOf(unit, code);
  });
  showProgress();
}

function give(number, verdict) {
  const unit = unitNow();
  const code = codesOf(unit)[number];
  judge(unit, code, verdict);
  showVerdicts();
  const open = openCodes(unit).length;
  tell(`${code.label}: ${verdict || "gewist"}. ${open === 0 ? "Alle codes beoordeeld." : `Nog ${open} open.`}`);
}

function showProgress() {
  const done = doneCount();
  byId("count").textContent = `${done} van ${sheet.units.length} ${nouns[1]} beoordeeld`;
  byId("progress").max = sheet.units.length;
  byId("progress").value = done;
  byId("done").hidden = done < sheet.units.length;
  if (byId("overview").open) showOverview();
}

function showUnit() {
  const unit = unitNow();
  byId("kop-eenheid").textContent = `${capital(nouns[0])} ${state.place + 1} van ${sheet.units.length}`;
  byId("source").textContent = [unit.docname, unit.line ? `regel ${unit.line}` : "", unit.speaker].filter(Boolean).join(" · ");
  byId("found").textContent = unit.hit ? `gevonden als ${unit.found}, door de regel ${unit.rule}` : "";
  byId("agree").hidden = !unit.hit;
  byId("rest-no").hidden = Boolean(unit.hit);
  byId("comment").value = state.comments[unit.unit] || "";
  byId("previous").disabled = state.place === 0;
  byId("next").disabled = state.place === sheet.units.length - 1;
  showWords(unit);
  byId("verdicts").replaceChildren(...codesOf(unit).map((code, number) => group(unit, code, number)));
  activate(0);
  showProgress();
}

function goTo(place) {
  if (place < 0 || place >= sheet.units.length) return tell(place < 0 ? "Dit is de eerste." : "Dit is de laatste.");
  state.place = place;
  store();
  showUnit();
  byId("kop-eenheid").focus();
  scrollTo(0, 0);
}

function goToOpen() {
  for (let step = 1; step <= sheet.units.length; ++step) {
    const place = (state.place + step) % sheet.units.length;
    if (!isDone(sheet.units[place])) return goTo(place);
  }
  tell("Alles is beoordeeld.");
}

function onwards() {
  if (state.place + 1 < sheet.units.length) goTo(state.place + 1);
  else tell(doneCount() === sheet.units.length ? "Alles is beoordeeld." : "Dit is de laatste; er staat nog iets open.");
}

function restIsNo() {
  const unit = unitNow();
  if (unit.hit) return;
  for (const code of openCodes(unit)) judge(unit, code, "nee");
  showVerdicts();
  onwards();
}

function agree() {
  const unit = unitNow();
  if (!unit.hit) return;
  judge(unit, codesOf(unit)[0], unit.found);
  showVerdicts();
  onwards();
}

function showOverview() {
  byId("overview-list").replaceChildren(...sheet.units.map((unit, place) => {
    const open = openCodes(unit).length;
    const words = open === 0 ? "beoordeeld" : open < codesOf(unit).length ? "deels beoordeeld" : "open";
    const button = make("button", { type: "button", "aria-label": `${capital(nouns[0])} ${place + 1}, ${words}` }, String(place + 1));
    button.className = open === 0 ? "judged" : words === "open" ? "" : "partly";
    if (place === state.place) button.setAttribute("aria-current", "true");
    button.addEventListener("click", () => goTo(place));
    return make("li", {}, button);
  }));
}
