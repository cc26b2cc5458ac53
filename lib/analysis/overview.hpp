#pragma once

#include "analysis/figures/cooccurrence.hpp"
#include "analysis/figures/count.hpp"
#include "analysis/figures/dispersion.hpp"
#include "analysis/figures/saturation.hpp"
#include "analysis/hits/hit_rows.hpp"
#include "analysis/quotes/quotes.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace draad {

/// The figures of one document.
struct DocumentCount {
    /// What people call it: its title, else the name of its file, with more of its name where another has the same.
    std::string title;
    /// The document's part of the ids of its hits (`document_hash`).
    std::string hash;
    /// The words of all its passages, of whatever kind.
    std::size_t words = 0;
    GroupCount figures;
};

/// The figures of one speaker of one document.
struct SpeakerCount {
    std::string name;
    std::string role;
    /// Title of the document.
    std::string document;
    GroupCount figures;
};

/// The titles of a corpus's documents, as DocumentCount has them.
std::vector<std::string> shown_titles(const Corpus& corpus);

/// Everything that a report tells of a coding; each figure comes from the function that computes it for its own
/// command.
struct Overview {
    GroupCount total;
    /// In the order of their names. Documents that the filters leave out are not there.
    std::vector<DocumentCount> documents;
    std::vector<GroupCount> roles;
    /// Speakers with most hits first.
    std::vector<SpeakerCount> speakers;
    Cooccurrences cooccurrences;
    std::vector<Dispersion> dispersions;
    /// Of `documents`, by their indices there, "interview 2" before "interview 10"; see `add_saturation`.
    std::vector<SaturationRow> saturation;
    std::vector<QuoteSelection> quotes;
    /// How many passages have any hits.
    std::size_t passages_with_hits = 0;
    /// Hits that would count but for the kind of their passage.
    std::map<PassageKind, std::size_t> left_out;
    std::vector<HitRow> hits;
    /// By hit: the index of its document in `documents`.
    std::vector<std::size_t> document_of_hit;
};

struct OverviewRequest {
    QuoteRequest quotes;
    /// Words on either side of a hit in the concordance.
    std::size_t window = 8;
    Unit unit = Unit::passage;
};

Overview take_overview(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                       const CodingRequest& request, const OverviewRequest& wanted);

/// Adds what each next document adds. `coding`: what the session found, with its texts.
void add_saturation(Overview& overview, const Coding& coding, const CodingSession& session);

}
