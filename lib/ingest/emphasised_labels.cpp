#include "ingest/emphasised_labels.hpp"

#include "ingest/lines.hpp"
#include "ingest/shape.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

namespace {

struct Opening {
    std::size_t place = 0;
    Label label;
    std::string voice;
};

bool may_be_said(const RichParagraph& paragraph)
{
    return paragraph.kind == ParagraphKind::text && !paragraph.cell && !trimmed(paragraph.text).empty();
}

/// The name that is set apart at the beginning of a paragraph, if it has the shape of a label.
std::optional<Label> opening_of(const RichParagraph& paragraph)
{
    constexpr std::size_t most_words = 4;
    const std::string_view text = paragraph.text;
    if (!may_be_said(paragraph) || paragraph.emphasised == 0)
        return std::nullopt;
    const TextRange name = trimmed(text, {0, paragraph.emphasised});
    const std::string_view printed = text.substr(name.begin, name.size());
    if (count_words(printed) > most_words || !begins_like_sentence(printed) || printed.ends_with(':'))
        return std::nullopt;
    const TextRange words = trimmed(text, {paragraph.emphasised, text.size()});
    const bool is_parted = name.end < paragraph.emphasised || words.begin > paragraph.emphasised || words.is_empty();
    auto label = is_parted ? read_lone_label(printed, LoneName::any) : std::nullopt;
    if (!label || (!words.is_empty() && begins_within_sentence(text.substr(words.begin))))
        return std::nullopt;
    label->is_set_apart = true;
    label->size = words.begin - trimmed(text, {0, text.size()}).begin;
    return label;
}

}

void find_emphasised_labels(std::vector<RichParagraph>& paragraphs)
{
    std::vector<Opening> openings;
    std::map<std::string, std::size_t> voices;
    std::size_t others = 0;
    for (std::size_t place = 0; place < paragraphs.size(); ++place) {
        auto label = opening_of(paragraphs[place]);
        if (label) {
            std::string voice = fold(label->name);
            ++voices[voice];
            openings.push_back({.place = place, .label = *std::move(label), .voice = std::move(voice)});
        } else if (may_be_said(paragraphs[place]) && !openings.empty())
            ++others;
    }
    const auto recurring = std::ranges::count_if(voices, [](const auto& voice) { return voice.second >= 2; });
    if (recurring < 2 || openings.size() < others)
        return;
    for (Opening& opening : openings)
        if (voices[opening.voice] >= 2)
            paragraphs[opening.place].label = std::move(opening.label);
}

}
