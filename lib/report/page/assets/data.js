// What the report holds, and how its figures and words are written.
const data = JSON.parse(document.getElementById("data").textContent);
const hits = data.hits;
const number = new Intl.NumberFormat(document.documentElement.lang);

// The word for a name, with {0}, {1} ... filled in.
function say(name, ...values) {
  return data.words[name].replace(/\{(\d)\}/g, (_, place) => values[place]);
}

// An element with attributes and children; texts become text, never markup.
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

// The form by which texts are compared: lower case, without accents.
function folded(text) {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
}

// Whether a code is another one or stands below it.
function isOf(code, ancestor) {
  for (let at = code; at >= 0; at = data.codes[at].parent) if (at === ancestor) return true;
  return false;
}

const polarities = ["affirmed", "negated", "unclear"];
