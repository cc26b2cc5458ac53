#pragma once

#include "codebook/codebook_reader.hpp"
#include "coding/coding_session.hpp"
#include "corpus/file_corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "support/documents.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace draad::test {

inline const Lexicon& lexicon()
{
    static const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    return lexicon;
}

/// Documents coded with a codebook, all codes and body text wanted.
struct CodedCorpus {
    CodedCorpus(std::vector<AnalysedDocument> documents, const std::string& yaml) : corpus(std::move(documents))
    {
        const std::vector<Problem> problems = read_codebook("c.yaml", yaml, codebook);
        for (const Problem& problem : problems)
            MESSAGE(problem.location << ": " << problem.message);
        REQUIRE(problems.empty());
        request.codes.assign(codebook.codes.size(), true);
        code();
    }

    void code() { coding = CodingSession(corpus, codebook, lexicon(), request).all(); }

    FileCorpus corpus;
    Codebook codebook;
    CodingRequest request;
    Coding coding;
};

/// Lets a speaker say a paragraph of a document.
inline void say(AnalysedDocument& document, std::size_t passage, const std::string& name, const std::string& role = {})
{
    std::uint32_t speaker = 0;
    while (speaker < document.card.speakers.size() && document.card.speakers[speaker].name != name)
        ++speaker;
    if (speaker == document.card.speakers.size())
        document.card.speakers.push_back({.name = name, .role = role});
    document.passages[passage].passage.speaker = speaker;
    document.passages[passage].passage.turn = static_cast<std::uint32_t>(passage + 1);
}

}
