#include "analysis/words/similar.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/function_words.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace draad {

namespace {

/// "er", "op" and single letters make nothing alike.
constexpr std::size_t shortest_word = 3;

bool tells_something(const Token& token)
{
    return token.kind == TokenKind::word && token.folded.size() >= shortest_word &&
           token.folded.size() <= longest_word && !is_function_word(token.folded) && !is_common_verb(token.folded);
}

Code code_of(const std::string& word)
{
    Rule rule{.text = word, .name = word};
    rule.pattern.node = WordPattern{.text = word};
    rule.negation = NegationSetting::ignore;
    Code code;
    code.id = code.path = code.label = word;
    code.rules.push_back(std::move(rule));
    return code;
}

}

Codebook words_of_likeness(std::span<const AnalysedPassage> text)
{
    Codebook codebook{.sources = {{.file = "similar"}}};
    std::set<std::string> seen;
    for (const AnalysedPassage& passage : text)
        for (const Token& token : passage.words.tokens)
            if (tells_something(token) && seen.insert(token.folded).second)
                codebook.codes.push_back(code_of(token.folded));
    return codebook;
}

}
