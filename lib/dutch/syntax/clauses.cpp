#include "dutch/syntax/clauses.hpp"

#include "dutch/syntax/clause_openers.hpp"
#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

#include <string_view>
#include <utility>

namespace draad {

namespace {

constexpr FixedWords clause_marks({";", ":", "-", "–", "—", "...", "…", ".", "?", "!", "--"});

class ClauseFinder {
public:
    explicit ClauseFinder(std::span<const FoldedToken> sentence) : words_(sentence)
    {
        constexpr std::size_t most_clauses = 4; // of most sentences
        found_.clauses.reserve(most_clauses);
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
        const bool goes_on = clause.is_subordinate && clause.parent && !is_subject_with_verb(at);
        if (!goes_on)
            begin(at, false, std::nullopt);
        else if (is_common_verb(words_[at]))
            current_ = main_clause_above(current_);
        else
            current_ = *clause.parent;
    }

    /// "..., ik", "..., het is": a subject and then its verb begin a clause.
    bool is_subject_with_verb(std::size_t at) const
    {
        const std::string_view word = words_[at];
        const bool may_be_object = word == "het" || word == "dit" || word == "er";
        return is_personal_pronoun(word) || (may_be_object && is_common_verb(words_[at + 1]));
    }

    /// A finite verb after a comma is the main clause's: "de regie die ik had toen ik thuis woonde, is weg".
    std::size_t main_clause_above(std::size_t clause) const
    {
        while (found_.clauses[clause].is_subordinate && found_.clauses[clause].parent)
            clause = *found_.clauses[clause].parent;
        return clause;
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
        if (resumes_main_clause(at)) {
            resume_or_begin(at);
            return;
        }
        if (!may_open_clause(words_[at]))
            return;
        const bool begins_clause = at == found_.clauses[current_].first || words_.is_mark(at - 1);
        if (begins_subordinate(words_, at, begins_clause)) {
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
        // "om zelf te kiezen, dat was er niet bij"
        const bool is_whole = !found_.clauses[current_].is_subordinate || words_[first] == "om";
        const bool is_short = is_whole && comma - first <= longest;
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

    /// "ze heeft niet gelogen en het vertrouwen bleef": en before a subject with its own verb; "ik heb geen geld dus ik
    /// blijf thuis".
    bool joins_statement(std::size_t at) const
    {
        const std::size_t first = found_.clauses[current_].first;
        if (words_[at] == "dus")
            return at > first && (words_.is_mark(at - 1) || concludes(words_, at));
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
        if (is_behind_verb(at) || is_before_subject(at))
            return true;
        if (!is_common_verb(words_[at]))
            return false;
        const std::string_view next = words_[at + 1];
        const bool is_inverted = is_personal_pronoun(next) || (next == "er" && at > clause.first + 2);
        const std::string_view before = words_[at - 1];
        const bool is_after_verb = is_common_verb(before) || before.ends_with("de") || before.ends_with("te");
        const bool follows_verb = is_after_verb && (is_determiner(next) || is_beside_verb(next) || next == "er");
        return is_inverted || follows_verb;
    }

    /// "toen we verhuisden | kenden we niemand", "als de kinderen slapen | praten wij": in a subordinate clause the
    /// subject stands in front.
    bool is_before_subject(std::size_t at) const
    {
        const std::string_view verb = words_[at];
        const std::string_view subject = words_[at + 1];
        const bool takes_infinitive = verb.ends_with("en") && (subject == "we" || subject == "wij");
        return verb.size() > 3 && is_only_subject(subject) && !is_subordinator(verb) && !is_preposition(verb) &&
               (takes_infinitive || has_ending_of_verb(verb));
    }

    /// "de tijd dat ik met hem samenwerkte | nooit": in a subordinate clause nothing of the kind stands behind its
    /// verb; but "dat ik die ruimte niet had".
    bool is_behind_verb(std::size_t at) const
    {
        constexpr FixedWords denials({"niet", "nooit", "niets", "nergens", "nauwelijks"});
        const std::string_view verb = words_[at - 1];
        const std::size_t first = found_.clauses[current_].first;
        const bool is_pointed_at =
            words_[first] == "die" || words_[first] == "dat"; // "die hulp was niet", a main clause
        if (is_pointed_at &&
            (first == 0 || !(is_subject_pronoun(words_[first + 1]) || is_determiner(words_[first + 1]))))
            return false;
        constexpr std::size_t shortest = 5;
        const bool is_past = verb.size() >= shortest && (verb.ends_with("de") || verb.ends_with("te"));
        if (!denials.contains(words_[at]) || is_determiner(words_[at - 2]) || !(is_common_verb(verb) || is_past))
            return false;
        std::size_t end = at;
        while (!words_.is_mark(end) && !may_open_clause(words_[end]))
            ++end;
        return !holds_common_verb(at, end);
    }

    /// After a comma began an empty clause, a subordinate clause hangs on the one before it.
    std::optional<std::size_t> parent_of_new(std::size_t at) const
    {
        const bool is_empty = found_.clauses[current_].first == at;
        return is_empty && current_ > 0 ? current_ - 1 : current_;
    }

    FoldedWords words_;
    Clauses found_;
    std::size_t current_ = 0;
};

}

Clauses find_clauses(std::span<const FoldedToken> sentence)
{
    return ClauseFinder(sentence).find();
}

}
