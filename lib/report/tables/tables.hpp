#pragma once

#include "analysis/figures/count.hpp"
#include "analysis/figures/inventory.hpp"
#include "analysis/hits/excerpt.hpp"
#include "analysis/hits/hit_rows.hpp"
#include "analysis/quotes/quotes.hpp"
#include "analysis/repeats/duplicates.hpp"
#include "codebook/codebook.hpp"
#include "report/formats/table.hpp"

#include <string>
#include <vector>

namespace draad {

/// Codes as rows, their figures as columns; with a grouping, a column for it comes first. `indents`: sub-codes by their
/// id, indented, as people read them; else by their path.
/// `people`: whether to show how many hits stand on a person's word.
enum class CodeNames { indented, paths };
enum class PeoplesWord { hidden, shown };
Table count_table(const std::vector<GroupCount>& groups, const Codebook& codebook, const std::string& by,
                  CodeNames names, PeoplesWord people = PeoplesWord::hidden);

/// Groups as rows, codes as columns, and in the cells how many hits, or 1 for any.
enum class MatrixCells { hits, presence };
Table count_matrix(const std::vector<GroupCount>& groups, const Codebook& codebook, const std::string& by,
                   MatrixCells cells);

/// All that is known of hits, with quanteda's columns for a concordance first.
Table hits_table(std::vector<HitRow> rows);

/// Whether a concordance has a column for the code: that of one rule has none to tell.
enum class KwicCodes { hidden, shown };

/// The columns of a concordance only. `by` adds the value of a field of each hit, and the rows are in its order.
Table kwic_table(std::vector<HitRow> rows, const std::string& by, const std::vector<std::string>& values,
                 KwicCodes codes);

Table quotes_table(const std::vector<QuoteSelection>& selections, const Codebook& codebook);

Table excerpt_table(const Excerpt& excerpt);

/// The speakers of each document as speakers.csv takes them: the `name` of a row may be filled in with the name meant.
Table speakers_table(const Inventory& inventory);
/// The documents of a corpus.
Table documents_table(const Corpus& corpus);

/// Paragraphs that stand in the corpus more than once, by group.
Table duplicates_table(const std::vector<DuplicateRow>& rows);

/// The figures of an inventory as pairs of a name and a value.
Table inventory_table(const Inventory& inventory, const std::vector<std::pair<std::string, std::string>>& about);

/// The name of a polarity: "affirmed", "negated", "unclear".
std::string name_of(Polarity polarity);

}
