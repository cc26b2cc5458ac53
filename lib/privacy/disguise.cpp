#include "privacy/disguise.hpp"

#include "privacy/identifiers/addresses.hpp"
#include "privacy/identifiers/contact_details.hpp"
#include "privacy/identifiers/identity_numbers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace draad {

namespace {

/// Of those that overlap the one that begins first, then the longer one.
std::vector<Substitution> without_overlaps(std::vector<Substitution> found)
{
    std::ranges::stable_sort(found, [](const Substitution& one, const Substitution& other) {
        return std::pair(one.range.begin, other.range.end) < std::pair(other.range.begin, one.range.end);
    });
    std::vector<Substitution> kept;
    for (Substitution& replacement : found)
        if (kept.empty() || replacement.range.begin >= kept.back().range.end)
            kept.push_back(std::move(replacement));
    return kept;
}

}

std::size_t DisguisedText::offset_of(std::size_t byte) const
{
    std::size_t offset = byte;
    for (const Substitution& replacement : replacements) {
        if (replacement.range.begin >= byte)
            break;
        offset += replacement.text.size();
        offset -= std::min(replacement.range.end, byte) - replacement.range.begin;
        if (replacement.range.end > byte)
            return offset - replacement.text.size();
    }
    return offset;
}

Disguise::Disguise(std::span<const Pseudonym> key, Redaction redaction, Lexicon lexicon)
    : lexicon_(std::make_unique<Lexicon>(std::move(lexicon))), names_(key, *lexicon_), redaction_(redaction)
{
}

std::vector<Substitution> Disguise::find(std::string_view text, Letters letters) const
{
    std::vector<Substitution> found = names_.find(text, letters);
    if (redaction_ == Redaction::identifying_data)
        for (const auto& find_kind : {find_emails, find_ibans, find_bsns, find_phones, find_postcodes, find_streets})
            std::ranges::move(find_kind(text), std::back_inserter(found));
    return without_overlaps(std::move(found));
}

DisguisedText Disguise::disguise(std::string_view text, Letters letters)
{
    DisguisedText done{.text = {}, .replacements = find(text, letters)};
    std::size_t end = 0;
    for (const Substitution& replacement : done.replacements) {
        done.text.append(text.substr(end, replacement.range.begin - end)).append(replacement.text);
        end = replacement.range.end;
        ++counts_[replacement.kind];
    }
    done.text.append(text.substr(end));
    return done;
}

std::string Disguise::apply(std::string_view text, Letters letters)
{
    return disguise(text, letters).text;
}

void Disguise::apply_across(std::span<std::string* const> pieces)
{
    std::string whole;
    std::vector<TextRange> ranges;
    for (const std::string* piece : pieces) {
        ranges.push_back({whole.size(), whole.size() + piece->size()});
        whole += *piece;
    }
    const DisguisedText done = disguise(whole);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto reaches_in = [&](const Substitution& replacement) {
            return replacement.range.begin < ranges[i].begin && replacement.range.end > ranges[i].begin;
        };
        const auto over_edge = std::ranges::find_if(done.replacements, reaches_in);
        const std::size_t from = over_edge == done.replacements.end() ? ranges[i].begin : over_edge->range.end;
        const auto out = std::ranges::find_if(done.replacements, [&](const Substitution& replacement) {
            return replacement.range.begin < ranges[i].end && replacement.range.end > ranges[i].end;
        });
        const std::size_t begin = done.offset_of(std::min(from, ranges[i].end));
        const std::size_t end = out == done.replacements.end() ? done.offset_of(ranges[i].end)
                                                               : done.offset_of(out->range.begin) + out->text.size();
        *pieces[i] = begin < end && from < ranges[i].end ? done.text.substr(begin, end - begin) : std::string();
    }
}

}
