#include "codings/sampling/corpus_units.hpp"

#include "coding/passing_passages.hpp"
#include "text/source_text.hpp"

#include <algorithm>
#include <tuple>

namespace draad {

namespace {

bool has_word(const TokenizedText& words, TokenSpan span)
{
    return std::any_of(words.tokens.begin() + static_cast<std::ptrdiff_t>(span.begin),
                       words.tokens.begin() + static_cast<std::ptrdiff_t>(span.end),
                       [](const Token& token) { return token.is_word(); });
}

/// Gathers the units of one document after another.
class UnitList {
public:
    explicit UnitList(Unit kind) : kind_(kind) {}

    void add(PassageId id, const AnalysedPassage& passage)
    {
        if (!has_word(passage.words, {0, passage.words.tokens.size()}))
            return;
        if (kind_ == Unit::sentence)
            return add_sentences(id, passage);
        const std::size_t start = passage.code_points_before;
        const std::size_t end = start + count_code_points(passage.text);
        if (goes_on(id, passage.passage)) {
            units_.back().last = id.passage;
            units_.back().range.end = end;
        } else {
            units_.push_back({.document = id.document, .first = id.passage, .last = id.passage, .range = {start, end}});
        }
        turn_ = passage.passage.turn;
    }

    std::vector<CorpusUnit> take() { return std::move(units_); }

private:
    void add_sentences(PassageId id, const AnalysedPassage& passage)
    {
        std::size_t byte = 0;
        std::size_t code_points = passage.code_points_before;
        for (std::uint32_t i = 0; i < passage.words.sentences.size(); ++i) {
            const TokenSpan sentence = passage.words.sentences[i];
            if (!has_word(passage.words, sentence))
                continue;
            const TextRange range = text_range(passage, sentence);
            code_points += count_code_points(std::string_view(passage.text).substr(byte, range.begin - byte));
            byte = range.begin;
            const std::size_t length =
                count_code_points(std::string_view(passage.text).substr(range.begin, range.size()));
            units_.push_back({.document = id.document,
                              .first = id.passage,
                              .last = id.passage,
                              .sentence = i,
                              .range = {code_points, code_points + length}});
        }
    }

    /// Whether a passage belongs to the last unit.
    bool goes_on(PassageId id, const Passage& passage) const
    {
        if (units_.empty() || units_.back().document != id.document || kind_ == Unit::passage)
            return false;
        return kind_ == Unit::document || (passage.turn != 0 && passage.turn == turn_);
    }

    Unit kind_;
    std::vector<CorpusUnit> units_;
    std::uint32_t turn_ = 0;
};

auto place_of(const CorpusUnit& unit)
{
    return std::tuple(unit.document, unit.first, unit.sentence);
}

}

bool lets_pass(const PassageFilter& filter, const DocumentCard& card, const Passage& passage)
{
    return filter.has_kind(passage.kind) && filter.passes(card, passage.speaker);
}

std::vector<CorpusUnit> list_units(const Corpus& corpus, const PassageFilter& filter, Unit kind)
{
    UnitList units(kind);
    for_each_passing(corpus, filter, [&](PassageId id, PassageSource& passage) { units.add(id, passage.whole()); });
    return units.take();
}

std::optional<std::size_t> find_unit(std::span<const CorpusUnit> units, Unit kind, PassageId passage,
                                     std::size_t sentence)
{
    const std::uint32_t index = kind == Unit::sentence ? static_cast<std::uint32_t>(sentence) : 0;
    const auto next =
        std::ranges::upper_bound(units, std::tuple(passage.document, passage.passage, index), {}, place_of);
    if (next == units.begin())
        return std::nullopt;
    const CorpusUnit& unit = *(next - 1);
    const bool holds = unit.document == passage.document && passage.passage <= unit.last &&
                       (kind != Unit::sentence || unit.sentence == index);
    return holds ? std::optional(static_cast<std::size_t>(next - units.begin()) - 1) : std::nullopt;
}

}
