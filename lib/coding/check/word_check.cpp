#include "coding/check/word_check.hpp"

#include "coding/check/near_words.hpp"
#include "coding/check/rule_coverage.hpp"
#include "dutch/compounds/compound_splitting.hpp"
#include "dutch/forms/forms.hpp"
#include "dutch/forms/lemma_choice.hpp"
#include "dutch/forms/lemmas.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <variant>

namespace draad {

namespace {

using Kind = WordPattern::Kind;

constexpr std::array<std::string_view, 7> operators = {"AND", "OR", "NOT", "NEAR", "EN", "OF", "NIET"};
/// A list of words does not tell whether a shorter one is a slip.
constexpr std::size_t shortest_checked = 4;
constexpr std::size_t most_near_words = 3;

class WordCheck {
public:
    explicit WordCheck(const Lexicon& lexicon) : lexicon_(lexicon) {}

    std::vector<Finding> run(const Codebook& codebook)
    {
        for (const WordSet& set : codebook.sets)
            check_rules(set.rules);
        for (const Code& code : codebook.codes) {
            check_rules(code.rules);
            check_rules(code.except);
        }
        return std::move(findings_);
    }

private:
    void check_rules(const std::vector<Rule>& rules)
    {
        for (const Rule& rule : rules) {
            const auto check = [&](const WordPattern& word) { check_word(word, rule); };
            for_each_word(rule.pattern, check);
            if (rule.with)
                for_each_word(*rule.with, check);
            if (rule.unless)
                for_each_word(*rule.unless, check);
        }
    }

    void check_word(const WordPattern& word, const Rule& rule)
    {
        if (word.kind == Kind::wildcard)
            return check_address(word, rule);
        if (std::ranges::find(operators, word.text) != operators.end() && word.kind == Kind::inflected)
            return report(Finding::Severity::warning, rule,
                          said("{} is matched as a word like any other; write (a | b) for one of two, a ~6 b for "
                               "near each other, and exceptions under 'except:' or 'unless:'",
                               word.text));
        if (!is_one_word(word, rule) || word.kind != Kind::inflected)
            return;
        check_spelling(word, rule);
        if (std::holds_alternative<WordPattern>(rule.pattern.node)) // beside others, these tell which is meant
            check_lemmas(word, rule);
    }

    /// Addresses of the web and of mail are tokens, but no words.
    void check_address(const WordPattern& word, const Rule& rule)
    {
        const std::string folded = fold(word.text);
        if (folded.starts_with("http") || folded.starts_with("www") || folded.find('@') != std::string::npos)
            report(Finding::Severity::warning, rule,
                   said("'{}' finds no address: those of web and mail are no words, and are not coded", word.text));
    }

    /// Says so if the tokenizer would never give this word.
    bool is_one_word(const WordPattern& word, const Rule& rule)
    {
        const TokenizedText read = tokenizer_.tokenize(word.text);
        std::vector<std::string> words;
        for (const Token& token : read.tokens)
            if (token.is_word())
                words.push_back(word.text.substr(token.range.begin, token.range.size()));
        const bool is_cut_off = word.text.starts_with('-') || word.text.ends_with('-'); // zorg- en jeugdhulp
        if ((read.tokens.size() == 1 && words.size() == 1) || is_cut_off)
            return true;
        report(Finding::Severity::error, rule,
               words.empty() ? said("'{}' is no word, so this never matches; leave it out", word.text)
                             : said("'{}' is never one word of a text, so this never matches; write {}{}", word.text,
                                    fmt::join(words, " "),
                                    word.text.find('/') == std::string::npos || words.size() < 2
                                        ? ""
                                        : said(", or ({}) for one of them", fmt::join(words, " | "))));
        return false;
    }

    void check_spelling(const WordPattern& word, const Rule& rule)
    {
        const std::string folded = fold(word.text);
        const bool has_only_letters = std::ranges::all_of(folded, [](char byte) { return byte >= 'a' && byte <= 'z'; });
        if (folded.size() < shortest_checked || !has_only_letters || is_known(folded) ||
            !reported_.insert(folded).second)
            return;
        const std::vector<std::string> near = find_near_words(folded, lexicon_, most_near_words);
        report(Finding::Severity::warning, rule,
               near.empty()
                   ? said("'{}' is in no word list, so its forms are by rule only; is it spelled right?", word.text)
                   : said("'{}' is in no word list; did you mean {}?", word.text, fmt::join(near, said(" or "))));
    }

    /// Says so if a form is of several words, of which one or all are found.
    void check_lemmas(const WordPattern& word, const Rule& rule)
    {
        const std::string folded = fold(word.text);
        if (rule.part_of_speech || !lexicon_.find(folded) || !reported_.insert(folded).second)
            return;
        const std::vector<Lemma> all = find_lemmas(folded, lexicon_);
        const std::vector<Lemma> plainest = plainest_lemmas(folded, all, lexicon_);
        const std::vector<std::string> found = words_of(plainest);
        const std::vector<std::string> others = verbs_in_past(folded, all, plainest);
        if (found.size() > 1)
            report(Finding::Severity::warning, rule,
                   said("'{}' is a form of {}, and finds the forms of all of these; write the one that is meant",
                        word.text, fmt::join(found, said(" and "))));
        else if (!others.empty())
            report(Finding::Severity::warning, rule,
                   said("'{}' is taken for a form of {}, not of {}; write the word that is meant", word.text,
                        found.front(), fmt::join(others, said(" or "))));
    }

    /// The verbs of which an adjective's form is the past too: vertrouwde.
    std::vector<std::string> verbs_in_past(const std::string& form, std::span<const Lemma> all,
                                           std::span<const Lemma> chosen) const
    {
        std::vector<std::string> verbs;
        if (chosen.front().part_of_speech != PartOfSpeech::adjective)
            return verbs;
        for (const Lemma& lemma : all) {
            if (lemma.part_of_speech != PartOfSpeech::verb || std::ranges::find(chosen, lemma) != chosen.end())
                continue;
            const std::vector<Form> forms = expand(lemma.folded, lexicon_, {PartOfSpeech::verb}).forms;
            const auto past = std::ranges::find(forms, form, &Form::folded);
            if (past != forms.end() && past->how == "verleden tijd")
                verbs.push_back(lemma.folded);
        }
        return verbs;
    }

    /// The words themselves, each once.
    static std::vector<std::string> words_of(std::span<const Lemma> lemmas)
    {
        std::vector<std::string> words;
        for (const Lemma& lemma : lemmas)
            if (std::ranges::find(words, lemma.folded) == words.end())
                words.push_back(lemma.folded);
        return words;
    }

    bool is_known(const std::string& folded) const
    {
        return lexicon_.find(folded) || expand(folded, lexicon_).is_known ||
               split_compound(folded, lexicon_).size() > 1;
    }

    void report(Finding::Severity severity, const Rule& rule, std::string message)
    {
        findings_.push_back({severity, rule.location, std::move(message)});
    }

    const Lexicon& lexicon_;
    Tokenizer tokenizer_;
    std::set<std::string> reported_;
    std::vector<Finding> findings_;
};

}

std::vector<Finding> check_words(const Codebook& codebook, const Lexicon& lexicon)
{
    return WordCheck(lexicon).run(codebook);
}

}
