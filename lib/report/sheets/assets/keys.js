// Keys: nothing is done while somebody writes, or holds Ctrl, Alt or Meta; a radio button keeps its own arrows.
function nextCode(step) {
  const count = codesOf(unitNow()).length;
  const number = Math.min(Math.max(activeCode + step, 0), count - 1);
  activate(number);
  byId("verdicts").children[number].scrollIntoView({ block: "nearest" });
  tell(codeNow().label);
}

function giveByKey(verdict) {
  const number = activeCode;
  give(number, verdict);
  const isOpen = (code) => !verdictOf(unitNow(), code);
  const following = codesOf(unitNow()).findIndex((code, index) => index > number && isOpen(code));
  if (verdict && following >= 0) activate(following);
}

const actions = {
  j: () => goTo(state.place + 1), k: () => goTo(state.place - 1), v: goToOpen, r: restIsNo, g: agree,
  c: () => byId("comment").focus(), x: () => toggleContext(), h: () => byId("keys").showModal(),
  ArrowRight: () => goTo(state.place + 1), ArrowLeft: () => goTo(state.place - 1),
  ArrowDown: () => nextCode(1), ArrowUp: () => nextCode(-1), Backspace: () => giveByKey(null), Delete: () => giveByKey(null),
};
for (const { name, key } of verdicts) actions[key] = () => giveByKey(name);

function toggleContext() {
  state.context = !state.context;
  store();
  showContext();
}

function isOwnArrow(event) {
  return event.key.startsWith("Arrow") && event.target.matches("input, summary");
}

function onKey(event) {
  if (!state || byId("work").hidden || byId("keys").open || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.matches("textarea, input:not([type=radio])")) {
    if (event.key === "Escape") byId("kop-eenheid").focus();
    return;
  }
  if (event.key.length === 1 && !state.keys && event.key !== "h") return;
  if (isOwnArrow(event)) return;
  const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
  if (digit > 0 && digit <= codesOf(unitNow()).length) {
    event.preventDefault();
    activate(digit - 1);
    tell(codeNow().label);
  } else if (Object.hasOwn(actions, event.key)) {
    event.preventDefault();
    actions[event.key]();
  }
}
