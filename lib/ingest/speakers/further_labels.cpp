#include "ingest/speakers/further_labels.hpp"

#include "ingest/lines/names.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/openings/possible_labels.hpp"
#include "ingest/speakers/conduct.hpp"
#include "ingest/speakers/single_turns.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace draad {

namespace {

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

/// Before a full stop a short word may be a sentence ("Helder."): in the records that have such labels, only capitals
/// and roles are more.
bool may_be_sentence(const Opening& opening)
{
    constexpr std::size_t letter_of_list = 1;
    const bool is_sign = is_in_capitals(opening.label.name) && opening.voice.size() > letter_of_list;
    return opening.setting == Setting::stop && !is_sign && !ends_in_person(opening.voice);
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
            !opening.is_within_sentence && !voices.contains(opening.voice) && !may_be_sentence(opening) &&
            (opening.has_stamp || 5 * stamped < 4 * known.size()))
            others.push_back(opening);
    return others;
}

/// Of one setting what may be labels: three or more openings of two or more voices that change. Lines for themselves
/// and bare words must come back thrice, others must open a good part of the paragraphs.
std::vector<Opening> come_back_in(std::span<const Opening> openings, Setting setting, std::size_t paragraphs)
{
    const bool is_weak = setting == Setting::own_line || setting >= Setting::mark;
    const std::size_t often = is_weak ? 3 : 2;
    constexpr std::size_t fewest = 3;
    constexpr std::size_t good_part = 4; // a fourth
    constexpr double least_alternation = 0.5;
    std::vector<Opening> all;
    for (const Opening& opening : openings)
        if (opening.setting == setting && opening.has_speech && !opening.is_within_sentence)
            all.push_back(opening);
    const VoiceCounts counts = count_voices(all);
    const bool any_back = std::ranges::any_of(counts, [often](const auto& voice) { return voice.second >= often; });
    std::vector<Opening> kept;
    std::set<std::string_view> voices;
    for (const Opening& opening : all)
        if (any_back && (!is_weak || counts.at(opening.voice) >= often) && !has_plain_words(opening.label.name)) {
            kept.push_back(opening);
            voices.insert(opening.voice);
        }
    const bool may_be_conversation = voices.size() >= 2 && kept.size() >= fewest &&
                                     (is_weak || good_part * kept.size() >= paragraphs) &&
                                     alternation(voices_of(kept)) >= least_alternation;
    return may_be_conversation ? kept : std::vector<Opening>();
}

bool names_somebody(const Opening& opening)
{
    const std::string& name = opening.label.name;
    return ends_in_person(opening.voice) || is_code(name) || has_title(name) ||
           (is_name(name) && count_words(name) >= 2);
}

/// What may be the labels of a short conversation, in which nobody speaks twice in the same way: two or more openings
/// before half of the paragraphs, with sentences behind them, that name people or of which one asks.
std::vector<Opening> stand_once(std::string_view text, const std::vector<MarkedLine>& lines,
                                std::span<const Opening> openings, std::size_t paragraphs)
{
    constexpr std::size_t most_paragraphs = 40;
    std::vector<Opening> kept;
    std::set<std::string_view> voices;
    std::size_t people = 0;
    if (paragraphs > most_paragraphs)
        return {};
    for (const Opening& opening : openings) {
        const bool is_named = names_somebody(opening);
        if (opening.setting >= Setting::mark || opening.setting == Setting::own_line || !opening.has_speech ||
            opening.is_within_sentence || !(is_named || is_name(opening.label.name)))
            continue;
        people += is_named ? 1 : 0;
        voices.insert(opening.voice);
        kept.push_back(opening);
    }
    const bool may_be_conversation = voices.size() >= 2 && 2 * kept.size() >= paragraphs &&
                                     are_sentences(text, lines, kept) &&
                                     (2 * people >= kept.size() || have_question(text, lines, kept));
    return may_be_conversation ? kept : std::vector<Opening>();
}

}

FurtherLabels find_further_labels(std::string_view text, const std::vector<MarkedLine>& lines,
                                  std::span<const Opening> openings, std::span<const KnownTurn> known, bool is_labelled)
{
    constexpr int sure = 5;
    constexpr int sure_of_own_line = 6;
    constexpr int perhaps = 1;
    constexpr std::size_t few = 3;
    const SingleTurns single(known, is_labelled);
    const std::vector<Opening> others = unknown_in_setting(openings, known);
    const std::vector<Turn> turns = in_order(known, others);
    const std::map<std::string_view, Conduct> conducts = watch(turns);
    FurtherLabels found;
    std::vector<Opening> once;
    for (const Opening& opening : others) {
        const Conduct& conduct = conducts.at(opening.voice);
        const bool is_alone = opening.setting == Setting::own_line;
        const int points = weigh(opening, conduct);
        if (conduct.count >= 2 && points >= (is_alone ? sure_of_own_line : sure)) {
            found.labels.push_back(opening);
            found.labels.back().label.is_doubtful = conduct.count <= few;
        } else if (conduct.between == conduct.count && single.is_one(opening))
            once.push_back(opening);
        else if (points >= perhaps && (!is_alone || (conduct.between == conduct.count && single.has_words(opening))))
            found.refused.push_back(opening);
    }
    if (!found.labels.empty() && !are_sentences(text, lines, found.labels)) {
        std::ranges::copy(found.labels, std::back_inserter(found.refused));
        found.labels.clear();
    }
    std::ranges::move(once, std::back_inserter(found.labels));
    return found;
}

std::vector<Opening> find_refused(std::string_view text, const std::vector<MarkedLine>& lines,
                                  std::span<const Opening> openings, std::size_t paragraphs)
{
    std::vector<Opening> refused;
    for (std::size_t kind = 0; kind < kinds_of_setting; ++kind) {
        std::vector<Opening> kept = come_back_in(openings, static_cast<Setting>(kind), paragraphs);
        if (kept.size() > refused.size())
            refused = std::move(kept);
    }
    return refused.empty() ? stand_once(text, lines, openings, paragraphs) : refused;
}

}
