#include "dutch/clauses.hpp"

#include "dutch/word_classes.hpp"
#include "dutch/word_set.hpp"

#include <string_view>
#include <utility>

namespace draad {

namespace {

/// Stand beside a finite verb.
constexpr WordSet verb_adverbs({"niet", "nooit", "ook",  "nog", "al",     "wel",  "zich", "toch", "daar",
                                "hier", "toen",  "dan",  "nu",  "altijd", "vaak", "soms", "zelf", "mij",
                                "me",   "hem",   "haar", "hen", "zo",     "echt", "heel", "zeer", "weer"});

/// After these, maar is an adverb: ook maar, alleen maar, zeg maar.
constexpr WordSet before_adverbial_maar({"ook", "alleen", "nog", "zeg", "zo", "pas", "dan", "nu"});

constexpr WordSet continuations({"dan", "toen", "daarna", "vervolgens", "daarom"});

/// Always a subject, unlike het and die.
constexpr WordSet personal_pronouns({"ik", "je", "jij", "u", "hij", "ze", "zij", "we", "wij", "jullie", "men"});

/// Conjunctions before a subject, prepositions or adverbs elsewhere: "sinds hij weg is", "sinds gisteren".
constexpr WordSet conjunctions_before_pronouns({"sinds", "nu"});
constexpr WordSet conjunctions_before_clear_pronouns({"voor", "tot"});
constexpr WordSet clear_pronouns({"ik", "hij", "we", "wij"});

/// Before of in the sense of whether.
constexpr WordSet asking_words({"af", "weet", "weten", "wist", "wisten", "vraag", "vraagt", "vroeg", "vroegen",
                                "vragen", "niet", "is", "zeker", "benieuwd", "onduidelijk"});

constexpr WordSet clause_marks({";", ":", "-", "–", "—", "...", "…", ".", "?", "!", "--"});

/// The sentence's folded words; nothing beyond its ends.
class Words {
public:
    explicit Words(std::span<const Token> sentence) : sentence_(sentence) {}

    std::string_view operator[](std::size_t at) const
    {
        return at < sentence_.size() ? std::string_view(sentence_[at].folded) : std::string_view();
    }
    bool is_mark(std::size_t at) const { return at >= sentence_.size() || !sentence_[at].is_word(); }
    std::size_t size() const { return sentence_.size(); }

private:
    std::span<const Token> sentence_;
};

/// plaatste zich, bezocht nooit, haalt de: the shape of a finite verb, with what often follows one.
bool looks_like_verb(const Words& words, std::size_t at)
{
    const std::string_view word = words[at];
    if (is_common_verb(word))
        return true;
    const bool has_ending = word.size() > 3 && (word.ends_with('t') || word.ends_with("de") || word.ends_with("te") ||
                                                word.ends_with("den") || word.ends_with("ten"));
    const std::string_view next = words[at + 1];
    return has_ending && next != "die" && next != "dat" &&
           (is_determiner(next) || verb_adverbs.contains(next) || next == "er");
}

bool begins_statement(const Words& words, std::size_t at)
{
    const std::string_view word = words[at];
    if (word == "het" || word == "die" || word == "dat" || word == "dit")
        return looks_like_verb(words, at + 1);
    return is_subject_pronoun(word) || looks_like_verb(words, at);
}

/// maar as a conjunction; in "ook maar", "alleen maar", "zeg maar" it is an adverb.
bool is_coordinator(const Words& words, std::size_t at)
{
    const std::string_view word = words[at];
    if (word == "want" || word == "doch")
        return true;
    if (word == "en" && continuations.contains(words[at + 1]))
        return true;
    if (word == "maar")
        return !before_adverbial_maar.contains(words[at - 1]);
    return (word == "en" || word == "of") && begins_statement(words, at + 1);
}

/// "als het", "als ik" begin a condition; "als kind", "net als haar moeder" compare.
bool is_conditional_als(const Words& words, std::size_t at, bool begins_clause)
{
    const std::string_view next = words[at + 1];
    const bool has_subject = is_subject_pronoun(next) || next == "geen" || (begins_clause && is_determiner(next));
    return words[at] == "als" && has_subject && words[at - 1] != "net" && words[at - 1] != "zo";
}

/// "om zelf te bepalen".
bool is_infinitive_om(const Words& words, std::size_t at)
{
    if (words[at] != "om")
        return false;
    constexpr std::size_t reach = 8;
    for (std::size_t i = at + 1; i < at + reach && !words.is_mark(i); ++i)
        if (words[i] == "te")
            return true;
    return false;
}

/// "die" and "dat" after a noun or comma, "dat" before a subject; not "die mevrouw", "dat is".
bool is_relative_or_that(const Words& words, std::size_t at, bool begins_clause)
{
    const std::string_view word = words[at];
    if (word != "die" && word != "dat")
        return false;
    const std::string_view next = words[at + 1];
    if (begins_clause)
        return !looks_like_verb(words, at + 1);
    if (personal_pronouns.contains(next))
        return true;
    if (words.is_mark(at + 1) || words.is_mark(at + 2)) // "omgekeerd geldt dat niet."
        return false;
    if (words[at - 1] == "en" || words[at - 1] == "of")
        return verb_adverbs.contains(next) || (word == "dat" && is_determiner(next));
    if (is_preposition(words[at - 1]))
        return false;
    if (is_subject_pronoun(next) || is_determiner(next) || verb_adverbs.contains(next))
        return true;
    return word == "dat" ? !is_common_verb(next) : is_determiner(words[at - 2]) || is_determiner(words[at - 3]);
}

bool begins_subordinate(const Words& words, std::size_t at, bool begins_clause)
{
    const std::string_view word = words[at];
    if (is_subordinator(word))
        return !(word == "toen" && looks_like_verb(words, at + 1)) &&
               !(word == "zoals" && !is_subject_pronoun(words[at + 1]));
    if (conjunctions_before_pronouns.contains(word) && personal_pronouns.contains(words[at + 1]))
        return true;
    if (conjunctions_before_clear_pronouns.contains(word) && clear_pronouns.contains(words[at + 1]))
        return true;
    if (word == "als")
        return is_conditional_als(words, at, begins_clause);
    if (word == "om")
        return is_infinitive_om(words, at);
    if (word == "die" || word == "dat")
        return is_relative_or_that(words, at, begins_clause);
    if (word == "of" && personal_pronouns.contains(words[at + 1]) && looks_like_verb(words, at + 2) &&
        !words.is_mark(at + 3))
        return false;                                         // "... of ze voelde zich veilig" is a main clause
    if (word == "of" && asking_words.contains(words[at - 1])) // but "niet of nauwelijks", "wel of niet"
        return words[at + 1] != "niet" && words[at + 1] != "nauwelijks" && words[at + 1] != "wel";
    if (word == "of" || word == "wat" || word == "wie" || word == "waar" || word == "hoe")
        return personal_pronouns.contains(words[at + 1]) ||
               (at > 0 && (is_subject_pronoun(words[at + 1]) || is_determiner(words[at + 1])));
    return is_relative(word) && (at > 0 || personal_pronouns.contains(words[at + 1]));
}

/// A comma in an enumeration: "geen vaart, ritme en scherpte", "geen rust, veiligheid, vertrouwen".
bool enumerates(const Words& words, std::size_t comma)
{
    constexpr std::size_t longest_member = 3;
    for (std::size_t i = comma + 1; i <= comma + 1 + longest_member; ++i) {
        if (words[i] == "en" || words[i] == "of" || words[i] == "noch")
            return i > comma + 1 && !begins_statement(words, i + 1);
        if (words[i] == ",")
            return i > comma + 1;
        if (words.is_mark(i) || begins_statement(words, i) || begins_subordinate(words, i, true) ||
            is_coordinator(words, i))
            return false;
    }
    return false;
}

class ClauseFinder {
public:
    explicit ClauseFinder(std::span<const Token> sentence) : words_(sentence)
    {
        found_.clauses.push_back({});
        found_.of_token.reserve(sentence.size());
    }

    Clauses find()
    {
        for (std::size_t at = 0; at < words_.size(); ++at) {
            if (!words_.is_mark(at))
                read_word(at);
            found_.of_token.push_back(current_);
            if (words_.is_mark(at))
                read_mark(at);
        }
        return std::move(found_);
    }

private:
    void begin(std::size_t at, bool is_subordinate, std::optional<std::size_t> parent)
    {
        found_.clauses.push_back({.first = at, .is_subordinate = is_subordinate, .parent = parent});
        current_ = found_.clauses.size() - 1;
    }

    void resume_or_begin(std::size_t at)
    {
        const Clause& clause = found_.clauses[current_];
        const bool goes_on = clause.is_subordinate && clause.parent && !personal_pronouns.contains(words_[at]);
        if (goes_on)
            current_ = *clause.parent;
        else
            begin(at, false, std::nullopt);
    }

    void read_mark(std::size_t at)
    {
        const std::string_view mark = words_[at];
        if (mark == ",") {
            if (!enumerates(words_, at) && !is_taken_up(at))
                resume_or_begin(at + 1);
        } else if (mark == "(") {
            begin(at, true, current_);
        } else if (mark == ")") {
            resume_or_begin(at + 1);
        } else if (clause_marks.contains(mark)) {
            begin(at + 1, false, std::nullopt);
        }
    }

    void read_word(std::size_t at)
    {
        const bool begins_clause = at == found_.clauses[current_].first || words_.is_mark(at - 1);
        if (resumes_main_clause(at))
            resume_or_begin(at);
        else if (begins_subordinate(words_, at, begins_clause)) {
            if (at == found_.clauses[current_].first && at == 0)
                found_.clauses[current_].is_subordinate = true;
            else
                begin(at, true, parent_of_new(at));
        } else if (is_coordinator(words_, at) || joins_statement(at)) {
            begin(at, false, std::nullopt);
        }
    }

    /// "vertrouwen, dat had ik niet": dat, die or daar takes up what was named before the comma.
    bool is_taken_up(std::size_t comma) const
    {
        constexpr std::size_t longest = 5;
        const std::size_t first = found_.clauses[current_].first;
        const bool is_short = !found_.clauses[current_].is_subordinate && comma - first <= longest;
        const std::string_view next = words_[comma + 1];
        return is_short && (next == "dat" || next == "die" || next == "daar") &&
               (is_common_verb(words_[comma + 2]) || is_subject_pronoun(words_[comma + 3])) &&
               !holds_common_verb(first, comma);
    }

    bool holds_common_verb(std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = begin; at < end; ++at)
            if (is_common_verb(words_[at]))
                return true;
        return false;
    }

    /// "ze heeft niet gelogen en het vertrouwen bleef": en before a subject with its own verb.
    bool joins_statement(std::size_t at) const
    {
        const std::size_t first = found_.clauses[current_].first;
        if ((words_[at] != "en" && words_[at] != "of") || found_.clauses[current_].is_subordinate ||
            words_.is_mark(at + 2))
            return false;
        const bool has_verb =
            is_common_verb(words_[at + 3]) || (!words_.is_mark(at + 3) && is_common_verb(words_[at + 4]));
        return is_determiner(words_[at + 1]) && has_verb && holds_common_verb(first, at);
    }

    /// A finite verb before its subject or after another verb belongs to the main clause: "omdat ze weg zijn | zijn ze
    /// nu boos", "kinderen die niet gezien worden | kunnen het", "de angst om te verliezen | kent ze niet".
    bool resumes_main_clause(std::size_t at) const
    {
        const Clause& clause = found_.clauses[current_];
        if (!clause.is_subordinate || at < clause.first + 3)
            return false;
        if (words_[clause.first] == "om")
            return words_[at - 2] == "te" && looks_like_verb(words_, at);
        if (!is_common_verb(words_[at]))
            return false;
        const std::string_view next = words_[at + 1];
        const bool is_inverted = personal_pronouns.contains(next) || (next == "er" && at > clause.first + 2);
        const std::string_view before = words_[at - 1];
        const bool is_after_verb = is_common_verb(before) || before.ends_with("de") || before.ends_with("te");
        const bool follows_verb = is_after_verb && (is_determiner(next) || verb_adverbs.contains(next) || next == "er");
        return is_inverted || follows_verb;
    }

    /// After a comma began an empty clause, a subordinate clause hangs on the one before it.
    std::optional<std::size_t> parent_of_new(std::size_t at) const
    {
        const bool is_empty = found_.clauses[current_].first == at;
        return is_empty && current_ > 0 ? current_ - 1 : current_;
    }

    Words words_;
    Clauses found_;
    std::size_t current_ = 0;
};

}

Clauses find_clauses(std::span<const Token> sentence)
{
    return ClauseFinder(sentence).find();
}

}
