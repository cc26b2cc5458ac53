#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A name in its parts, all folded: "Mevr. M.J. van der Berg-de Wit" is given m, j; particles van, der; surname berg,
/// de, wit, of which one word stands before the hyphen.
struct PersonalName {
    /// Every word as printed, honorific included.
    std::vector<std::string> printed;
    /// Given names; initials are words of one letter.
    std::vector<std::string> given;
    std::vector<std::string> particles;
    std::vector<std::string> surname;
    /// How many words of the surname stand before its hyphen; 0 if it has none.
    std::size_t before_hyphen = 0;

    bool is_empty() const { return given.empty() && surname.empty(); }
};

/// Reads a name in either order ("Berg, M. van der"), without honorifics and what stands in brackets. A single word is
/// a given name, after an honorific a surname.
PersonalName parse_personal_name(std::string_view printed);

}
