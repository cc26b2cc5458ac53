#pragma once

#include "coding/coding.hpp"
#include "exchange/dictionary/losses.hpp"
#include "exchange/refi/project_selections.hpp"
#include "exchange/refi/project_text.hpp"
#include "text/replaced_text.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// How a project is written.
struct ProjectOptions {
    std::string name;
    LineEnds line_ends = LineEnds::lf;
    ProjectUnit unit = ProjectUnit::words;
    /// Which documents go with it.
    PassageFilter passages;
    /// What is written for names and other data: the stretches of a text to replace, in order, and another name for a
    /// person, a document or a value. Nothing is replaced without them.
    std::function<std::vector<Replacement>(std::string_view)> replacements = {};
    std::function<std::string(const std::string&)> renamed = {};
};

/// Writes a coding as a REFI-QDA project (`.qdpx`, version 1.0 of the standard) that MAXQDA, NVivo, ATLAS.ti and
/// QualCoder read: the texts of the documents, the codes with their definitions, a selection with its codings for each
/// stretch that has a hit, by a user "draad"; documents' and speakers' fields as variables; and a case for each person,
/// in however many documents, with a code of the same GUID on each of their turns (as NVivo writes cases; so other
/// programs show whose words they are). A hit that is not affirmed is also coded with "polarity", "negated" or
/// "unclear"; which rule found it stands in the selection's description. Codes of the same label are told apart by the
/// label above them, since QualCoder keeps one of each name: a loss. So is what the texts have no longer of their
/// files.
///
/// Sources are called as their files, without folders. Positions are code points from 0, the end exclusive (as the
/// standard's own example has it), in texts without a byte-order mark. The same coding gives the same bytes. What
/// REFI-QDA cannot hold of the codebook is a loss.
std::string write_refi_project(const Coding& coding, const Codebook& codebook, const Lexicon& lexicon,
                               const Corpus& corpus, const ProjectOptions& options, Losses& losses);

}
