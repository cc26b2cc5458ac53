#include "privacy/identifiers/check_digits.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace draad {

namespace {

bool is_letter_byte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Of the countries nearby (SWIFT, IBAN registry).
constexpr std::array<std::pair<std::string_view, std::size_t>, 12> lengths = {{{"AT", 20},
                                                                               {"BE", 16},
                                                                               {"CH", 21},
                                                                               {"DE", 22},
                                                                               {"ES", 24},
                                                                               {"FR", 27},
                                                                               {"GB", 22},
                                                                               {"IT", 27},
                                                                               {"LU", 20},
                                                                               {"NL", 18},
                                                                               {"PL", 28},
                                                                               {"PT", 25}}};

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool has_known_length(std::string_view characters)
{
    const std::string country{upper(characters[0]), upper(characters[1])};
    const auto known = std::ranges::find(lengths, country, [](const auto& line) { return line.first; });
    return known == lengths.end() ? characters.size() >= 15 && characters.size() <= 34
                                  : characters.size() == known->second;
}

}

bool is_bsn(std::string_view digits)
{
    if (digits.size() < 8 || digits.size() > 9 || !std::ranges::all_of(digits, is_ascii_digit))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int weight = static_cast<int>(digits.size() - i);
        sum += (weight == 1 ? -1 : weight) * (digits[i] - '0');
    }
    const bool has_digit = digits.find_first_not_of('0') != std::string_view::npos;
    return has_digit && sum % 11 == 0;
}

bool is_iban(std::string_view characters)
{
    if (characters.size() < 15 || !is_letter_byte(characters[0]) || !is_letter_byte(characters[1]) ||
        !is_ascii_digit(characters[2]) || !is_ascii_digit(characters[3]) || !has_known_length(characters))
        return false;
    const std::string moved = std::string(characters.substr(4)) + std::string(characters.substr(0, 4));
    int remainder = 0;
    for (const char c : moved) {
        if (is_ascii_digit(c))
            remainder = (remainder * 10 + (c - '0')) % 97;
        else if (is_letter_byte(c))
            remainder = (remainder * 100 + (upper(c) - 'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

}
