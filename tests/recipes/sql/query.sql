-- Hits a thousand words for each code in each document, the highest first.
SELECT hits.code, hits.docname, count(*) AS hits, round(1000.0 * count(*) / CAST(documents.words AS INTEGER), 1) AS per_1000
FROM hits JOIN documents ON documents.docname = hits.docname
GROUP BY hits.code, hits.docname, documents.words
ORDER BY per_1000 DESC, hits.code, hits.docname
LIMIT 5;
