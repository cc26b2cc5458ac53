#pragma once

#include "privacy/names/personal_name.hpp"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace draad {

/// How much of a name a form holds; what says more goes first.
enum class FormKind : std::uint8_t {
    full,    ///< given names or initials with the surname, or the name as the key prints it
    surname, ///< Van der Berg, Jansen
    given,   ///< Marieke
    bare,    ///< Berg, of Van der Berg
};

struct FormWord {
    std::string folded;
    /// A letter for a word, a full stop behind it: the M. of Marieke, the v. of van.
    bool is_initial = false;
    bool is_particle = false;
    bool follows_comma = false;

    auto operator<=>(const FormWord&) const = default;
};

/// One form in which a name may be printed.
struct NameForm {
    std::vector<FormWord> words;
    FormKind kind = FormKind::full;
};

/// All forms in which a name may be printed: whole, with initials for given names, the surname alone, without its
/// particles, with these shortened (v.d.), surname first with a comma, and the given name alone.
std::vector<NameForm> forms_of(const PersonalName& name);

}
