#include "codings/sampling/unit_reader.hpp"

#include "text/source_text.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <vector>

namespace draad {

namespace {

/// Sentences of one passage beside a unit.
struct Slice {
    std::uint32_t turn = 0;
    std::string speaker;
    std::string text;
};

std::string speaker_of(const DocumentCard& card, const Passage& passage)
{
    return passage.speaker ? card.speakers[*passage.speaker].name : std::string();
}

Slice slice_of(const DocumentCard& card, const AnalysedPassage& passage, TextRange range)
{
    const TextRange shown = trimmed(passage.text, range);
    return {.turn = passage.passage.turn,
            .speaker = speaker_of(card, passage.passage),
            .text = passage.text.substr(shown.begin, shown.size())};
}

/// Slices as a text, each on a line of its own, with its speaker where the turn before it was another.
std::string join(const std::vector<Slice>& slices, std::uint32_t turn_before)
{
    std::string text;
    for (const Slice& slice : slices) {
        if (!text.empty())
            text += '\n';
        if (slice.turn != turn_before && !slice.speaker.empty())
            text += slice.speaker + ": ";
        text += slice.text;
        turn_before = slice.turn;
    }
    return text;
}

/// Where the sentence begins that is so many before a place, or the passage; and how many were found.
std::size_t sentences_back(const AnalysedPassage& passage, std::size_t place, std::size_t& count)
{
    std::size_t begin = place;
    for (std::size_t i = passage.words.sentences.size(); i > 0 && count > 0; --i) {
        const TextRange sentence = text_range(passage, passage.words.sentences[i - 1]);
        if (sentence.begin >= place)
            continue;
        begin = sentence.begin;
        if (sentence.end <= place) // the sentence that the place is in comes for nothing
            --count;
    }
    return begin;
}

std::size_t sentences_on(const AnalysedPassage& passage, std::size_t place, std::size_t& count)
{
    std::size_t end = place;
    for (std::size_t i = 0; i < passage.words.sentences.size() && count > 0; ++i) {
        const TextRange sentence = text_range(passage, passage.words.sentences[i]);
        if (sentence.end <= place)
            continue;
        end = sentence.end;
        if (sentence.begin >= place)
            --count;
    }
    return end;
}

/// What a reader needs to follow what is said; lists of key words, notes and the like are none of it.
bool is_read(const Passage& passage)
{
    return passage.kind == PassageKind::body || passage.kind == PassageKind::heading;
}

}

CodingUnit UnitReader::unit_of(PassageId id, const AnalysedPassage& passage, TextRange range) const
{
    const DocumentCard& card = corpus_.documents()[id.document].card;
    const std::string_view text = passage.text;
    const std::size_t start = passage.code_points_before + count_code_points(text.substr(0, range.begin));
    CodingUnit unit{.document = card.name, .start = start};
    unit.end = start + count_code_points(text.substr(range.begin, range.size()));
    unit.words = text.substr(range.begin, range.size());
    unit.speaker = speaker_of(card, passage.passage);
    if (passage.passage.line > 0)
        unit.line =
            passage.passage.line + static_cast<std::size_t>(std::ranges::count(text.substr(0, range.begin), '\n'));
    return unit;
}

std::string UnitReader::before(PassageId id, const AnalysedPassage& passage, TextRange range)
{
    const DocumentCard& card = corpus_.documents()[id.document].card;
    std::size_t left = context_;
    std::vector<Slice> slices;
    if (const std::size_t begin = sentences_back(passage, range.begin, left); begin < range.begin)
        slices.push_back(slice_of(card, passage, {begin, range.begin}));
    for (std::uint32_t i = id.passage; i > 0 && left > 0; --i) {
        const AnalysedPassage& other = cursor_->seek({id.document, i - 1}).whole();
        if (!is_read(other.passage))
            continue;
        const std::size_t begin = sentences_back(other, other.text.size(), left);
        slices.push_back(slice_of(card, other, {begin, other.text.size()}));
    }
    std::ranges::reverse(slices);
    const bool begins_elsewhere = !slices.empty() && slices.front().turn != passage.passage.turn;
    return join(slices, begins_elsewhere ? 0 : passage.passage.turn);
}

std::string UnitReader::after(PassageId id, const AnalysedPassage& passage, TextRange range)
{
    const DocumentCard& card = corpus_.documents()[id.document].card;
    std::size_t left = context_;
    std::vector<Slice> slices;
    if (const std::size_t end = sentences_on(passage, range.end, left); end > range.end)
        slices.push_back(slice_of(card, passage, {range.end, end}));
    for (std::uint32_t i = id.passage + 1; i < corpus_.documents()[id.document].passages && left > 0; ++i) {
        const AnalysedPassage& other = cursor_->seek({id.document, i}).whole();
        if (!is_read(other.passage))
            continue;
        const std::size_t end = sentences_on(other, 0, left);
        slices.push_back(slice_of(card, other, {0, end}));
    }
    return join(slices, passage.passage.turn);
}

CodingUnit UnitReader::read(PassageId id, const AnalysedPassage& passage, TokenSpan span)
{
    const TextRange range = text_range(passage, span);
    CodingUnit unit = unit_of(id, passage, range);
    unit.before = before(id, passage, range);
    unit.after = after(id, passage, range);
    return unit;
}

CodingUnit UnitReader::read(const CorpusUnit& wanted, Unit kind)
{
    const PassageId first{wanted.document, wanted.first};
    const AnalysedPassage passage = cursor_->seek(first).whole();
    const TextRange range = kind == Unit::sentence ? text_range(passage, passage.words.sentences[wanted.sentence])
                                                   : TextRange{0, passage.text.size()};
    CodingUnit unit = unit_of(first, passage, range);
    unit.end = wanted.range.end;
    const DocumentCard& card = corpus_.documents()[wanted.document].card;
    AnalysedPassage last = passage;
    std::vector<Slice> slices{slice_of(card, passage, range)};
    for (std::uint32_t i = wanted.first + 1; i <= wanted.last; ++i) {
        const AnalysedPassage& more = cursor_->seek({wanted.document, i}).whole();
        if (!lets_pass(filter_, card, more.passage))
            continue;
        unit.words += "\n" + more.text;
        slices.push_back(slice_of(card, more, {0, more.text.size()}));
        last = more;
    }
    if (kind == Unit::document) {
        unit.speaker.clear();
        const std::string dialogue = join(slices, 0);
        unit.dialogue = dialogue == unit.words ? "" : dialogue;
    }
    unit.id = make_id('u', card.name, wanted.range);
    if (kind == Unit::document)
        return unit;
    unit.before = before(first, passage, range);
    unit.after = after({wanted.document, wanted.last}, last,
                       wanted.first == wanted.last ? range : TextRange{0, last.text.size()});
    return unit;
}

}
