#pragma once

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "codebook/codebook.hpp"
#include "codings/agreement/agreement.hpp"
#include "codings/agreement/codebook_coder.hpp"
#include "codings/agreement/joined_codings.hpp"
#include "codings/agreement/rule_evidence.hpp"

#include <optional>
#include <string>
#include <vector>

namespace draad {

/// The options that say whose codings are held against each other.
struct AgreementOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    DrawingRequest drawing;
    /// Files with codings, and texts.
    std::vector<std::string> files;
    std::string measure;
    std::string unit = "sentence";
    bool has_pairs = false;

    void define(CLI::App& command);
};

/// Codings of several coders, opened.
struct OpenedAgreement {
    JoinedCodings codings;
    /// The codes that are asked for, as indices.
    std::vector<std::size_t> codes;
    std::vector<CoderGroup> groups;
    /// The coder that is a codebook, and the one by whom the others are measured.
    std::optional<std::size_t> program;
    std::optional<std::size_t> measure;
    /// What the codebook found, and its rules.
    std::vector<UnitHit> hits;
    std::vector<NamedRule> rules;
    /// The codebook and the texts, if any were looked at.
    std::optional<Codebook> codebook;
    OpenedCorpus opened;
    /// What was left out, and what could not be told.
    std::vector<Problem> notes;

    std::vector<Agreement> measure_all(DrawingRequest drawing) const;
};

/// Reads sheets, tables of codings and projects, and lets a codebook judge their units if one is named. Throws Error if
/// there is nothing to hold against each other.
OpenedAgreement open_agreement(const AgreementOptions& options, const Console& console);

/// The same of sheets only, for a codebook and texts that are open already.
OpenedAgreement judge_sheets(const std::vector<std::string>& files, const Codebook& codebook, const Corpus& corpus,
                             unsigned jobs);

}
