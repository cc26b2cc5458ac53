#pragma once

#include "codebook/codebook.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// The figures of one code in one group of passages. A parent's are those of the union of its own hits and its
/// descendants'.
struct CodeCount {
    /// Index in the codebook's list of codes.
    std::size_t code = 0;
    /// Overlapping hits of a family count once.
    std::size_t hits = 0;
    /// How many of the hits are negated and how many unclear; the others are affirmed.
    std::size_t negated = 0;
    std::size_t unclear = 0;
    /// How many of the hits stand on the word of a person, who confirmed or added them (`CorrectedHits`).
    std::size_t by_people = 0;
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

/// Adds up a coding passage by passage. The arguments of its constructor outlive it.
class Counter {
public:
    /// `uncounted`: passages that are left out of what a group holds.
    Counter(const Codebook& codebook, const Corpus& corpus, const CodingRequest& request, Grouping grouping,
            std::span<const UncountedPassage> uncounted = {});
    Counter(const Codebook& codebook, const Corpus& corpus, const CodingRequest& request, const std::string& by,
            std::span<const UncountedPassage> uncounted = {});
    ~Counter();

    /// Passages come document by document.
    void add(const CodedPassage& coded);

    std::vector<GroupCount> finish() &&;

private:
    struct Group;

    void measure_groups(std::span<const UncountedPassage> uncounted);
    void begin(Group& group) const;
    Group* group_of(const CodedPassage& coded);

    const Codebook& codebook_;
    const Corpus& corpus_;
    const CodingRequest& request_;
    Grouping grouping_;
    bool is_grouped_ = true;
    std::vector<std::vector<bool>> is_member_;          // by code: of its family
    std::vector<std::vector<std::uint32_t>> persons_;   // by document: of its speakers
    std::vector<std::vector<std::size_t>> families_of_; // by code: the codes asked for whose family it is of
    /// Nameless groups (no speaker, no such field) come last.
    struct GroupOrder {
        bool operator()(const std::string& left, const std::string& right) const;
    };
    std::map<std::string, Group, GroupOrder> groups_;
    // Used again from passage to passage.
    std::vector<std::size_t> families_;
    std::vector<const Hit*> family_hits_;
    std::optional<std::pair<std::uint32_t, std::optional<std::uint32_t>>> last_saying_;
    Group* last_group_ = nullptr;
};

/// The figures of the codes asked for, in the order of the codebook. `by`: a field ("document", "speaker", "role", or
/// one of metadata.csv or speakers.csv), or empty for one group of all; groups are in the order of their names, a
/// nameless one last, and include groups without hits. `uncounted`: passages that are left out of what a group holds.
std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const std::string& by,
                              std::span<const UncountedPassage> uncounted = {});

/// The figures of the codes asked for, in the groups of `grouping`. See above for the rest.
std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const Grouping& grouping,
                              std::span<const UncountedPassage> uncounted = {});

}
