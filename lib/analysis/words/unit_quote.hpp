#pragma once

#include "analysis/quotes/quotes.hpp"
#include "analysis/words/relevance.hpp"
#include "analysis/words/terms.hpp"
#include "analysis/words/unit_words.hpp"

#include <memory>
#include <string>
#include <vector>

namespace draad {

/// The text of a unit, and those of its words that tell most, as the text has them, folded; they are marked.
struct QuotedUnit {
    Quote quote;
    std::vector<std::string> words;
};

/// Reads the texts of units. Its arguments outlive it.
class UnitQuoter {
public:
    UnitQuoter(const Corpus& corpus, const Lexicon& lexicon, const UnitWords& units, Unit unit)
        : corpus_(corpus), units_(units), unit_(unit), terms_(lexicon, 1), cursor_(corpus.open_cursor())
    {
    }

    QuotedUnit quote(std::size_t unit, const Relevance& relevance);

    static constexpr std::size_t most_words = 4;

private:
    /// A word of the quote's text.
    struct Mark {
        double weight = 0;
        std::string folded;
        TextRange range;
    };

    void add_marks(const AnalysedPassage& passage, TextRange range, std::size_t begin, const Relevance& relevance);
    void choose_marks(QuotedUnit& quoted);

    const Corpus& corpus_;
    const UnitWords& units_;
    Unit unit_;
    TermReader terms_;
    std::unique_ptr<PassageCursor> cursor_;
    std::vector<Mark> marks_;
};

}
