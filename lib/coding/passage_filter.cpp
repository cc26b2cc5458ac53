#include "coding/passage_filter.hpp"

#include "coding/questioner.hpp"
#include "match/wildcard.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace draad {

namespace {

bool fits(std::string_view value, const std::string& pattern)
{
    return fits_wildcard(fold(value), fold(pattern));
}

bool fits_any(std::string_view value, const std::vector<std::string>& patterns)
{
    return patterns.empty() ||
           std::ranges::any_of(patterns, [&](const std::string& pattern) { return fits(value, pattern); });
}

/// "gesprek-03.txt" names "corpus/gesprek-03.txt", too.
bool is_named(const std::string& name, const std::string& pattern)
{
    return fits(name, pattern) || fits(name, "*/" + pattern);
}

}

std::string text_of(const FieldCondition& condition)
{
    return condition.field + (condition.is_excluded ? "!=" : "=") + condition.value;
}

bool PassageFilter::may_pass(const DocumentCard& card) const
{
    return documents.empty() ||
           std::ranges::any_of(documents, [&](const std::string& pattern) { return is_named(card.name, pattern); });
}

bool PassageFilter::passes(const DocumentCard& card, std::optional<std::uint32_t> speaker) const
{
    if (!may_pass(card) || !fits_any(field_value(card, speaker, "speaker"), speakers) ||
        !fits_any(field_value(card, speaker, "role"), roles))
        return false;
    if (leaves_out_questions && speaker && asks_questions(card.speakers[*speaker].name, card.speakers[*speaker].role))
        return false;
    return std::ranges::all_of(where, [&](const FieldCondition& condition) {
        return fits(field_value(card, speaker, fold(condition.field)), condition.value) != condition.is_excluded;
    });
}

bool is_document_field(std::string_view field)
{
    return field == "docname" || field == "document";
}

std::string field_value(const DocumentCard& card, std::optional<std::uint32_t> speaker, const std::string& field)
{
    if (is_document_field(field))
        return card.name;
    if (field == "title")
        return card.title;
    if (speaker) {
        const Speaker& who = card.speakers[*speaker];
        if (field == "speaker")
            return who.name;
        if (field == "role")
            return role_of(who.name, who.role);
        if (const auto found = who.fields.find(field); found != who.fields.end())
            return found->second;
    }
    const auto found = card.fields.find(field);
    return found == card.fields.end() ? std::string() : found->second;
}

std::set<std::string> known_fields(const DocumentCard& card)
{
    std::set<std::string> names;
    for (const auto& [name, value] : card.fields)
        names.insert(name);
    for (const Speaker& speaker : card.speakers)
        for (const auto& [name, value] : speaker.fields)
            names.insert(name);
    return names;
}

}
