#include "cli/notes/left_out_questions.hpp"

#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

namespace draad {

namespace {

/// The same filter, but that it lets those pass who ask, and every role.
PassageFilter with_questions(PassageFilter filter)
{
    filter.leaves_out_questions = false;
    std::erase_if(filter.where, [](const FieldCondition& condition) {
        return condition.is_excluded && fold(condition.field) == "role";
    });
    return filter;
}

/// "interviewer, gespreksleider and 2 more".
std::string some_of(const std::set<std::string>& names)
{
    constexpr std::size_t most_named = 3;
    const std::vector<std::string> all(names.begin(), names.end());
    const std::size_t named = std::min(all.size(), most_named);
    return fmt::format("{}{}", fmt::join(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(named), ", "),
                       all.size() > named ? said(" and {} more", all.size() - named) : "");
}

}

std::string questions_left_out(const PassageFilter& filter, const Corpus& corpus)
{
    const PassageFilter open = with_questions(filter);
    std::size_t words = 0;
    std::set<std::string> names;
    for (const DocumentSummary& document : corpus.documents())
        for (const Tally& tally : document.tallies) {
            const bool is_left_out = tally.speaker && filter.has_kind(tally.kind) &&
                                     !filter.passes(document.card, tally.speaker) &&
                                     open.passes(document.card, tally.speaker);
            if (!is_left_out)
                continue;
            const Speaker& speaker = document.card.speakers[*tally.speaker];
            words += tally.words;
            names.insert(speaker.role.empty() ? speaker.name : speaker.role);
        }
    if (words == 0)
        return {};
    return said("left out: {} by {}; --with-questions takes them in", counted(words, "word", "words"), some_of(names));
}

}
