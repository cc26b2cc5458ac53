// The coding as a file: JSON to go on with or to hand in, CSV to look at in a spreadsheet; and such a JSON opened again.
const columns = ["unit", "docname", "start", "end", "line", "speaker", "stratum", "weight", "before", "text", "after"];
const hitColumns = ["hit", "rule", "found"];

function asJson() {
  const judgements = [];
  for (const unit of sheet.units)
    for (const code of codesOf(unit))
      if (verdictOf(unit, code)) judgements.push({ unit: unit.unit, code: code.path, verdict: verdictOf(unit, code) });
  return JSON.stringify({
    schema, sheet: sheet.id, title: sheet.title, coder: state.coder, saved: state.saved,
    codes: sheet.codes.map((code) => code.path), units: sheet.units, judgements, comments: state.comments,
  }, null, 1);
}

// A value of CSV as a Dutch Excel wants it; what could be taken for a formula gets an apostrophe.
function csvValue(value) {
  const text = String(value ?? "");
  const safe = text.length > 1 && "=+-@\t\r\n".includes(text[0]) ? `'${text}` : text;
  return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function asCsv() {
  const own = sheet.review ? [...columns, ...hitColumns] : columns;
  const taken = new Set([...columns, ...hitColumns, "comment", "coder"]);
  const heads = sheet.codes.map((code) => (taken.has(code.path.toLowerCase()) ? `code:${code.path}` : code.path));
  const rows = [[...own, ...heads, "comment", "coder"]];
  for (const unit of sheet.units)
    rows.push([
      ...own.map((column) => (column === "weight" ? String(unit.weight).replace(".", ",") : unit[column])),
      ...sheet.codes.map((code) => verdictOf(unit, code)), state.comments[unit.unit], state.coder,
    ]);
  return "\uFEFF" + rows.map((row) => row.map(csvValue).join(";") + "\r\n").join("");
}

function download(text, type, ending) {
  const link = make("a", {
    href: URL.createObjectURL(new Blob([text], { type })),
    download: `${sheet.name}-${state.coder.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.${ending}`,
  });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

// What a file holds, as a state. Throws a text for the reader if it is not of this sheet.
function readFile(text) {
  let file;
  try { file = JSON.parse(text); } catch { file = {}; }
  if (file.schema !== schema) throw new Error("Dit bestand is niet door deze pagina bewaard. Kies een bestand dat op .json eindigt.");
  if (file.sheet !== sheet.id) throw new Error("Dit bestand hoort bij een ander blad. Open de pagina waarin het bewaard is.");
  const read = emptyState(file.coder);
  read.saved = file.saved;
  read.comments = { ...file.comments };
  for (const { unit, code, verdict } of file.judgements) (read.judgements[unit] ||= {})[code] = verdict;
  return read;
}

// Both what the browser has and what a file has; where they differ, what was saved last.
function merge(one, other) {
  const [older, newer] = (one.saved || "") < (other.saved || "") ? [one, other] : [other, one];
  const merged = { ...newer, judgements: {}, comments: { ...older.comments, ...newer.comments } };
  for (const unit of new Set([...Object.keys(older.judgements), ...Object.keys(newer.judgements)]))
    merged.judgements[unit] = { ...older.judgements[unit], ...newer.judgements[unit] };
  return merged;
}
