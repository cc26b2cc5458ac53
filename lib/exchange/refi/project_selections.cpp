#include "exchange/refi/project_selections.hpp"

#include "text/characters.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

namespace {

constexpr std::size_t longest_name = 60; // code points

std::string short_name(std::string_view text)
{
    std::string name;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); ++length) {
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

void describe(const Hit& hit, const Codebook& codebook, ProjectSelection& selection)
{
    const Code& code = codebook.codes[hit.code];
    add_once(selection.codes, hit.code);
    std::string description = fmt::format("{}: {}", code.path, finder_of(hit, codebook));
    if (hit.polarity != Polarity::affirmed) {
        add_once(selection.polarities, hit.polarity);
        description += fmt::format(" ({})", name_of_polarity(hit.polarity));
    }
    selection.descriptions.push_back(std::move(description));
}

ProjectSelection selection_of(const CodedPassage& coded, const Hit& hit, std::size_t passage_begin, LineEnds line_ends)
{
    const std::vector<Token>& tokens = coded.passage.words.tokens;
    const std::string_view text = coded.passage.text;
    const std::size_t begin = tokens[hit.span().begin].range.begin;
    const std::string_view quote = text.substr(begin, tokens[hit.span().end - 1].range.end - begin);
    ProjectSelection selection;
    selection.start = passage_begin + count_project_code_points(text.substr(0, begin), line_ends);
    selection.end = selection.start + count_project_code_points(quote, line_ends);
    selection.name = short_name(quote);
    selection.speaker = coded.passage.passage.speaker;
    return selection;
}

}

std::map<std::uint32_t, std::vector<ProjectSelection>>
project_selections(const Coding& coding, const Codebook& codebook, const std::map<std::uint32_t, ProjectText>& texts,
                   LineEnds line_ends)
{
    std::map<std::uint32_t, std::vector<ProjectSelection>> by_document;
    for (const CodedPassage& coded : coding.passages) {
        std::vector<ProjectSelection>& selections = by_document[coded.id.document];
        const auto before = static_cast<std::ptrdiff_t>(selections.size());
        for (const Hit& hit : coded.hits) {
            ProjectSelection selection =
                selection_of(coded, hit, texts.at(coded.id.document).passages[coded.id.passage], line_ends);
            auto known = std::find_if(selections.begin() + before, selections.end(), [&](const auto& other) {
                return other.start == selection.start && other.end == selection.end;
            });
            if (known == selections.end())
                known = selections.insert(selections.end(), std::move(selection));
            describe(hit, codebook, *known);
        }
    }
    return by_document;
}

std::string_view name_of_polarity(Polarity polarity)
{
    return polarity == Polarity::negated ? "negated" : "unclear";
}

}
