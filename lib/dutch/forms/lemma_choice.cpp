#include "dutch/forms/lemma_choice.hpp"

#include "dutch/forms/noun_plurals.hpp"
#include "dutch/forms/spelling.hpp"
#include "dutch/forms/strong_verbs.hpp"
#include "dutch/words/frequent_verbs.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace draad {
namespace {

/// Whether a form is what the first spelling rule makes of its lemma: lege of leeg, not of leg.
bool is_regular_form(std::string_view word, const Lemma& lemma)
{
    if (lemma.part_of_speech == PartOfSpeech::verb) {
        return true;
    }
    if (lemma.part_of_speech == PartOfSpeech::adjective) {
        return word.starts_with(before_vowel(lemma.folded).front());
    }
    const std::vector<std::string> plurals = plurals_with_en(lemma.folded);
    return (!plurals.empty() && plurals.front() == word) || !word.ends_with("en");
}

bool has_strong_past(std::string_view word, const Lemma& lemma)
{
    return lemma.part_of_speech == PartOfSpeech::verb &&
           std::ranges::any_of(strong_verbs(), [&](const StrongVerb& verb) {
               return verb.infinitive == lemma.folded && (verb.past == word || verb.past_plural == word);
           });
}

/// Of two nouns that have the form, the one without -e (vrouw before vrouwe) or with one consonant (mes before mess);
/// but uitgave before uitgaaf, whose consonant changes.
bool has_plainer_noun(const Lemma& lemma, std::span<const Lemma> lemmas)
{
    const std::string_view word = lemma.folded;
    if (lemma.part_of_speech != PartOfSpeech::noun || word.size() < 3) {
        return false;
    }
    const char before_last = word[word.size() - 2];
    return std::ranges::any_of(lemmas, [&](const Lemma& other) {
        const bool has_no_e = word.ends_with('e') && !other.folded.ends_with('e') && other.folded.back() == before_last;
        const bool has_one = word.back() == before_last && word.substr(0, word.size() - 1) == other.folded;
        const bool is_changed =
            other.folded.ends_with('e') && !word.ends_with('e') && other.folded[other.folded.size() - 2] != word.back();
        return other.part_of_speech == PartOfSpeech::noun && (has_no_e || has_one || is_changed);
    });
}

auto is_of(PartOfSpeech part)
{
    return [part](const Lemma& lemma) { return lemma.part_of_speech == part; };
}

/// Takes lemmas out of those of a form as long as any is left.
class LemmaChoice {
public:
    LemmaChoice(std::string_view word, std::vector<Lemma> lemmas, WordClasses classes)
        : word_(word), lemmas_(std::move(lemmas)), classes_(classes)
    {
    }

    std::vector<Lemma> run()
    {
        choose_part_of_speech();
        const std::vector<std::string> irregular = irregular_singulars(word_);
        keep([&](const Lemma& lemma) {
            return lemma.part_of_speech == PartOfSpeech::noun && std::ranges::count(irregular, lemma.folded) > 0;
        });
        keep([&](const Lemma& lemma) {
            return lemma.part_of_speech == PartOfSpeech::adjective && word_.ends_with('e');
        });
        keep([&](const Lemma& lemma) { return is_regular_form(word_, lemma); });
        if (std::ranges::none_of(lemmas_, is_of(PartOfSpeech::noun))) {
            keep([&](const Lemma& lemma) { return has_strong_past(word_, lemma); });
        }
        const std::vector<Lemma> all = lemmas_;
        keep([&](const Lemma& lemma) { return !has_plainer_noun(lemma, all); });
        if (word_.ends_with("je") || word_.ends_with("jes")) { // pakketje is of pakket before pak
            const auto longest = std::ranges::max(lemmas_, {}, [](const Lemma& lemma) { return lemma.folded.size(); });
            keep([&](const Lemma& lemma) { return lemma.folded.size() == longest.folded.size(); });
        }
        return std::move(lemmas_);
    }

private:
    /// By what the lists call the form, and by its use: wilde is of willen, hingen no plural.
    void choose_part_of_speech()
    {
        const bool is_plural = classes_.has(WordClass::noun_form);
        const bool is_verb = classes_.has(WordClass::verb_form) || classes_.has(WordClass::participle);
        if (is_verb && !is_plural && word_.ends_with("en")) {
            keep(is_of(PartOfSpeech::verb));
        } else if (is_plural && !is_verb) {
            keep(is_of(PartOfSpeech::noun));
        } else if (is_common_verb(word_) && !is_plural) {
            keep(is_of(PartOfSpeech::verb));
        }
    }

    template <class IsPlain>
    void keep(IsPlain is_plain)
    {
        if (std::ranges::any_of(lemmas_, is_plain)) {
            std::erase_if(lemmas_, [&](const Lemma& lemma) { return !is_plain(lemma); });
        }
    }

    std::string_view word_;
    std::vector<Lemma> lemmas_;
    WordClasses classes_;
};

}

std::vector<Lemma> plainest_lemmas(std::string_view word, std::vector<Lemma> lemmas, const Lexicon& lexicon)
{
    if (std::ranges::any_of(lemmas, [&](const Lemma& lemma) { return lemma.folded == word; })) {
        return lemmas;
    }
    return LemmaChoice(word, std::move(lemmas), lexicon.find(word).value_or(WordClasses())).run();
}

}
