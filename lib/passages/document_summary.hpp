#pragma once

#include "passages/analysed_document.hpp"
#include "passages/document.hpp"
#include "passages/passage.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace draad {

/// How much one speaker says in a document in passages of one kind.
struct Tally {
    /// An index in the document's list of speakers; nothing for running text.
    std::optional<std::uint32_t> speaker;
    PassageKind kind = PassageKind::body;
    std::uint32_t passages = 0;
    std::uint32_t words = 0;
    /// How many turns these passages belong to.
    std::uint32_t turns = 0;
    /// The first of their times, in seconds.
    std::optional<std::uint32_t> time;

    bool operator==(const Tally&) const = default;
};

/// A document without its passages: its card and how much it holds. Rates are counted against these numbers.
struct DocumentSummary {
    DocumentCard card;
    /// By kind, then by speaker.
    std::vector<Tally> tallies;
    std::uint32_t passages = 0;
    std::uint32_t turns = 0;

    bool operator==(const DocumentSummary&) const = default;
};

/// Counts the passages of a document as they come.
class DocumentTally {
public:
    /// The next passage of the document, with its words.
    void add(const AnalysedPassage& passage);

    /// Of all passages that came.
    DocumentSummary summary(const DocumentCard& card) const;

private:
    using Key = std::pair<PassageKind, std::optional<std::uint32_t>>;

    struct Counted {
        Tally tally;
        std::uint32_t last_turn = 0;
    };

    std::map<Key, Counted> tallies_;
    std::uint32_t passages_ = 0;
    std::uint32_t turns_ = 0;
};

DocumentSummary summarize(const AnalysedDocument& document);

}
