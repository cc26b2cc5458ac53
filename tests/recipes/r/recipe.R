# Results of draad in R. Rscript recipe.R, in a folder that holds the folder corpus.
draad <- function(...) read.csv(pipe(paste("draad", ..., "--format csv --quiet corpus")),
                                encoding = "UTF-8", na.strings = "", check.names = FALSE)

# A concordance as quanteda has it: its columns, its class.
hits <- draad("hits -c vertrouwen")
concordance <- hits[, c("docname", "from", "to", "pre", "keyword", "post", "pattern")]
concordance$pattern <- factor(concordance$pattern)
class(concordance) <- c("kwic", "data.frame")
stopifnot(nrow(concordance) > 0, all(concordance$from <= concordance$to))

# Documents by codes. The first columns are the document and its words; quanteda::as.dfm(counts) makes a dfm of it.
matrix <- draad("count -c vertrouwen --matrix")
counts <- as.matrix(matrix[, -(1:2)])
dimnames(counts) <- list(docs = matrix$docname, features = colnames(counts))
if (requireNamespace("Matrix", quietly = TRUE))
  counts <- Matrix::Matrix(counts, sparse = TRUE)
stopifnot(sum(counts) > 0)

# Rates by role, and the hits with what is known of their speakers.
rates <- draad("count -c vertrouwen --by role")
people <- draad("info --speakers")
coded <- merge(hits, people[, c("docname", "speaker", "words")], by = c("docname", "speaker"))
stopifnot(nrow(coded) > 0)

cat(nrow(concordance), "hits in", nrow(counts), "documents,", length(unique(rates$role)), "roles\n")
