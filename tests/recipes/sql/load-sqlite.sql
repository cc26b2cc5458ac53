-- sqlite3 -init load-sqlite.sql <query.sql, after: draad hits ... -o hits.csv; draad info --documents ... -o documents.csv
.import --csv hits.csv hits
.import --csv documents.csv documents
