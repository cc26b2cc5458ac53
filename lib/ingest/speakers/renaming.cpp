#include "ingest/speakers/renaming.hpp"

#include "text/folding.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// Whether the name is not one of those that the document prints.
bool is_renamed(const Speaker& speaker)
{
    return !speaker.printed.empty() && std::ranges::find(speaker.printed, speaker.name) == speaker.printed.end();
}

/// In a survey a person is a speaker for each question.
bool answer_same(const Speaker& one, const Speaker& other)
{
    const auto question = one.fields.find("vraag");
    const auto other_question = other.fields.find("vraag");
    const bool has = question != one.fields.end();
    return has == (other_question != other.fields.end()) && (!has || question->second == other_question->second);
}

void take_over(Speaker& speaker, Speaker&& other)
{
    for (std::string& name : other.printed)
        if (std::ranges::find(speaker.printed, name) == speaker.printed.end())
            speaker.printed.push_back(std::move(name));
    if (speaker.role.empty())
        speaker.role = std::move(other.role);
    speaker.fields.merge(other.fields);
}

}

void join_renamed(Document& document)
{
    std::vector<Speaker>& speakers = document.card.speakers;
    if (std::ranges::none_of(speakers, is_renamed))
        return;
    std::vector<Speaker> joined;
    std::vector<std::uint32_t> indices;
    for (Speaker& speaker : speakers) {
        const bool renamed = is_renamed(speaker);
        const auto same = std::ranges::find_if(joined, [&](const Speaker& other) {
            return fold(other.name) == fold(speaker.name) && (renamed || is_renamed(other)) &&
                   answer_same(other, speaker);
        });
        indices.push_back(static_cast<std::uint32_t>(same - joined.begin()));
        if (same == joined.end())
            joined.push_back(std::move(speaker));
        else
            take_over(*same, std::move(speaker));
    }
    speakers = std::move(joined);
    for (Passage& passage : document.passages)
        if (passage.speaker)
            passage.speaker = indices[*passage.speaker];
}

}
