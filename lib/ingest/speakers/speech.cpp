#include "ingest/speakers/speech.hpp"

#include "dutch/words/open/person_words.hpp"
#include "ingest/lines/shape.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace draad {

namespace {

/// What is said behind a label, to the next one or the end of its paragraph.
std::string_view words_behind(std::string_view text, const std::vector<MarkedLine>& lines, const Candidate& candidate,
                              std::size_t next)
{
    const TextRange content = lines[candidate.line_index].content;
    const std::size_t begin = content.begin + candidate.label.size;
    std::size_t at = candidate.line_index + 1;
    if (begin == content.end) // the label has its line for itself
        at = next_visible(lines, at);
    std::size_t end = content.end;
    for (; at < next && lines[at].is_text(); ++at)
        end = lines[at].content.end;
    return text.substr(begin, end - begin);
}

/// Whether a text has what only speech has, as a rule: somebody who says I or we or addresses another, a question.
bool has_sign_of_speech(std::string_view words)
{
    constexpr auto signs = std::to_array<std::string_view>(
        {"ik", "je",  "jij", "jou", "jullie", "u", "uw",  "wij", "we", "ons", "mij", "me",  "mijn",
         "ja", "nee", "hm",  "hoi", "dag",    "i", "you", "yes", "no", "eh",  "ok",  "oke", "nou"});
    if (words.find_first_of("?!") != std::string_view::npos)
        return true;
    const std::string folded = fold(words);
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find_first_of(" \t\n\r.,:;-'\"", begin), folded.size());
        if (std::ranges::find(signs, std::string_view(folded).substr(begin, end - begin)) != signs.end())
            return true;
        begin = end + 1;
    }
    return false;
}

/// What one voice says in all.
struct Sayings {
    std::size_t count = 0;
    std::size_t sentences = 0;
};

constexpr std::array<std::string_view, 4> quotes = {"„", "“", "\"", "‘"};
constexpr std::array<std::string_view, 4> closing = {"”", "”", "\"", "’"};

/// "„Wij wachten al maanden.” Toch is er kritiek."
bool is_quotation_and_more(std::string_view words)
{
    for (std::size_t kind = 0; kind < quotes.size(); ++kind) {
        if (!words.starts_with(quotes[kind]))
            continue;
        const std::size_t end = words.find(closing[kind], quotes[kind].size());
        return end != std::string_view::npos && count_words(words.substr(end + closing[kind].size())) > 1;
    }
    return false;
}

template <typename Action>
void for_each_saying(std::string_view text, const std::vector<MarkedLine>& lines,
                     const std::vector<Candidate>& candidates, Action action)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const std::size_t next = i + 1 < candidates.size() ? candidates[i + 1].line_index : lines.size();
        action(candidates[i], words_behind(text, lines, candidates[i], next));
    }
}

}

bool lack_speech(std::string_view text, const std::vector<MarkedLine>& lines, const std::vector<Candidate>& candidates,
                 const Voices& voices)
{
    constexpr std::size_t few = 40; // in many turns there is always a sign
    constexpr std::size_t some_words = 5;
    constexpr std::size_t often = 3;
    if (candidates.size() >= few)
        return false;
    bool has_sign = false; // or a whole sentence, however short
    std::size_t signs = 0;
    std::size_t within_sentence = 0;
    std::map<std::string_view, Sayings> sayings;
    for_each_saying(text, lines, candidates, [&](const Candidate& candidate, std::string_view words) {
        Sayings& voice = sayings[candidate.voice];
        const bool is_speech = has_sign_of_speech(words);
        has_sign = has_sign || is_speech || ends_sentence(words);
        signs += is_speech ? 1 : 0;
        within_sentence += begins_within_sentence(words) ? 1 : 0;
        ++voice.count;
        voice.sentences += is_speech || ends_sentence(words) || count_words(words) >= some_words ? 1 : 0;
    });
    const auto named = static_cast<std::size_t>(std::ranges::count_if(candidates, [](const Candidate& candidate) {
        return has_title(candidate.label.name) || count_words(candidate.label.name) >= 2;
    }));
    const bool is_list = candidates.size() >= often && sayings.size() == candidates.size() && // nobody comes back
                         2 * named < candidates.size();
    const bool are_roles = std::ranges::all_of(voices, [](const auto& voice) { return is_role_word(voice.first); });
    // "Notulist: schrijft het verslag."
    const bool are_predicates = are_roles && signs == 0 && within_sentence == candidates.size();
    if (!has_sign || are_predicates || (is_list && often * signs < candidates.size()))
        return true;
    const bool any_person = std::ranges::any_of(voices, [](const auto& voice) { return voice.second.is_person; });
    return !any_person && std::ranges::any_of(sayings, [](const auto& voice) {
        return voice.second.count >= often && voice.second.sentences == 0;
    });
}

bool are_quotations(std::string_view text, const std::vector<MarkedLine>& lines,
                    const std::vector<Candidate>& candidates)
{
    bool are_all = !candidates.empty();
    for_each_saying(text, lines, candidates, [&are_all](const Candidate&, std::string_view words) {
        are_all = are_all && is_quotation_and_more(words);
    });
    return are_all;
}

}
