#pragma once

#include "corpus/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// How much of something a corpus holds.
struct Amount {
    std::size_t passages = 0;
    std::size_t words = 0;
};

/// A speaker of a document.
struct SpeakerAmount {
    std::string document;
    Speaker speaker;
    Amount amount;
    std::size_t turns = 0;
    /// When they first speak, in seconds.
    std::optional<std::uint32_t> time;
    /// Where the first of their labels stands: the line of the file, 0 where there are none that an editor shows.
    std::uint32_t line = 0;
    /// Another speaker of the document who may be the same person; empty if there is none.
    std::string perhaps;
};

/// What comes back like a label in a document and was not taken for one.
struct RefusedLabel {
    std::string document;
    LabelFinding finding;
};

/// What a corpus holds.
struct Inventory {
    std::size_t documents = 0;
    std::size_t turns = 0;
    Amount total;
    std::map<PassageKind, Amount> kinds;
    /// How many documents are of each encoding, and have each field.
    std::map<std::string, std::size_t> encodings;
    std::map<std::string, std::size_t> fields;
    /// By document, then in the order in which they speak.
    std::vector<SpeakerAmount> speakers;
    /// By document.
    std::vector<RefusedLabel> refused;
};

Inventory take_inventory(const Corpus& corpus);

/// How much a document holds, all kinds together.
Amount amount_of(const DocumentSummary& document);

}
