#include "exchange/refi/project_selections.hpp"

#include "exchange/refi/refi_polarity.hpp"
#include "text/characters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t longest_name = 60; // code points

/// A stretch in one line, cut where it is long; `code_points` of the text belong to it.
std::string short_name(std::string_view text, std::size_t code_points)
{
    std::string name;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size() && length < code_points; ++length) {
        if (length == longest_name)
            return name + "…";
        const Character character = character_at(text, at);
        name += is_space(character.code_point) ? " " : text.substr(at, character.size);
        at += character.size;
    }
    return name;
}

template <typename Value>
void add_once(std::vector<Value>& values, Value value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

/// Who gave a hit that people added; the rules, with no name, where they found it.
std::vector<std::string> coders_of(const Hit& hit)
{
    if (hit.rule != no_rule || !hit.coders)
        return {""};
    constexpr std::string_view between = ", ";
    std::vector<std::string> coders;
    std::string_view names = *hit.coders;
    for (std::size_t end = names.find(between); end != std::string_view::npos; end = names.find(between)) {
        coders.emplace_back(names.substr(0, end));
        names.remove_prefix(end + between.size());
    }
    coders.emplace_back(names);
    return coders;
}

void describe(const Hit& hit, const Codebook& codebook, ProjectSelection& selection)
{
    const Code& code = codebook.codes[hit.code];
    for (std::string& coder : coders_of(hit))
        add_once(selection.codings, SelectionCoding{.code = hit.code, .coder = std::move(coder)});
    std::string description = fmt::format("{}: {}", code.path, finder_of(hit, codebook));
    if (hit.polarity != Polarity::affirmed)
        description += fmt::format(" ({})", name_of_polarity(hit.polarity));
    add_once(selection.descriptions, std::move(description));
}

/// The tokens of the passage that are coded for a hit.
TokenSpan coded_tokens(const AnalysedPassage& passage, const Hit& hit, ProjectUnit unit)
{
    const TokenSpan span = hit.span();
    if (unit == ProjectUnit::words)
        return span;
    if (unit == ProjectUnit::turn)
        return {0, passage.words.tokens.size()};
    TokenSpan sentences = span;
    for (const TokenSpan sentence : passage.words.sentences)
        if (sentence.begin < span.end && span.begin < sentence.end)
            sentences = {std::min(sentences.begin, sentence.begin), std::max(sentences.end, sentence.end)};
    return sentences;
}

ProjectSelection selection_of(const CodedPassage& coded, const Hit& hit, const ProjectText& text, LineEnds line_ends,
                              ProjectUnit unit)
{
    const AnalysedPassage& passage = coded.passage;
    const TextRange range = text_range(passage, coded_tokens(passage, hit, unit));
    const std::string_view quote = std::string_view(passage.text).substr(range.begin, range.size());
    ProjectSelection selection;
    selection.start = text.passages[coded.id.passage] +
                      count_project_code_points(std::string_view(passage.text).substr(0, range.begin), line_ends);
    selection.end = selection.start + count_project_code_points(quote, line_ends);
    selection.name = short_name(quote, quote.size());
    selection.polarity = hit.polarity;
    if (unit == ProjectUnit::turn && passage.passage.speaker)
        if (const auto turn = std::ranges::find(text.turns, passage.passage.turn, &ProjectTurn::turn);
            turn != text.turns.end()) {
            selection.start = turn->start;
            selection.end = turn->end;
            selection.name = short_name(std::string_view(text.utf8).substr(turn->byte), turn->end - turn->start);
        }
    return selection;
}

}

std::map<std::uint32_t, std::vector<ProjectSelection>>
project_selections(const Coding& coding, const Codebook& codebook, const std::map<std::uint32_t, ProjectText>& texts,
                   LineEnds line_ends, ProjectUnit unit)
{
    std::map<std::uint32_t, std::vector<ProjectSelection>> by_document;
    // by the stretch's ends and its polarity: which selection of its document it is
    std::map<std::tuple<std::uint32_t, std::size_t, std::size_t, Polarity>, std::size_t> known;
    for (const CodedPassage& coded : coding.passages) {
        std::vector<ProjectSelection>& selections = by_document[coded.id.document];
        for (const Hit& hit : coded.hits) {
            ProjectSelection selection = selection_of(coded, hit, texts.at(coded.id.document), line_ends, unit);
            const auto [at, is_new] = known.try_emplace(
                {coded.id.document, selection.start, selection.end, selection.polarity}, selections.size());
            if (is_new)
                selections.push_back(std::move(selection));
            describe(hit, codebook, selections[at->second]);
        }
    }
    return by_document;
}

}
