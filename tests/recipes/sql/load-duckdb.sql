-- duckdb -init load-duckdb.sql <query.sql, after: draad hits ... -o hits.csv; draad info --documents ... -o documents.csv
CREATE TABLE hits AS SELECT * FROM read_csv('hits.csv', header = true);
CREATE TABLE documents AS SELECT * FROM read_csv('documents.csv', header = true);
