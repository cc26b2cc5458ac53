// What a coder said, kept in the browser under the sheet and the coder, so that no other coder sees it.
const schema = "draad/sheet/1";
let state = null;
let isKept = true;

const keyOf = (coder) => `draad-sheet:${sheet.id}:${coder.trim().toLocaleLowerCase("nl")}`;
const emptyState = (coder) => ({ coder: coder.trim(), judgements: {}, comments: {}, place: 0, context: false, keys: true });

function readStored(coder) {
  try {
    const stored = localStorage.getItem(keyOf(coder));
    return stored ? { ...emptyState(coder), ...JSON.parse(stored) } : null;
  } catch { return null; }
}

function store() {
  state.saved = new Date().toISOString();
  try {
    localStorage.setItem(keyOf(state.coder), JSON.stringify(state));
    isKept = true;
  } catch { isKept = false; }
  showStored();
}

function showStored() {
  const time = new Date(state.saved).toLocaleTimeString("nl", { hour: "2-digit", minute: "2-digit" });
  byId("saved").textContent = isKept ? `bewaard in deze browser om ${time}` : "niet bewaard";
  if (!isKept) complain("Deze browser bewaart niets voor dit bestand. Bewaar vaak als bestand, en open dat de volgende keer.");
}

function complain(text) {
  byId("trouble").textContent = text;
  byId("trouble").hidden = !text;
}

// Who coded in this tab goes on after the page is read again.
const currentKey = `draad-sheet:${sheet.id}`;
function rememberCoder(coder) { try { sessionStorage.setItem(currentKey, coder); } catch { /* asked again */ } }
function rememberedCoder() { try { return sessionStorage.getItem(currentKey) || ""; } catch { return ""; } }

const verdictOf = (unit, code) => (state.judgements[unit.unit] || {})[code.path];

function judge(unit, code, verdict) {
  const judged = state.judgements[unit.unit] || {};
  if (verdict) judged[code.path] = verdict;
  else delete judged[code.path];
  state.judgements[unit.unit] = judged;
  store();
}

const openCodes = (unit) => codesOf(unit).filter((code) => !verdictOf(unit, code));
const isDone = (unit) => openCodes(unit).length === 0;
const doneCount = () => sheet.units.filter(isDone).length;
