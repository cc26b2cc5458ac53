#pragma once

#include "passages/document_summary.hpp"
#include "problem.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What a person should look at before trusting who speaks in a document, each with its place and what to do: labels
/// that come back and were read as text; labels taken on thin evidence; a conversation of which one has nearly all
/// words; names that may be one person's, numbered turns among them. Empty for most documents.
std::vector<Problem> label_doubts(const DocumentSummary& document);

/// The only other speaker of the document whom a name may mean too (`may_be_same_person`): "Sem" the "Sem Bakker",
/// "AdW" the "Anna de Wit", a "Kess" heard once the "Kees".
std::optional<std::string> perhaps_same_person(const DocumentCard& card, std::string_view name);

}
