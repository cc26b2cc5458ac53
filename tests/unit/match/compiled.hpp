#pragma once

#include "codebook/codebook_reader.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "match/compiled_codebook.hpp"
#include "match/word_table.hpp"
#include "passages/memory_passage.hpp"
#include "passages/vocabulary.hpp"

#include <doctest/doctest.h>

#include <string>

namespace draad::test {

inline const Lexicon& lexicon()
{
    static const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    return lexicon;
}

inline Codebook codebook_from(const std::string& yaml)
{
    Codebook codebook;
    const std::vector<Problem> problems = read_codebook("c.yaml", yaml, codebook);
    for (const Problem& problem : problems)
        MESSAGE(problem.location << ": " << problem.message);
    REQUIRE(problems.empty());
    return codebook;
}

/// A codebook of one code with one rule.
inline Codebook codebook_of_rule(const std::string& rule)
{
    return codebook_from("codes: {c: [\"" + rule + "\"]}");
}

inline AnalysedPassage passage_of(const std::string& text)
{
    AnalysedPassage passage{.text = text, .words = Tokenizer().tokenize(text)};
    passage.passage.range = {0, text.size()};
    return passage;
}

inline SortedWords vocabulary_of(const AnalysedPassage& passage)
{
    Vocabulary vocabulary;
    vocabulary.add(passage);
    return vocabulary.sorted();
}

/// A codebook compiled for the words of one passage.
struct Compiled {
    Compiled(Codebook rules, const std::string& text)
        : codebook(std::move(rules)), passage(passage_of(text)), compiled(compile(codebook)),
          table(compiled.queries, lexicon(), vocabulary_of(passage)), source(passage, table.vocabulary())
    {
    }

    Codebook codebook;
    AnalysedPassage passage;
    CompiledCodebook compiled;
    WordTable table;
    MemoryPassage source;
};

}
