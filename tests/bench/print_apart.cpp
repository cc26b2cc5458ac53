// Prints the separable verbs that stand apart in sentences, for scoring: all verbs of a word list are sought, and of
// two at one particle the nearer counts. Input: a word list with one word a line, a table with the columns sentence,
// text. Output: sentence, begin and end of the verb, begin and end of the particle (in code points), infinitive. Usage:
// print_apart WORDS SENTENCES

#include "dutch/forms/forms.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "dutch/syntax/separable_verbs.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "tables.hpp"
#include "text/folding.hpp"
#include "text/source_text.hpp"

#include <iostream>
#include <map>

using namespace draad;

namespace {

struct KnownVerb {
    std::string infinitive;
    SeparableVerb parts;
};

using VerbsByParticle = std::map<std::string, std::vector<KnownVerb>, std::less<>>;

VerbsByParticle separable_verbs_of(const char* file, const Lexicon& lexicon)
{
    VerbsByParticle verbs;
    std::ifstream list(file);
    for (std::string line; std::getline(list, line);) {
        const std::string word = fold(line);
        const WordClasses classes = lexicon.find(word).value_or(WordClasses());
        if (!word.ends_with('n') || (!classes.is_empty() && !classes.has(WordClass::infinitive)))
            continue;
        if (const auto apart = expand(word, lexicon, {PartOfSpeech::verb}).apart)
            verbs[apart->particle].push_back({word, *apart});
    }
    return verbs;
}

/// A verb behind its particle (op te lossen) before one in front of it, then the nearest.
bool is_better(ApartVerb one, ApartVerb other)
{
    const bool is_behind = one.base > one.particle;
    if (is_behind != (other.base > other.particle))
        return is_behind;
    return is_behind ? one.base < other.base : one.base > other.base;
}

struct FoundVerb {
    ApartVerb place;
    std::string infinitive;
};

std::map<std::size_t, FoundVerb> find_in(std::span<const FoldedToken> sentence, const VerbsByParticle& verbs)
{
    std::map<std::size_t, FoundVerb> by_particle;
    for (const FoldedToken& token : sentence) {
        const auto with_particle = verbs.find(token.folded);
        if (with_particle == verbs.end())
            continue;
        for (const KnownVerb& verb : with_particle->second)
            for (const ApartVerb place : find_apart(verb.parts, sentence)) {
                const auto [found, is_new] = by_particle.try_emplace(place.particle, FoundVerb{place, verb.infinitive});
                if (!is_new && is_better(place, found->second.place))
                    found->second = {place, verb.infinitive};
            }
    }
    return by_particle;
}

void print_token(std::string_view text, const Token& token)
{
    std::cout << '\t' << count_code_points(text.substr(0, token.range.begin)) << '\t'
              << count_code_points(text.substr(0, token.range.end));
}

}

int main(int argc, char** argv)
{
    const auto files = bench::files_of(argc, argv, 2, "print_apart WORDS SENTENCES");
    if (files.empty())
        return 2;
    const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    const VerbsByParticle verbs = separable_verbs_of(files[0], lexicon);
    Tokenizer tokenizer;
    for (const std::vector<std::string>& row : bench::rows_of(files[1])) {
        if (row.size() < 2)
            continue;
        const TokenizedText words = tokenizer.tokenize(row[1]);
        for (const TokenSpan span : words.sentences) {
            const auto sentence = std::span(words.tokens).subspan(span.begin, span.end - span.begin);
            for (const auto& [particle, found] : find_in(folded_tokens(sentence), verbs)) {
                std::cout << row[0];
                print_token(row[1], sentence[found.place.base]);
                print_token(row[1], sentence[particle]);
                std::cout << '\t' << found.infinitive << '\n';
            }
        }
    }
}
