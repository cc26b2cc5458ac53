#include "ingest/rich/emphasised_labels.hpp"

#include "ingest/lines/shape.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

namespace {

struct Opening {
    std::size_t index = 0;
    Label label;
    std::string voice;
    /// Whether the name has its paragraph for itself.
    bool is_alone = false;
};

/// A name that is heard once is a speaker's where the brackets say who it is, as in "Anna Postma (Lokaal Belang)".
bool is_sure(const Opening& opening)
{
    return !opening.label.role.empty() || has_title(opening.label.name);
}

bool may_be_said(const RichParagraph& paragraph)
{
    return paragraph.kind == ParagraphKind::text && !paragraph.cell && !trimmed(paragraph.text).empty();
}

/// The name that is set apart at the beginning of a paragraph, if it has the shape of a label.
std::optional<Label> opening_of(const RichParagraph& paragraph)
{
    constexpr std::size_t most_words = 5;
    const std::string_view text = paragraph.text;
    if (!may_be_said(paragraph) || paragraph.emphasised == 0)
        return std::nullopt;
    const TextRange name = trimmed(text, {paragraph.emphasis_begin, paragraph.emphasised});
    const std::string_view printed = text.substr(name.begin, name.size());
    if (!begins_like_sentence(printed) || printed.ends_with(':'))
        return std::nullopt;
    const TextRange words = trimmed(text, {paragraph.emphasised, text.size()});
    const bool is_parted = name.end < paragraph.emphasised || words.begin > paragraph.emphasised || words.is_empty();
    auto label = is_parted ? read_lone_label(printed, LoneName::any) : std::nullopt;
    if (!label || count_words(label->name) > most_words ||
        (!words.is_empty() && begins_within_sentence(text.substr(words.begin))))
        return std::nullopt;
    label->is_set_apart = true;
    if (paragraph.emphasis_begin > 0)
        if (const auto stamp = read_time_stamp(trimmed(text.substr(0, paragraph.emphasis_begin))))
            label->time = stamp->seconds;
    label->size = words.begin - trimmed(text, {0, text.size()}).begin;
    return label;
}

}

void find_emphasised_labels(std::vector<RichParagraph>& paragraphs)
{
    std::vector<Opening> openings;
    std::map<std::string, std::size_t> voices;
    std::size_t others = 0; // that neither have a name nor stand below one
    bool is_below_name = false;
    for (std::size_t index = 0; index < paragraphs.size(); ++index) {
        auto label = opening_of(paragraphs[index]);
        if (label) {
            Opening opening{.index = index, .label = *std::move(label)};
            opening.voice = fold(opening.label.name);
            opening.is_alone = opening.label.size >= trimmed(paragraphs[index].text).size();
            ++voices[opening.voice];
            is_below_name = opening.is_alone;
            openings.push_back(std::move(opening));
        } else if (may_be_said(paragraphs[index])) {
            others += openings.empty() || is_below_name ? 0 : 1;
            is_below_name = false;
        }
    }
    const auto recurring = std::ranges::count_if(voices, [](const auto& voice) { return voice.second >= 2; });
    if (recurring < 2 || 2 * openings.size() < others)
        return;
    for (Opening& opening : openings)
        if (voices[opening.voice] >= 2 || is_sure(opening))
            paragraphs[opening.index].label = std::move(opening.label);
        else if (!opening.is_alone) {
            RichParagraph& paragraph = paragraphs[opening.index];
            paragraph.refused_label = trimmed(paragraph.text, {paragraph.emphasis_begin, paragraph.emphasised});
        }
}

}
