#include "analysis/words/unit_quote.hpp"

#include "dutch/words/frequent_verbs.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace draad {

QuotedUnit UnitQuoter::quote(std::size_t index, const Relevance& relevance)
{
    const WordUnit& unit = units_.units[index];
    QuotedUnit quoted;
    marks_.clear();
    for (std::uint32_t i = 0; i < unit.passages; ++i) {
        const PassageId id{unit.passage.document, unit.passage.passage + i};
        const AnalysedPassage& passage = cursor_->seek(id).whole();
        const TextRange range = unit_ == Unit::sentence ? text_range(passage, passage.words.sentences[unit.sentence])
                                                        : TextRange{0, passage.text.size()};
        if (i == 0) {
            DocumentRanges ranges(passage);
            quoted.quote = quote_of_range(unit_ == Unit::sentence ? 'q' : 'p', ranges, range,
                                          corpus_.documents()[id.document].card);
        } else {
            quoted.quote.text += "\n" + passage.text;
            quoted.quote.range.end = range_in_document(passage, range).end;
        }
        add_marks(passage, range, quoted.quote.text.size() - range.size(), relevance);
    }
    choose_marks(quoted);
    return quoted;
}

void UnitQuoter::add_marks(const AnalysedPassage& passage, TextRange range, std::size_t begin,
                           const Relevance& relevance)
{
    terms_.read(passage, {}, [&](const Term& term) {
        const TextRange word = text_range(passage, term.span);
        const auto number = units_.numbers.find(std::string(term.lemmas));
        if (!range.contains(word) || number == units_.numbers.end() || relevance.weight_of(number->second) <= 0)
            return;
        marks_.push_back({relevance.weight_of(number->second),
                          passage.words.tokens[term.span.begin].folded,
                          {word.begin - range.begin + begin, word.end - range.begin + begin}});
    });
}

void UnitQuoter::choose_marks(QuotedUnit& quoted)
{
    std::ranges::stable_sort(marks_, std::ranges::greater(), &Mark::weight);
    for (Mark& mark : marks_) {
        const bool is_known = std::ranges::find(quoted.words, mark.folded) != quoted.words.end();
        if (!is_known && quoted.words.size() == most_words)
            continue;
        quoted.quote.marks.push_back(mark.range);
        if (!is_known)
            quoted.words.push_back(std::move(mark.folded));
    }
}

}
