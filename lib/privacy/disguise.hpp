#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "privacy/names/name_finder.hpp"
#include "privacy/names/pseudonym_key.hpp"
#include "privacy/names/substitution.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A text in which something was replaced.
struct DisguisedText {
    std::string text;
    /// Where the replacements stood in the original, in its order.
    std::vector<Substitution> replacements;

    /// The offset at which a byte of the original stands now; for a byte within a replacement, that of its beginning.
    std::size_t offset_of(std::size_t byte) const;
};

/// Whether to mask e-mail and street addresses, telephone numbers, BSNs, IBANs and postcodes.
enum class Redaction { none, identifying_data };

/// Puts pseudonyms for names and masks for other data, the same in every text, and counts what it replaced.
class Disguise {
public:
    Disguise(std::span<const Pseudonym> key, Redaction redaction, Lexicon lexicon);

    /// The text with its names and data replaced.
    std::string apply(std::string_view text, Letters letters = Letters::as_written);
    DisguisedText disguise(std::string_view text, Letters letters = Letters::as_written);
    /// Replaces names and data in texts that follow each other in the original: what is written for a name over their
    /// edges stands where the name begins.
    void apply_across(std::span<std::string* const> pieces);

    /// How many replacements it made, by kind.
    const std::map<ReplacedKind, std::size_t>& counts() const { return counts_; }

private:
    std::vector<Substitution> find(std::string_view text, Letters letters) const;

    std::unique_ptr<Lexicon> lexicon_; // at one address for `names_`, wherever this is moved
    NameFinder names_;
    Redaction redaction_;
    std::map<ReplacedKind, std::size_t> counts_;
};

}
