startAppearance();
startContents();
startPrinting();
startTables();
startThemes();
startDispersion();
startConcordance();
