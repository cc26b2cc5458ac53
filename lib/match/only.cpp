#include "match/only.hpp"

#include "text/folding.hpp"

#include <algorithm>

namespace draad {

namespace {

std::string value_of(const std::string& field, const Passage& passage, const DocumentCard& card)
{
    if (passage.speaker) {
        const Speaker& speaker = card.speakers[*passage.speaker];
        if (field == "speaker")
            return speaker.name;
        if (field == "role")
            return speaker.role;
        if (const auto found = speaker.fields.find(field); found != speaker.fields.end())
            return found->second;
    }
    const auto found = card.fields.find(field);
    return found == card.fields.end() ? std::string() : found->second;
}

}

bool is_said_by(const Only& only, const Passage& passage, const DocumentCard& card)
{
    return std::ranges::all_of(only, [&](const auto& condition) {
        const std::string value = fold(value_of(condition.first, passage, card));
        return std::ranges::any_of(condition.second,
                                   [&](const std::string& allowed) { return fold(allowed) == value; });
    });
}

}
