#pragma once

#include "analysis/hits/document_ranges.hpp"
#include "codebook/codebook.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A stretch of text and its range in the document.
struct LocatedText {
    DocumentRange range;
    std::string text;
};

/// All that is known of a hit, for output. Texts are the source's own, character for character.
struct HitRow {
    std::string id;
    std::string document;
    WordNumbers words;
    /// The words before and after it in its passage, as far as asked for.
    std::string pre;
    std::string keyword;
    std::string post;
    std::string code;
    std::string rule;
    /// The runs of matched words: several where other words stand between them.
    std::vector<LocatedText> parts;
    Polarity polarity = Polarity::affirmed;
    std::optional<LocatedText> cue;
    MatchTraits traits;
    std::string title;
    std::string speaker;
    std::string role;
    /// In running text: who is quoted as saying it.
    std::string quoted;
    /// The pronoun that the text has for `quoted` beside the quotation; else empty.
    std::string printed;
    PassageKind kind = PassageKind::body;
    std::uint32_t turn = 0;
    std::optional<std::uint32_t> time;
    std::uint32_t page = 0;
    std::uint32_t paragraph = 0;
    DocumentRange range;
    /// The line of the file; 0 if it has none (`Passage::line`).
    std::uint32_t line = 0;
    /// The id of the first passage among those with hits that says nearly the same; empty if there is none before it.
    std::string duplicate;
};

/// Adds a row for each hit of a passage, without its duplicate, with so many words on either side. Of the passage's
/// tokens only the places are looked at.
void add_hit_rows(std::span<const Hit> hits, const AnalysedPassage& passage, const DocumentCard& card,
                  const Codebook& codebook, std::size_t window, std::vector<HitRow>& rows);

/// One row a hit of some passages, without its duplicate, in the order of the texts, then of the codes, with so many
/// words on either side.
std::vector<HitRow> hit_rows(std::span<const CodedPassage> passages, const Codebook& codebook, const Corpus& corpus,
                             std::size_t window);

}
