#pragma once

#include "codebook/codebook.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// The figures of one code in one group of passages. A parent's are those of the union of its own hits and its
/// descendants'.
struct CodeCount {
    /// Place in the codebook's list of codes.
    std::size_t code = 0;
    /// Overlapping hits of a family count once.
    std::size_t hits = 0;
    /// Of these, how many are negated and unclear; the rest is affirmed.
    std::size_t negated = 0;
    std::size_t unclear = 0;
    std::size_t passages = 0;
    /// People, by name within a document: a Deelnemer 1 of two focus groups is two people.
    std::size_t speakers = 0;
    std::size_t documents = 0;
    /// Hits for every thousand words of the group.
    double per_thousand = 0;
};

/// The figures of a group of passages, such as those of one document or one role.
struct GroupCount {
    /// Empty if there is no grouping.
    std::string group;
    /// How much the group holds, of the kinds and speakers asked for.
    std::size_t words = 0;
    std::size_t passages = 0;
    std::vector<CodeCount> codes;
};

/// The group that what a speaker (or nobody) says in a document belongs to; nothing if it is not to be counted.
using Grouping =
    std::function<std::optional<std::string>(const DocumentCard& card, std::optional<std::uint32_t> speaker)>;

/// A passage that stands in the corpus but is not counted, for it repeats another (`uncounted_repeats`).
struct UncountedPassage {
    std::uint32_t document = 0;
    std::optional<std::uint32_t> speaker;
    std::size_t words = 0;
};

/// The figures of the codes asked for, in the order of the codebook. `by`: a field ("document", "speaker", "role", or
/// one of metadata.csv or speakers.csv), or empty for one group of all; groups are in the order of their names, a
/// nameless one last. A group without hits is there, too. `uncounted` are no part of what a group holds.
std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const std::string& by,
                              std::span<const UncountedPassage> uncounted = {});

/// The same by groups of one's own.
std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const Grouping& grouping,
                              std::span<const UncountedPassage> uncounted = {});

}
