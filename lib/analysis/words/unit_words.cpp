#include "analysis/words/unit_words.hpp"

#include "analysis/words/terms.hpp"
#include "coding/passing_passages.hpp"
#include "coding/questioner.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/interjections.hpp"
#include "dutch/words/open/telling_words.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace draad {

namespace {

/// Of fewer words, or fewer that are about something, a unit says too little: "Ja, dat klopt wel", "Dank u wel,
/// voorzitter".
constexpr std::size_t fewest_words = 4;
constexpr std::size_t fewest_telling_words = 2;

bool is_about_something(std::string_view folded)
{
    return !is_interjection(folded) && !tells(folded, Telling::address) && !tells(folded, Telling::chair);
}

/// Where a sentence stands, in the order of the texts.
auto place_of(const WordUnit& unit)
{
    return std::pair(unit.passage, unit.sentence);
}

class UnitReader {
public:
    UnitReader(const Corpus& corpus, const Lexicon& lexicon, Unit unit)
        : corpus_(corpus), unit_(unit), terms_(lexicon, 1), cursor_(corpus.open_cursor())
    {
    }

    void read(PassageId id)
    {
        const AnalysedPassage& passage = cursor_->seek(id).whole();
        read_words(passage);
        if (unit_ == Unit::sentence) {
            for (std::size_t i = 0; i < passage.words.sentences.size(); ++i) {
                begin(id, i, passage);
                add(passage, passage.words.sentences[i]);
            }
            return;
        }
        const std::pair turn(id.document, passage.passage.turn);
        if (unit_ == Unit::turn && turn.second > 0 && turn == turn_)
            found_.units.back().passages = id.passage - found_.units.back().passage.passage + 1;
        else
            begin(id, 0, passage);
        turn_ = turn;
        add(passage, {0, passage.words.tokens.size()});
    }

    UnitWords finish() &&
    {
        end_last();
        return std::move(found_);
    }

private:
    /// A word of the passage, by its token.
    struct FoundWord {
        std::size_t token = 0;
        std::uint32_t number = 0;
    };

    void read_words(const AnalysedPassage& passage)
    {
        in_passage_.clear();
        terms_.read(passage, {}, [&](const Term& term) {
            if (is_common_verb(passage.words.tokens[term.span.begin].folded))
                return;
            const auto next = static_cast<std::uint32_t>(found_.numbers.size());
            in_passage_.push_back(
                {term.span.begin, found_.numbers.try_emplace(std::string(term.lemmas), next).first->second});
        });
    }

    void begin(PassageId id, std::size_t sentence, const AnalysedPassage& passage)
    {
        end_last();
        const auto speaker = passage.passage.speaker;
        const std::vector<Speaker>& speakers = corpus_.documents()[id.document].card.speakers;
        found_.units.push_back(
            {.passage = id,
             .sentence = sentence,
             .first_word = found_.words.size(),
             .is_asking = speaker && asks_questions(speakers[*speaker].name, speakers[*speaker].role)});
    }

    void add(const AnalysedPassage& passage, TokenSpan span)
    {
        const std::vector<Token>& tokens = passage.words.tokens;
        for (std::size_t i = span.begin; i < span.end; ++i)
            words_ += tokens[i].is_word() ? 1 : 0;
        for (auto word = std::ranges::lower_bound(in_passage_, span.begin, {}, &FoundWord::token);
             word != in_passage_.end() && word->token < span.end; ++word) {
            telling_words_ += is_about_something(tokens[word->token].folded) ? 1 : 0;
            found_.words.push_back(word->number);
        }
    }

    void end_last()
    {
        if (found_.units.empty())
            return;
        WordUnit& unit = found_.units.back();
        const auto first = found_.words.begin() + static_cast<std::ptrdiff_t>(unit.first_word);
        std::sort(first, found_.words.end());
        found_.words.erase(std::unique(first, found_.words.end()), found_.words.end());
        unit.end_word = found_.words.size();
        unit.is_slight = words_ < fewest_words || telling_words_ < fewest_telling_words;
        words_ = telling_words_ = 0;
    }

    const Corpus& corpus_;
    Unit unit_;
    TermReader terms_;
    std::unique_ptr<PassageCursor> cursor_;
    UnitWords found_;
    std::vector<FoundWord> in_passage_;
    std::pair<std::uint32_t, std::uint32_t> turn_;
    // Of the last unit so far.
    std::size_t words_ = 0;
    std::size_t telling_words_ = 0;
};

}

std::optional<std::size_t> UnitWords::unit_of(PassageId passage, std::size_t sentence, Unit unit) const
{
    const std::pair place(passage, unit == Unit::sentence ? sentence : 0);
    const auto after = std::ranges::upper_bound(units, place, {}, place_of);
    if (after == units.begin())
        return std::nullopt;
    const WordUnit& last = *std::prev(after);
    const bool is_in =
        last.passage.document == passage.document && passage.passage < last.passage.passage + last.passages;
    return is_in ? std::optional(static_cast<std::size_t>(after - units.begin() - 1)) : std::nullopt;
}

UnitWords read_unit_words(const Corpus& corpus, const Lexicon& lexicon, const PassageFilter& filter, Unit unit)
{
    UnitReader units(corpus, lexicon, unit);
    for_each_passing(corpus, filter, [&](PassageId id, PassageSource&) { units.read(id); });
    return std::move(units).finish();
}

}
