#pragma once

#include "passages/document.hpp"
#include "passages/passage.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace draad {

/// A field of the document or the speaker, and the value that it must have, or must not have.
struct FieldCondition {
    std::string field;
    std::string value;
    bool is_excluded = false;

    bool operator==(const FieldCondition&) const = default;
};

/// "regio=Noord" or "role!=interviewer".
std::string text_of(const FieldCondition& condition);

/// Which documents, speakers and kinds of passages count. Values are compared folded and may hold * and ?; an empty
/// list lets all pass, several values of one list are alternatives.
struct PassageFilter {
    /// Names of documents, whole or from a '/' on.
    std::vector<std::string> documents;
    std::vector<std::string> speakers;
    std::vector<std::string> roles;
    std::vector<FieldCondition> where;
    /// Whether what those say who are there to ask (see `asks_questions`) is left out.
    bool leaves_out_questions = false;
    std::set<PassageKind> kinds = {PassageKind::body};

    /// Whether any passage of a document can pass.
    bool may_pass(const DocumentCard& card) const;

    /// Whether what a speaker (or nobody) says in a document passes, whatever its kind.
    bool passes(const DocumentCard& card, std::optional<std::uint32_t> speaker) const;

    bool has_kind(PassageKind kind) const { return kinds.contains(kind); }
};

/// Whether a field is the name of the document: "docname", as the column is called, or "document".
bool is_document_field(std::string_view field);

/// The value of a field: the speaker's own, else the document's; empty if neither has it. "speaker", "role", "docname"
/// and "title" are fields, too.
std::string field_value(const DocumentCard& card, std::optional<std::uint32_t> speaker, const std::string& field);

/// The fields that a document or its speakers have, beside those that all have.
std::set<std::string> known_fields(const DocumentCard& card);

}
