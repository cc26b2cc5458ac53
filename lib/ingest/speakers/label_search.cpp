#include "ingest/speakers/label_search.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/function_words.hpp"
#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/introductions.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/pronouns.hpp"
#include "ingest/lines/field_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/lines/names.hpp"
#include "ingest/lines/shape.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string>

namespace draad {

namespace {

std::vector<std::string_view> words_of(std::string_view name)
{
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (end > 0)
            words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

bool is_number(std::string_view voice)
{
    return voice.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// "ik dacht", "wat mij opviel", "maar": words of a sentence, not of a name.
bool is_of_sentence(std::string_view voice)
{
    const std::vector<std::string_view> words = words_of(voice);
    if (words.size() == 1)
        return voice.size() > 2 && is_function_word(voice);
    return std::ranges::any_of(words, [](std::string_view word) {
        return is_personal_pronoun(word) || is_object_pronoun(word) || is_common_verb(word) || is_relative(word);
    });
}

/// What no setting makes a label.
bool is_no_label(const Opening& opening)
{
    const std::string_view voice = opening.voice;
    const std::string_view last = voice.substr(voice.rfind(' ') + 1);
    const bool is_person = is_role_word(without_number(last)) || is_person_noun(last);
    const bool is_in_brackets = opening.setting != Setting::colon && opening.setting != Setting::dash;
    return is_of_sentence(voice) || is_field(voice) || is_outline_number(opening.label.name) ||
           introduces_text(without_number(voice)) || (is_abstract_noun(last) && !is_person) ||
           (is_number(voice) && is_in_brackets);
}

/// Words in lower case that no name or role has.
bool has_plain_words(std::string_view name)
{
    const std::vector<std::string_view> words = words_of(name);
    return words.size() > 1 && std::ranges::any_of(words, [](std::string_view word) {
               const char32_t first = character_at(word, 0).code_point;
               return is_letter(first) && !is_upper(first) && !is_name_particle(word) && !is_role_word(word) &&
                      !is_person_noun(word);
           });
}

/// "R_03", "P#3", "D7": no word of any language.
bool is_code(std::string_view name)
{
    return name.find(' ') == std::string_view::npos && name.find_first_of("0123456789_#/") != std::string_view::npos;
}

/// "de voorzitster", "onbekende spreker": the last word means a person.
bool ends_in_person(std::string_view voice)
{
    const std::string_view last = voice.substr(voice.rfind(' ') + 1);
    return is_role_word(last) || is_person_noun(last);
}

using Counts = std::map<std::string_view, std::size_t>;

Counts count_voices(std::span<const Opening> openings)
{
    Counts counts;
    for (const Opening& opening : openings)
        ++counts[opening.voice];
    return counts;
}

std::vector<std::string_view> voices_of(std::span<const Opening> openings)
{
    std::vector<std::string_view> voices;
    for (const Opening& opening : openings)
        voices.push_back(opening.voice);
    return voices;
}

/// Where most have a date or a time before them, all labels do.
void keep_constant_setting(std::vector<Opening>& openings)
{
    for (bool Opening::*const mark : {&Opening::has_date, &Opening::has_stamp}) {
        const auto marked = std::ranges::count_if(openings, mark);
        if (static_cast<std::size_t>(2 * marked) > openings.size())
            std::erase_if(openings, [mark](const Opening& opening) { return !(opening.*mark); });
    }
}

/// Which part of the paragraphs from the first label on is opened by one. Where no blank lines part the turns, a line
/// counts as a paragraph.
double coverage(const std::vector<MarkedLine>& lines, std::span<const Opening> labels)
{
    std::size_t blocks = 0;
    std::size_t all = 0;
    std::size_t blocks_below = 0;
    auto next = labels.begin();
    bool is_below_label = false;
    for (std::size_t line_index = labels.front().line_index; line_index < lines.size(); ++line_index) {
        const bool is_label = next != labels.end() && next->line_index == line_index;
        next += is_label ? 1 : 0;
        if (!is_label && !lines[line_index].is_text())
            continue;
        ++all;
        if (is_label || follows_blank(lines, line_index) || lines[line_index].begins_paragraph) {
            ++blocks;
            blocks_below += is_below_label && !is_label ? 1 : 0;
        }
        is_below_label = is_label && labels.front().setting == Setting::own_line;
    }
    const std::size_t units = 2 * blocks < labels.size() + blocks_below ? all : blocks - blocks_below;
    return static_cast<double>(labels.size()) / static_cast<double>(std::max(units, labels.size()));
}

/// How often the voice changes from one to the next.
double alternation(std::span<const std::string_view> voices)
{
    std::size_t changes = 0;
    for (std::size_t i = 1; i < voices.size(); ++i)
        changes += voices[i] != voices[i - 1] ? 1 : 0;
    return voices.size() < 2 ? 0 : static_cast<double>(changes) / static_cast<double>(voices.size() - 1);
}

/// What stands behind an opening, to the end of its paragraph or to the next one.
std::string_view words_behind(std::string_view text, const std::vector<MarkedLine>& lines, const Opening& opening,
                              std::size_t next)
{
    const TextRange content = lines[opening.line_index].content;
    std::size_t end = content.end;
    for (std::size_t at = opening.line_index + 1; at < next && lines[at].is_text() && !lines[at].begins_paragraph; ++at)
        end = lines[at].content.end;
    const std::size_t begin = content.begin + opening.label.size;
    return text.substr(begin, end - begin);
}

/// Whether what stands behind openings are sentences, and not the values of fields or the cells of a table. Messages need
/// not be.
bool are_sentences(std::string_view text, const std::vector<MarkedLine>& lines, std::span<const Opening> openings)
{
    constexpr std::size_t some_words = 5;
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < openings.size(); ++i) {
        const Opening& opening = openings[i];
        const std::size_t next = i + 1 < openings.size() ? openings[i + 1].line_index : lines.size();
        const std::string_view words = words_behind(text, lines, opening, next);
        sentences += opening.has_date || words.empty() || ends_sentence(words) ||
                             (opening.setting != Setting::tab && count_words(words) >= some_words)
                         ? 1
                         : 0;
    }
    return 5 * sentences >= 3 * openings.size();
}

/// How well one setting explains the document; nothing for one in which there is no conversation.
struct Explanation {
    std::vector<Opening> labels;
    double worth = 0;
};

enum class Care { strict, lenient };

Explanation explain(std::string_view text, const std::vector<MarkedLine>& lines, std::span<const Opening> openings,
                    Setting setting, Care care)
{
    constexpr std::size_t fewest = 3;
    constexpr double least_coverage = 0.45;
    constexpr double least_coverage_of_lenient = 0.7;
    constexpr double least_alternation = 0.6;
    std::vector<Opening> all;
    for (const Opening& opening : openings)
        if (opening.setting == setting && !is_no_label(opening) &&
            (care == Care::lenient || (opening.has_speech && !opening.is_within_sentence)))
            all.push_back(opening);
    keep_constant_setting(all);
    const Counts counts = count_voices(all);
    std::vector<std::size_t> sizes;
    for (const auto& [voice, count] : counts)
        sizes.push_back(count);
    std::ranges::sort(sizes, std::greater<>());
    if (sizes.size() < 2 || sizes[1] < fewest)
        return {};
    Explanation found;
    for (const Opening& opening : all)
        if (counts.at(opening.voice) >= 2)
            found.labels.push_back(opening);
    const std::vector<std::string_view> voices = voices_of(found.labels);
    const std::size_t strays = all.size() - found.labels.size();
    const double covered = coverage(lines, found.labels);
    const double changes = alternation(voices);
    const bool is_scattered = 3 * strays > found.labels.size();
    if (covered < (care == Care::lenient ? least_coverage_of_lenient : least_coverage) ||
        changes < least_alternation || is_scattered || is_form(voices) || !are_sentences(text, lines, found.labels))
        return {};
    found.worth = covered * changes * static_cast<double>(found.labels.size()) / static_cast<double>(all.size());
    return found;
}

/// Who speaks once or twice in the setting of the others; own lines may be headings.
bool may_speak_once(const Opening& opening)
{
    return opening.has_date || opening.has_stamp || opening.setting == Setting::time ||
           (opening.setting != Setting::own_line && opening.setting != Setting::emphasis && is_name(opening.label.name));
}

void add_others(std::span<const Opening> openings, std::vector<Opening>& labels)
{
    const Setting setting = labels.front().setting;
    const bool has_date = labels.front().has_date;
    const bool has_stamp = labels.front().has_stamp;
    std::set<std::string> voices;
    std::set<std::size_t> taken;
    for (const Opening& label : labels) {
        voices.insert(label.voice);
        taken.insert(label.line_index);
    }
    for (const Opening& opening : openings) {
        if (opening.setting != setting || taken.contains(opening.line_index) || opening.has_date != has_date ||
            (has_stamp && !opening.has_stamp) || is_no_label(opening))
            continue;
        const bool is_sound = opening.has_speech && !opening.is_within_sentence;
        if (voices.contains(opening.voice) || (is_sound && may_speak_once(opening)))
            labels.push_back(opening);
    }
    std::ranges::sort(labels, {}, &Opening::line_index);
}

/// A turn in the order of the lines, known or only found.
struct Turn {
    std::size_t line_index = 0;
    std::string_view voice;
    bool is_known = false;
};

/// What a voice does among the known ones.
struct Conduct {
    std::size_t count = 0;
    /// How often it stands between two turns of known voices, and of one and the same.
    std::size_t between = 0;
    std::size_t answered = 0;
};

std::map<std::string_view, Conduct> watch(std::span<const Turn> turns)
{
    std::map<std::string_view, Conduct> conducts;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (turns[i].is_known)
            continue;
        Conduct& conduct = conducts[turns[i].voice];
        ++conduct.count;
        const bool follows = i > 0 && turns[i - 1].is_known;
        const bool is_last = i + 1 == turns.size();
        conduct.between += follows && (is_last || turns[i + 1].is_known) ? 1 : 0;
        conduct.answered += follows && (is_last || turns[i + 1].voice == turns[i - 1].voice) ? 1 : 0;
    }
    return conducts;
}

/// Points for what a voice does and how its name is made.
int weigh(const Opening& opening, const Conduct& conduct)
{
    constexpr std::array<std::size_t, 3> often = {2, 4, 8};
    int points = 0;
    for (const std::size_t times : often)
        points += conduct.count >= times ? 1 : 0;
    points += 2 * conduct.answered >= conduct.count ? 2 : 0;
    points += 2 * conduct.between >= conduct.count ? 1 : 0;
    points += has_plain_words(opening.label.name) ? -1 : 1;
    points += is_code(opening.label.name) || ends_in_person(opening.voice) ? 1 : 0;
    return points;
}

std::set<Setting> settings_of(std::span<const KnownTurn> known)
{
    std::map<Setting, std::size_t> counts;
    for (const KnownTurn& turn : known)
        ++counts[turn.setting];
    std::set<Setting> settings;
    for (const auto& [setting, count] : counts)
        if (count >= 2)
            settings.insert(setting);
    return settings;
}

std::vector<Turn> in_order(std::span<const KnownTurn> known, std::span<const Opening> others)
{
    std::vector<Turn> turns;
    for (const KnownTurn& turn : known)
        turns.push_back({turn.line_index, turn.voice, true});
    for (const Opening& opening : others)
        turns.push_back({opening.line_index, opening.voice, false});
    std::ranges::sort(turns, {}, &Turn::line_index);
    return turns;
}

/// The openings in the settings of the known labels that nobody known has.
std::vector<Opening> unknown_in_setting(std::span<const Opening> openings, std::span<const KnownTurn> known)
{
    const std::set<Setting> settings = settings_of(known);
    const auto stamped = static_cast<std::size_t>(std::ranges::count_if(known, &KnownTurn::has_stamp));
    std::set<std::size_t> taken;
    std::set<std::string_view> voices;
    for (const KnownTurn& turn : known) {
        taken.insert(turn.line_index);
        voices.insert(turn.voice);
    }
    std::vector<Opening> others;
    for (const Opening& opening : openings)
        if (settings.contains(opening.setting) && !taken.contains(opening.line_index) && opening.has_speech &&
            !opening.is_within_sentence && !is_no_label(opening) && !voices.contains(opening.voice) &&
            (opening.has_stamp || 5 * stamped < 4 * known.size()))
            others.push_back(opening);
    return others;
}

}

bool is_form(std::span<const std::string_view> voices)
{
    constexpr double few = 0.1;
    constexpr double most = 0.75;
    const std::set<std::string_view> different(voices.begin(), voices.end());
    if (different.size() < 3 || voices.size() < 2 * different.size())
        return false;
    std::size_t answered = 0;
    std::map<std::string_view, std::map<std::string_view, std::size_t>> followers;
    for (std::size_t i = 0; i + 1 < voices.size(); ++i) {
        ++followers[voices[i]][voices[i + 1]];
        answered += i > 0 && voices[i - 1] == voices[i + 1] ? 1 : 0;
    }
    std::size_t constant = 0;
    for (const auto& [voice, next] : followers)
        constant += std::ranges::max_element(next, {}, [](const auto& entry) { return entry.second; })->second;
    const auto steps = static_cast<double>(voices.size() - 1);
    return static_cast<double>(answered) < few * steps && static_cast<double>(constant) >= most * steps;
}

std::vector<Opening> find_conversation(std::string_view text, const std::vector<MarkedLine>& lines,
                                       std::span<const Opening> openings)
{
    Explanation best;
    for (const Care care : {Care::strict, Care::lenient}) {
        for (std::size_t kind = 0; kind < kinds_of_setting && (care == Care::strict || best.labels.empty()); ++kind) {
            Explanation found = explain(text, lines, openings, static_cast<Setting>(kind), care);
            if (found.worth > best.worth)
                best = std::move(found);
        }
    }
    if (best.labels.empty())
        return {};
    add_others(openings, best.labels);
    constexpr std::size_t few = 8;
    for (Opening& opening : best.labels)
        opening.label.is_doubtful = best.labels.size() < few;
    return std::move(best.labels);
}

FurtherLabels find_further_labels(std::string_view text, const std::vector<MarkedLine>& lines,
                                  std::span<const Opening> openings, std::span<const KnownTurn> known)
{
    constexpr int sure = 5;
    constexpr int sure_of_own_line = 6;
    constexpr int perhaps = 2;
    constexpr std::size_t few = 3;
    const std::vector<Opening> others = unknown_in_setting(openings, known);
    const std::vector<Turn> turns = in_order(known, others);
    const std::map<std::string_view, Conduct> conducts = watch(turns);
    FurtherLabels found;
    for (const Opening& opening : others) {
        const Conduct& conduct = conducts.at(opening.voice);
        const bool is_alone = opening.setting == Setting::own_line;
        const int points = weigh(opening, conduct);
        if (conduct.count >= 2 && points >= (is_alone ? sure_of_own_line : sure)) {
            found.labels.push_back(opening);
            found.labels.back().label.is_doubtful = conduct.count <= few;
        } else if (conduct.count >= few && points >= perhaps && !is_alone)
            found.refused.push_back(opening);
    }
    if (!found.labels.empty() && !are_sentences(text, lines, found.labels)) {
        std::ranges::copy(found.labels, std::back_inserter(found.refused));
        found.labels.clear();
    }
    return found;
}

std::vector<Opening> find_refused(std::span<const Opening> openings)
{
    constexpr std::size_t often = 3;
    std::vector<Opening> refused;
    for (const Opening& opening : openings) {
        const bool is_set_off = opening.setting == Setting::colon || opening.setting == Setting::square ||
                                opening.setting == Setting::curly || opening.setting == Setting::angle;
        if (is_set_off && opening.has_speech && !is_no_label(opening) && !has_plain_words(opening.label.name))
            refused.push_back(opening);
    }
    const Counts counts = count_voices(refused);
    const auto recurring = std::ranges::count_if(counts, [](const auto& voice) { return voice.second >= often; });
    std::vector<Opening> kept;
    for (const Opening& opening : refused)
        if (recurring >= 2 && counts.at(opening.voice) >= often)
            kept.push_back(opening);
    constexpr double least_alternation = 0.5;
    return alternation(voices_of(kept)) >= least_alternation ? kept : std::vector<Opening>();
}

}
