#include "dutch/negation/conditions.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/endings.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"

#include <string_view>

namespace draad {

namespace {

constexpr FixedWords words_of_value({
    "belangrijk",
    "fijn",
    "prettig",
    "mooi",
    "wenselijk",
    "nodig",
    "noodzakelijk",
    "erg",
    "vervelend",
    "jammer",
    "verschrikkelijk",
});

/// als het ECHT om ... gaat
bool is_beside_matter(std::string_view word)
{
    constexpr FixedWords adverbs({"echt", "dan", "nu", "nou", "bijvoorbeeld", "specifiek", "vooral", "puur", "alleen"});
    return adverbs.contains(word);
}

/// A past that tells what happened; had, was, kon and zou may also tell what would be.
bool is_plain_past(std::string_view word)
{
    constexpr FixedWords unreal({"had", "hadden", "was", "waren", "kon", "konden", "mocht", "mochten", "moest",
                                 "moesten", "wou", "wilde", "wilden", "werd", "werden", "zou", "zouden", "wist",
                                 "wisten"});
    if (unreal.contains(word))
        return false;
    return tells_in_past(word) || ends_in_one_of(word, {"kwam", "kwamen", "ging", "gingen", "liep", "liepen", "sloeg",
                                                        "sloegen", "keek", "keken", "kreeg", "kregen", "gaf", "gaven"});
}

/// werkte, luisterden; not worden, praten and the like, which are infinitives too.
bool is_weak_past(std::string_view word)
{
    constexpr std::size_t shortest = 5;
    return word.size() >= shortest &&
           (word.ends_with("de") || word.ends_with("te") ||
            ends_in_one_of(word, {"elden", "erden", "igden", "kten", "pten", "ften", "gden", "mden", "bden"}));
}

class ConditionReader {
public:
    ConditionReader(const ClauseWords& words, TokenSpan hit)
        : words_(words), clause_(words.clause_of(hit.begin)), first_(words.clause(clause_).first)
    {
    }

    std::optional<TokenSpan> find() const
    {
        if (!words_.clause(clause_).is_subordinate || !is_supposition(word(first_)))
            return std::nullopt;
        const bool is_told = word(first_) == "als" ? tells_habit() || names_matter() || is_valued()
                                                   : word(first_) == "of" && follows_short_time();
        return is_told ? std::nullopt : std::optional<TokenSpan>({first_, first_ + 1});
    }

private:
    std::string_view word(std::size_t at) const { return words_.word(at); }

    template <class Test>
    bool any(std::size_t begin, std::size_t end, Test test) const
    {
        for (std::size_t at = begin; at < end; ++at)
            if (test(word(at)))
                return true;
        return false;
    }

    /// Where the clause ends: at the first word after it that is of no clause in it.
    std::size_t end_of_clause() const
    {
        std::size_t end = first_;
        for (std::size_t at = first_; at < words_.size(); ++at)
            if (words_.clause_of(at) == clause_ && !words_.is_mark(at))
                end = at + 1;
        return end;
    }

    /// "telkens als hij BOOS werd", "als hij dronken THUISKWAM", "als er niet GELUISTERD werd, sloeg hij": a plain past
    /// ends the clause or begins the next, and nothing would be.
    bool tells_habit() const
    {
        const std::string_view before = first_ > 0 ? word(first_ - 1) : std::string_view();
        if (before == "telkens" || before == "steeds" || before == "altijd" || before == "keer")
            return true;
        if (any(0, words_.size(), [](std::string_view at) { return at == "zou" || at == "zouden"; }))
            return false;
        const std::size_t end = end_of_clause();
        const bool is_noun = is_determiner(word(end - 2));
        if (is_plain_past(word(end - 1)) || (is_weak_past(word(end - 1)) && !is_noun && word(end - 2) != "te"))
            return true;
        return word(end) == "," && (is_plain_past(word(end + 1)) || is_weak_past(word(end + 1)));
    }

    /// "als het om VEILIGHEID gaat", "als je kijkt naar de VEILIGHEID"
    bool names_matter() const
    {
        const std::size_t end = end_of_clause();
        const auto goes = [](std::string_view at) { return at == "gaat" || at == "ging" || at == "aankomt"; };
        const auto looks = [](std::string_view at) { return at == "kijk" || at == "kijkt" || at == "kijken"; };
        const auto about = [](std::string_view at) { return at == "om" || at == "over" || at == "op"; };
        const auto at_it = [](std::string_view at) { return at == "naar"; };
        const std::string_view next = word(first_ + 2); // "als het geld op gaat" names no matter
        if (word(first_ + 1) == "het")
            return (goes(next) || about(next) || is_beside_matter(next)) && any(first_, end, goes) &&
                   any(first_, end, about);
        return any(first_, end, looks) && any(first_, end, at_it);
    }

    /// "het is belangrijk als je GEHOORD wordt" says what "dat" would; "het zou fijn zijn als" wishes.
    bool is_valued() const
    {
        constexpr std::size_t reach = 3;
        const std::size_t begin = first_ > reach ? first_ - reach : 0;
        const auto is_value = [](std::string_view at) { return words_of_value.contains(at); };
        return any(begin, first_, is_value) && !any(0, first_, tells_wish);
    }

    /// "het duurde niet lang of", "er ging geen dag voorbij of".
    bool follows_short_time() const
    {
        const auto passes = [](std::string_view at) {
            return at == "lang" || at == "voorbij" || at == "nauwelijks" || at == "amper" || at == "anders";
        };
        const auto denies = [](std::string_view at) {
            return at == "niet" || at == "geen" || at == "nauwelijks" || at == "amper";
        };
        return first_ > 1 && any(first_ > 2 ? first_ - 2 : 0, first_, passes) && any(0, first_, denies);
    }

    const ClauseWords& words_;
    std::size_t clause_;
    std::size_t first_;
};

}

std::optional<TokenSpan> find_condition(const ClauseWords& words, TokenSpan hit)
{
    return ConditionReader(words, hit).find();
}

}
