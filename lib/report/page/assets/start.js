startAppearance();
startContents();
startPrinting();
if (hits) { // the full edition
  startTables();
  startDispersion();
  startConcordance();
}
