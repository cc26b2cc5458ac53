#include "match/wildcard.hpp"

namespace draad {

bool fits_wildcard(std::string_view word, std::string_view pattern)
{
    // After a mismatch, the last * takes one letter more.
    std::size_t at = 0;
    std::size_t sign = 0;
    std::size_t star = std::string_view::npos;
    std::size_t after_star = 0;
    while (at < word.size()) {
        if (sign < pattern.size() && pattern[sign] == '*') {
            star = sign++;
            after_star = at;
        } else if (sign < pattern.size() && (pattern[sign] == '?' || pattern[sign] == word[at])) {
            ++sign;
            ++at;
        } else if (star != std::string_view::npos) {
            sign = star + 1;
            at = ++after_star;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', sign) == std::string_view::npos;
}

}
