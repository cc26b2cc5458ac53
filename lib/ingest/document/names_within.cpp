#include "ingest/document/names_within.hpp"

#include "dutch/words/function_words.hpp"
#include "dutch/words/open/introductions.hpp"
#include "ingest/lines/field_words.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace draad {

namespace {

/// How often a name must come back to be one.
constexpr std::size_t comes_back = 3;
constexpr std::size_t longest_name = 30;

struct Found {
    std::string_view name;
    std::size_t begin = 0;
};

/// Up to three words with a capital, the first none that sentences or facts begin with.
bool looks_like_name(std::string_view name)
{
    if (name.empty() || name.size() > longest_name || std::ranges::count(name, ' ') > 2 ||
        name.find_first_of(".,;:?!\n\t\"") != std::string_view::npos)
        return false;
    for (std::size_t begin = 0; begin < name.size(); begin = std::min(name.find(' ', begin), name.size() - 1) + 1)
        if (!is_upper(character_at(name, begin).code_point))
            return false;
    const std::string first = fold(name.substr(0, name.find(' ')));
    return !is_function_word(first) && !introduces_text(first) && !is_field(first);
}

NamesWithin counted(const std::vector<Found>& found)
{
    NamesWithin names;
    for (const Found& one : found)
        ++names.counts[one.name];
    std::erase_if(names.counts, [](const auto& entry) { return entry.second < comes_back; });
    for (const Found& one : found) {
        if (!names.counts.contains(one.name))
            continue;
        if (names.all++ == 0)
            names.first = one.begin;
    }
    return names;
}

/// The name behind a paragraph's words, in brackets or on a line of its own behind a dash; empty if there is none.
std::string_view name_behind(std::string_view paragraph)
{
    const std::string_view whole = trimmed(paragraph);
    for (const std::string_view brackets : {"()", "[]"})
        if (const std::size_t open = whole.rfind(brackets[0]);
            whole.ends_with(brackets[1]) && open != std::string_view::npos && open > 0)
            return whole.substr(open + 1, whole.size() - open - 2);
    const std::size_t line = whole.rfind('\n');
    const std::string_view last = line == std::string_view::npos ? whole : trimmed(whole.substr(line + 1));
    for (const std::string_view dash : {"—", "–", "-", "~"})
        if (last.starts_with(dash))
            return trimmed(last.substr(dash.size()));
    return {};
}

}

NamesWithin find_names_between_sentences(std::string_view text, std::span<const TextRange> paragraphs)
{
    std::vector<Found> found;
    std::size_t within = 0;
    for (const TextRange& paragraph : paragraphs) {
        const std::string_view said = text.substr(paragraph.begin, paragraph.size());
        for (std::size_t colon = said.find(": "); colon != std::string_view::npos; colon = said.find(": ", colon + 1)) {
            // No further back than a name is long, so that a long line takes no longer than its letters.
            const std::size_t near = colon - std::min(colon, longest_name + 2);
            const std::size_t end = said.substr(near, colon - near).find_last_of(".?!");
            if (end == std::string_view::npos && near > 0)
                continue;
            const std::size_t begin = end == std::string_view::npos ? 0 : near + end + 1;
            const std::string_view name = trimmed(said.substr(begin, colon - begin));
            if (!looks_like_name(name))
                continue;
            found.push_back({name, paragraph.begin + begin});
            within += begin > 0 ? 1 : 0;
        }
    }
    return within >= comes_back ? counted(found) : NamesWithin{};
}

NamesWithin find_names_behind(std::string_view text, std::span<const TextRange> paragraphs)
{
    std::vector<Found> found;
    for (const TextRange& paragraph : paragraphs)
        if (const std::string_view name = name_behind(text.substr(paragraph.begin, paragraph.size()));
            looks_like_name(name))
            found.push_back({name, paragraph.begin});
    const NamesWithin names = counted(found);
    return names.all * 2 >= paragraphs.size() ? names : NamesWithin{};
}

}
