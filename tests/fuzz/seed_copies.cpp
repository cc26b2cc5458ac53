#include "seed_copies.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>

namespace draad::test {

namespace {

using Random = std::mt19937_64; // the standard says what it gives; distributions are each library's own

std::size_t below(std::size_t bound, Random& random)
{
    return bound == 0 ? 0 : random() % bound;
}

/// Some bytes that stand at the edges of what readers tell apart.
char telling_byte(Random& random)
{
    constexpr char telling[] = "\0\n\r\t \"'<>&;:,{}[]()\\/*-0919\x7F\x80\xBF\xC3\xE2\xFE\xFF";
    return telling[below(sizeof telling - 1, random)];
}

struct Stretch {
    std::size_t begin = 0;
    std::size_t size = 0;
};

Stretch some_stretch(const std::string& text, Random& random)
{
    const std::size_t begin = below(text.size(), random);
    return {begin, 1 + below(std::min<std::size_t>(text.size() - begin, 200), random)};
}

void alter(std::string& text, Random& random)
{
    if (text.empty())
        return;
    const Stretch stretch = some_stretch(text, random);
    const std::string copy = text.substr(stretch.begin, stretch.size);
    switch (below(7, random)) {
    case 0:
        text.resize(stretch.begin);
        break;
    case 1:
        text[stretch.begin] = static_cast<char>(text[stretch.begin] ^ (1 << below(8, random)));
        break;
    case 2:
        text[stretch.begin] = telling_byte(random);
        break;
    case 3:
        text.erase(stretch.begin, stretch.size);
        break;
    case 4:
        text.insert(stretch.begin, copy);
        break;
    case 5:
        text.insert(below(text.size(), random), copy);
        break;
    default:
        for (std::size_t times = 1 + below(30, random); times > 0; --times)
            text.insert(stretch.begin, copy);
    }
}

}

std::string altered_copy(std::string_view seed, std::size_t number)
{
    Random random(number);
    std::string copy(seed);
    for (std::size_t changes = 1 + number % 4; changes > 0; --changes)
        alter(copy, random);
    return copy;
}

}
