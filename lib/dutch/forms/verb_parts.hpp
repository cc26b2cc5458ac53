#pragma once

#include "dutch/lexicon/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What the forms of a verb that does not come apart are made of. Each may have several: vroeg and vraagde.
struct PrincipalParts {
    std::vector<std::string> stems;
    std::vector<std::string> third_persons;
    /// Singular and plural together.
    std::vector<std::string> pasts;
    std::vector<std::string> participles;
    /// Forms that no rule makes: bent, is, heeft.
    std::vector<std::string> further_presents;
};

PrincipalParts principal_parts(std::string_view infinitive, const Lexicon& lexicon);

}
