#include "dutch/syntax/pronominal_adverbs.hpp"

#include "dutch/syntax/clause_openers.hpp"
#include "dutch/syntax/clauses.hpp"
#include "dutch/syntax/particle_positions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/particles.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

#include <algorithm>
#include <array>

namespace draad {
namespace {

constexpr auto first_halves = std::to_array<std::string_view>({"er", "daar", "hier", "waar"});
constexpr auto stressed_pronouns =
    std::to_array<std::string_view>({"d'r", "daar", "er", "ergens", "hier", "nergens", "overal", "waar"});

struct OtherForm {
    std::string_view usual;
    std::string_view form;
};

/// In speech and in Flanders also waar ik met praat, kijk er na uit, waar komt dat vandaan.
constexpr auto other_forms =
    std::to_array<OtherForm>({{"mee", "met"}, {"toe", "tot"}, {"naar", "na"}, {"van", "vandaan"}});

/// Tells the verbs that may stand behind a preposition at the end of its clause: "over zou praten", "op gewacht heeft".
class VerbsAtEnd {
public:
    VerbsAtEnd(const FoldedWords& words, std::size_t preposition, const Lexicon& lexicon)
        : words_(words), lexicon_(lexicon), takes_infinitive_(has_group_verb_before(words, preposition)),
          takes_participle_(has_common_verb_before(preposition)),
          is_subordinate_(is_in_subordinate_clause(words, preposition))
    {
    }

    /// The end of the verbs that begin at a word.
    std::size_t end_from(std::size_t at) const
    {
        constexpr std::size_t longest_group = 5;
        const std::size_t last = at + longest_group;
        while (at < last && is_verb(at)) {
            ++at;
        }
        return at;
    }

private:
    bool has_common_verb_before(std::size_t at) const
    {
        while (at-- > 0 && !words_.is_mark(at)) {
            if (is_common_verb(words_[at]) || words_[at] == "zijn") {
                return true;
            }
        }
        return false;
    }

    bool is_verb(std::size_t at) const
    {
        const std::string_view word = words_[at];
        if (words_.is_mark(at)) {
            return false;
        }
        return is_group_verb(word) || is_common_verb(word) || is_frequent_infinitive(word) || is_other_verb(at);
    }

    /// A word that may be a noun as well (praat, werken) must end the clause.
    bool is_other_verb(std::size_t at) const
    {
        constexpr FixedWords bare_participles({"gedaan", "gehad", "geweest"}); // of no class in the lists
        WordClasses classes = lexicon_.find(words_[at]).value_or(WordClasses());
        if (bare_participles.contains(words_[at])) {
            classes.add(WordClass::participle);
        }
        const bool is_noun = classes.has(WordClass::noun) || classes.has(WordClass::noun_form);
        if (is_noun && !words_.is_mark(at + 1)) {
            return false;
        }
        const bool follows_te = words_[at - 1] == "te";
        return (classes.has(WordClass::infinitive) && (takes_infinitive_ || is_subordinate_ || follows_te)) ||
               (classes.has(WordClass::participle) && (takes_participle_ || is_subordinate_)) ||
               (classes.has(WordClass::verb_form) && is_subordinate_);
    }

    const FoldedWords& words_;
    const Lexicon& lexicon_;
    bool takes_infinitive_;
    bool takes_participle_;
    bool is_subordinate_;
};

/// "er valt niets uit te leggen": the preposition is the particle of the infinitive, unless er stands right before it.
bool is_particle_of_infinitive(const FoldedWords& words, std::size_t preposition, const Lexicon& lexicon)
{
    return words[preposition + 1] == "te" && !is_pronominal(words[preposition - 1]) &&
           lexicon.contains(std::string(words[preposition]) + std::string(words[preposition + 2]));
}

/// "op die plek", but "wijst er op dat de school": what a demonstrative begins may be a phrase of the preposition.
bool begins_phrase(const FoldedWords& words, std::size_t at)
{
    return words[at] == "die" || words[at] == "te" ||
           (words[at] == "dat" && !is_subject_pronoun(words[at + 1]) && !is_determiner(words[at + 1]));
}

/// "over.", "over praten", "naar uit", "mee doorgaan": nothing follows that the preposition could govern.
bool stands_alone(const FoldedWords& words, std::size_t preposition, const Lexicon& lexicon)
{
    if (preposition == 0 || is_particle_of_infinitive(words, preposition, lexicon)) {
        return false;
    }
    // daar ga ik mee door: the second of two is the particle of a verb.
    const std::string_view before = words[preposition - 1];
    if (joins_pronominal_adverb(before) || is_preposition(before)) {
        return false;
    }
    const VerbsAtEnd verbs(words, preposition, lexicon);
    std::size_t next = preposition + 1;
    const bool has_particle =
        is_verb_particle(words[next]) && (words.is_mark(next + 1) || verbs.end_from(next + 1) > next + 1);
    next += has_particle ? 1 : 0;
    const std::size_t end = verbs.end_from(next);
    return may_follow_clause(words, end) && (end > preposition + 1 || !begins_phrase(words, end));
}

/// maar before an adverb joins nothing ("praat er maar niet over"), die and dat right behind a finite verb point ("waar
/// komt dat geld vandaan").
bool only_looks_like_opener(const FoldedWords& words, std::size_t at)
{
    const bool is_demonstrative_word = words[at] == "dat" || words[at] == "die";
    return (words[at] == "maar" && is_beside_verb(words[at + 1])) ||
           (is_demonstrative_word && is_common_verb(words[at - 1]));
}

bool is_in_one_clause(const Clauses& clauses, const FoldedWords& words, std::size_t before, std::size_t at)
{
    std::size_t clause = clauses.of_token[at];
    while (clause != clauses.of_token[before]) {
        const std::size_t first = clauses.clauses[clause].first;
        if (first <= before || !only_looks_like_opener(words, first)) {
            return false;
        }
        clause = clauses.of_token[first - 1];
    }
    return true;
}

/// The nearest of the pronouns before a preposition in its clause.
std::optional<std::size_t> pronoun_before(std::span<const FoldedToken> sentence, std::size_t preposition,
                                          std::span<const std::string_view> pronouns)
{
    constexpr std::size_t reach = 16;
    std::optional<Clauses> clauses;
    const FoldedWords words(sentence);
    for (std::size_t at = preposition; at-- > 0 && preposition - at <= reach;) {
        if (std::ranges::find(pronouns, words[at]) == pronouns.end()) {
            continue;
        }
        if (!clauses) {
            clauses = find_clauses(sentence);
        }
        return is_in_one_clause(*clauses, words, at, preposition) ? std::optional(at) : std::nullopt;
    }
    return std::nullopt;
}

}

std::string_view form_after_pronoun(std::string_view preposition)
{
    return preposition == "met" ? "mee" : preposition == "tot" ? "toe" : std::string_view();
}

std::optional<PronominalAdverb> pronominal_adverb(std::string_view folded)
{
    constexpr FixedWords other_words({"daarna", "daarom", "erna", "hierna", "hierom", "waarna", "waarom"});
    if (other_words.contains(folded)) {
        return std::nullopt;
    }
    for (const std::string_view first : first_halves) {
        if (!folded.starts_with(first) || !joins_pronominal_adverb(folded.substr(first.size()))) {
            continue;
        }
        const std::string_view preposition = folded.substr(first.size());
        PronominalAdverb adverb{.pronouns = {}, .prepositions = {std::string(preposition)}};
        for (const OtherForm& other : other_forms) {
            if (other.usual == preposition) {
                adverb.prepositions.emplace_back(other.form);
            }
        }
        if (first == "er") {
            adverb.pronouns.assign(stressed_pronouns.begin(), stressed_pronouns.end());
        } else {
            adverb.pronouns.emplace_back(first);
        }
        return adverb;
    }
    return std::nullopt;
}

std::vector<ApartAdverb> find_apart(const PronominalAdverb& adverb, std::span<const FoldedToken> sentence,
                                    const Lexicon& lexicon)
{
    const std::vector<std::string_view> pronouns(adverb.pronouns.begin(), adverb.pronouns.end());
    const FoldedWords words(sentence);
    std::vector<ApartAdverb> found;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const bool is_half = std::ranges::find(adverb.prepositions, words[at]) != adverb.prepositions.end();
        // Only in "kijk er na uit", "ga er na toe" is na said for naar; elsewhere it is of nadenken or tells a time.
        const bool is_other_na = words[at] == "na" && adverb.prepositions.front() != "na" && words[at + 1] != "uit" &&
                                 words[at + 1] != "toe";
        if (!is_half || is_other_na || !stands_alone(words, at, lexicon)) {
            continue;
        }
        if (const auto pronoun = pronoun_before(sentence, at, pronouns)) {
            found.push_back({*pronoun, at});
        }
    }
    return found;
}

bool is_left_by_pronoun(std::span<const FoldedToken> sentence, std::size_t preposition, const Lexicon& lexicon)
{
    const FoldedWords words(sentence);
    return joins_pronominal_adverb(words[preposition]) && stands_alone(words, preposition, lexicon) &&
           pronoun_before(sentence, preposition, stressed_pronouns).has_value();
}

bool is_left_by_pronoun(std::span<const FoldedToken> sentence, std::size_t word, std::size_t preposition,
                        const Lexicon& lexicon)
{
    const FoldedWords words(sentence);
    if (word >= preposition || !is_left_by_pronoun(sentence, preposition, lexicon)) {
        return false;
    }
    return is_in_one_clause(find_clauses(sentence), words, word, preposition);
}

}
