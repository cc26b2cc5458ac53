#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "privacy/names/name_forms.hpp"
#include "privacy/names/name_words.hpp"
#include "privacy/names/pseudonym_key.hpp"
#include "privacy/names/substitution.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// How a text writes its names.
enum class Letters {
    as_written, ///< with capitals; a name in small letters only if it is no word of Dutch
    any_case,   ///< in names of files, with - and _ between words
};

/// Finds the names of a key in texts, in every form of `forms_of`. Of forms that overlap the longest counts. A form
/// that two people share, and the surname of one of them behind another given name, become `unknown_person`. A genitive
/// (Mariekes, Anna's) becomes that of the pseudonym.
class NameFinder {
public:
    /// The lexicon must outlive the finder.
    NameFinder(std::span<const Pseudonym> key, const Lexicon& lexicon);
    NameFinder(NameFinder&&) = default;
    NameFinder(const NameFinder&) = delete; // `by_first_` points into `forms_`

    /// What is to be written for the names in a text, in its order.
    std::vector<Substitution> find(std::string_view text, Letters letters = Letters::as_written) const;

private:
    struct Meaning {
        FormKind kind = FormKind::full;
        std::string pseudonym;
        /// The letter of the given name, if the key has one.
        std::string initial;
    };
    struct Match;
    class Search;

    std::map<std::vector<FormWord>, Meaning> forms_;
    /// The forms by their first word, the longest first.
    std::map<std::string, std::vector<const std::pair<const std::vector<FormWord>, Meaning>*>, std::less<>> by_first_;
    const Lexicon& lexicon_;
};

}
