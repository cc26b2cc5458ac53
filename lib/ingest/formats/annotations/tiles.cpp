#include "ingest/formats/annotations/tiles.hpp"

#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace draad {

namespace {

enum class Grain : std::uint8_t { utterances, words, sounds };

/// Where the last word of a tier's name begins.
std::size_t begin_of_last_word(std::string_view name)
{
    const std::size_t mark = name.find_last_of(" -_/:.");
    return mark == std::string_view::npos ? 0 : mark + 1;
}

Grain grain_of_name(const std::string& name)
{
    constexpr auto words = std::to_array<std::string_view>({"words", "word", "woorden", "woord", "tokens"});
    constexpr auto sounds =
        std::to_array<std::string_view>({"phones", "phone", "phonemes", "phoneme", "fonen", "foon", "fonemen", "foneem",
                                         "klanken", "syllables", "syllable", "syllaben", "lettergrepen", "mau"});
    const std::string folded = fold(trimmed(name));
    const std::string_view last = std::string_view(folded).substr(begin_of_last_word(folded));
    if (std::ranges::find(words, last) != words.end() || folded == "ort-mau") // as WebMAUS calls its words
        return Grain::words;
    return std::ranges::find(sounds, last) != sounds.end() ? Grain::sounds : Grain::utterances;
}

bool has_single_words(const SpeechTier& tier)
{
    return std::ranges::all_of(tier.intervals, [](const TierInterval& interval) {
        return trimmed(interval.text).find_first_of(" \t\n") == std::string_view::npos;
    });
}

bool has_longer_texts(const SpeechTier& tier)
{
    return !tier.intervals.empty() && !has_single_words(tier);
}

/// Whether an interval of `around`, whose intervals come in the order of time, lies around this one and has its words.
bool is_within(const TierInterval& part, const SpeechTier& around)
{
    constexpr std::uint64_t play = 50; // milliseconds
    const auto behind = std::ranges::upper_bound(around.intervals, part.begin_ms + play, {}, &TierInterval::begin_ms);
    if (behind == around.intervals.begin())
        return false;
    constexpr std::size_t longest = 10'000; // bytes of what somebody says at one go
    const TierInterval& whole = *std::prev(behind);
    return whole.text.size() <= longest && part.end_ms <= whole.end_ms + play &&
           fold(whole.text).find(fold(trimmed(part.text))) != std::string::npos;
}

/// Whether a tier of single words is the words of another, for nearly all of them.
bool is_tile_of(const SpeechTier& tier, const SpeechTier& other)
{
    constexpr std::size_t of_ten = 9;
    const auto within = static_cast<std::size_t>(std::ranges::count_if(
        tier.intervals, [&](const TierInterval& interval) { return is_within(interval, other); }));
    return within * 10 >= tier.intervals.size() * of_ten;
}

bool is_tile(std::span<const SpeechTier> tiers, std::size_t index, bool has_speech, bool has_words)
{
    const SpeechTier& tier = tiers[index];
    const Grain grain = grain_of_name(tier.name);
    if (grain == Grain::sounds)
        return has_speech || has_words;
    if (tier.intervals.empty() || !has_single_words(tier))
        return false;
    if (grain == Grain::words)
        return has_speech;
    constexpr std::size_t most_tiers = 100; // each is held against each
    return tiers.size() <= most_tiers && std::ranges::any_of(tiers, [&](const SpeechTier& other) {
               return &other != &tier && has_longer_texts(other) && is_tile_of(tier, other);
           });
}

}

std::vector<bool> find_tiles(std::span<const SpeechTier> tiers)
{
    const bool has_speech = std::ranges::any_of(tiers, [](const SpeechTier& tier) {
        return grain_of_name(tier.name) == Grain::utterances && has_longer_texts(tier);
    });
    const bool has_words = std::ranges::any_of(tiers, [](const SpeechTier& tier) {
        return grain_of_name(tier.name) != Grain::sounds && !tier.intervals.empty();
    });
    std::vector<bool> tiles;
    for (std::size_t index = 0; index < tiers.size(); ++index)
        tiles.push_back(is_tile(tiers, index, has_speech, has_words));
    return tiles;
}

std::string speaker_of_tier(const std::string& tier)
{
    const std::size_t begin = begin_of_last_word(tier);
    if (begin == 0 || grain_of_name(tier) == Grain::utterances)
        return tier;
    const std::size_t end = std::string_view(tier).find_last_not_of(" -_/:.", begin - 1);
    return end == std::string::npos ? tier : tier.substr(0, end + 1);
}

}
