#include "analysis/words/similar.hpp"

#include "dutch/forms/lemmas.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/function_words.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace draad {

namespace {

/// "er", "op" and single letters make nothing alike.
constexpr std::size_t shortest_word = 3;

bool tells_something(const Token& token)
{
    return token.kind == TokenKind::word && token.folded.size() >= shortest_word &&
           token.folded.size() <= longest_word && !is_function_word(token.folded) && !is_common_verb(token.folded);
}

/// A code for a word of a text: all forms of every word that it may be of.
Code code_of(const std::string& word, const Lexicon& lexicon)
{
    std::set<std::string> lemmas{word};
    for (const Lemma& lemma : find_lemmas(word, lexicon))
        lemmas.insert(lemma.folded);
    Alternatives any;
    for (const std::string& lemma : lemmas)
        any.choices.push_back({WordPattern{.text = lemma}});
    Rule rule{.text = word, .name = word};
    rule.pattern.node = std::move(any);
    rule.negation = NegationSetting::ignore;
    Code code;
    code.id = code.path = code.label = word;
    code.rules.push_back(std::move(rule));
    return code;
}

}

Codebook words_of_likeness(std::span<const AnalysedPassage> text, const Lexicon& lexicon)
{
    Codebook codebook{.sources = {{.file = "similar"}}};
    std::set<std::string> seen;
    for (const AnalysedPassage& passage : text)
        for (const Token& token : passage.words.tokens)
            if (tells_something(token) && seen.insert(token.folded).second)
                codebook.codes.push_back(code_of(token.folded, lexicon));
    return codebook;
}

}
