"""Fills in the sheet blad.csv as two people would who go by the words in a unit: anna.csv and bram.csv."""

import csv

SAID = {
    "anna": {"vertrouwen": {"vertrouw": "ja", "geen vertrouw": "ontbreekt", "stilte": "nee"},
             "zeggenschap": {"inspraak": "ja", "kiezen": "ja", "hoofd": "?"}},
    "bram": {"vertrouwen": {"vertrouw": "ja", "wantrouwen": "ontbreekt", "blind": "onduidelijk"},
             "zeggenschap": {"inspraak": "ja", "geen inspraak": "ontbreekt", "wilde": "ja", "hoofd": "nee"}},
}


def verdict(text, words):
    """What the last of the words that stand in a text says, else no."""
    return next((said for word, said in reversed(words.items()) if word in text.lower()), "nee")


with open("blad.csv", encoding="utf-8-sig") as sheet:
    rows = list(csv.DictReader(sheet))
for coder, codes in SAID.items():
    with open(coder + ".csv", "w", encoding="utf-8", newline="") as file:
        sheet = csv.DictWriter(file, rows[0].keys())
        sheet.writeheader()
        for row in rows:
            filled = {code: verdict(row["text"], words) for code, words in codes.items()}
            sheet.writerow({**row, **filled, "coder": ""})
