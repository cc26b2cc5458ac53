#include "dutch/forms/english_verbs.hpp"

#include "dutch/forms/spelling.hpp"
#include "dutch/words/fixed_words.hpp"

namespace draad {

namespace {

// Those that are said in care and at school and may stand in no list; others are known by their forms in the lexicon.
constexpr FixedWords stems({"bake",      "browse",  "challenge", "cruise",  "date",   "delete", "facetime", "fake",
                            "frame",     "game",    "hype",      "invite",  "like",   "live",   "manage",   "mute",
                            "outsource", "promote", "race",      "save",    "shake",  "share",  "skate",    "skype",
                            "snooze",    "squeeze", "stage",     "style",   "tackle", "tape",   "time",     "trace",
                            "triage",    "type",    "update",    "upgrade", "vape"});

}

std::string english_stem(std::string_view infinitive, const Lexicon& lexicon)
{
    if (infinitive.size() < 5 || !infinitive.ends_with("en")) {
        return {};
    }
    const std::string stem(infinitive.substr(0, infinitive.size() - 1));
    const auto has = [&](const char* ending) { return lexicon.contains(stem + ending); };
    const bool is_attested = has("t") && (has("te") || has("de") || lexicon.contains("ge" + stem + "t") ||
                                          lexicon.contains("ge" + stem + "d"));
    // raken, raakt: a long vowel that Dutch spells.
    const std::string dutch = without_vowel_ending(infinitive.substr(0, infinitive.size() - 2)).front();
    const bool follows_rules = dutch.size() + 2 > infinitive.size() && lexicon.contains(dutch + "t");
    return !follows_rules && (is_attested || stems.contains(stem)) ? stem : std::string();
}

}
