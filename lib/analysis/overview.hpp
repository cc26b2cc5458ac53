#pragma once

#include "analysis/cooccurrence.hpp"
#include "analysis/count.hpp"
#include "analysis/dispersion.hpp"
#include "analysis/hit_rows.hpp"
#include "analysis/quotes.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace draad {

/// The figures of one speaker of one document.
struct SpeakerCount {
    std::string name;
    std::string role;
    /// Title of the document, or its name where it has none.
    std::string document;
    GroupCount figures;
};

/// What a document is called by people: its title, or its name where it has none or shares it with another.
std::vector<std::string> shown_titles(const Corpus& corpus);

/// Everything that a report tells of a coding, each figure as its own function gives it.
struct Overview {
    GroupCount total;
    /// In the order of the documents; `group` is the document's name. Documents that the filters leave out are not
    /// there.
    std::vector<GroupCount> documents;
    std::vector<GroupCount> roles;
    /// Those with most hits first.
    std::vector<SpeakerCount> speakers;
    Cooccurrences cooccurrences;
    std::vector<Dispersion> dispersions;
    std::vector<QuoteSelection> quotes;
    std::vector<HitRow> hits;
};

struct OverviewRequest {
    QuoteRequest quotes;
    /// Words on either side of a hit in the concordance.
    std::size_t window = 8;
    Unit unit = Unit::passage;
};

Overview take_overview(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                       const CodingRequest& request, const OverviewRequest& wanted);

}
