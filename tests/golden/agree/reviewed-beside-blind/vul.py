import csv, sys
rows = list(csv.DictReader(open("blad.csv", encoding="utf-8-sig")))
said = {"anna": {"vertrouwen": {"vertrouw": "ja", "geen vertrouw": "ontbreekt", "stilte": "nee"}, "zeggenschap": {"inspraak": "ja", "kiezen": "ja", "hoofd": "?"}},
        "bram": {"vertrouwen": {"vertrouw": "ja", "wantrouwen": "ontbreekt", "blind": "onduidelijk"}, "zeggenschap": {"inspraak": "ja", "geen inspraak": "ontbreekt", "wilde": "ja", "hoofd": "nee"}}}
for coder, codes in said.items():
    with open(coder + ".csv", "w", encoding="utf-8", newline="") as file:
        sheet = csv.DictWriter(file, rows[0].keys())
        sheet.writeheader()
        for row in rows:
            filled = {code: next((v for w, v in reversed(words.items()) if w in row["text"].lower()), "nee") for code, words in codes.items()}
            sheet.writerow({**row, **filled, "coder": ""})
