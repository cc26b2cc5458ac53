#pragma once

#include "coding/coding_session.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// What a document adds to those before it.
struct SaturationRow {
    /// The index in the corpus's list of documents.
    std::uint32_t document = 0;
    std::size_t hits = 0;
    /// The codes that no document before it has, by their index; a code applies where one below it does.
    std::vector<std::size_t> new_codes;
    std::size_t new_rules = 0;
    /// Other words for a code, by their lemmas: "vertrouwde haar" and "vertrouw hem" are two ways of saying,
    /// "vertrouwde" and "vertrouw" one.
    std::size_t new_ways = 0;
    // With those before it.
    std::size_t codes = 0;
    std::size_t rules = 0;
    std::size_t ways = 0;
    /// The new codes of this document and the one before it, in percent of those of the first four; nothing for the
    /// documents of that base and the one after, or if these have no code. At most 5 is taken for saturated. (Guest,
    /// Namey and Chen 2020, "A simple method to assess and report thematic saturation in qualitative research".)
    std::optional<double> new_percent;
};

/// The documents by a field of theirs, numbers in it by their value ("interview 2" before "interview 10"); equal ones
/// by their names. Only those that the filter lets pass.
std::vector<std::uint32_t> documents_in_order(const Corpus& corpus, const PassageFilter& filter,
                                              const std::string& field);

/// Goes through a session, which keeps texts, and tells for one document after another what it adds.
std::vector<SaturationRow> measure_saturation(CodingSession& session, const std::vector<std::uint32_t>& documents);

/// The same for what a session has found.
std::vector<SaturationRow> measure_saturation(const Coding& coding, const CodingSession& session,
                                              const std::vector<std::uint32_t>& documents);

}
