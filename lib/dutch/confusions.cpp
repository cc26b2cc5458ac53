#include "dutch/confusions.hpp"

#include "dutch/spelling.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace draad {

namespace {

/// What stands in the text, what is meant, and how far apart they are: 1 for what is seen in any scan and means
/// nothing else, 2 for what needs more of the word to be sure.
struct Confusion {
    std::string_view text;
    std::string_view meant;
    std::uint8_t cost = 2;
};

/// Strokes and rounds that scanners take for each other. (R. Smith, An Overview of the Tesseract OCR Engine, 2007, on
/// joined and broken characters; the pairs are those of Dutch text in the typefaces of print.)
constexpr auto scanned = std::to_array<Confusion>({
    {"0", "o", 1},  {"1", "l", 1},   {"1", "i", 1},  {"5", "s", 1},  {"6", "o", 1},   {"8", "b", 1},  {"6", "b", 1},
    {"9", "g", 1},  {"jj", "ij", 1}, {"j", "ij", 1}, {"y", "ij", 1}, {"lj", "ij", 1}, {"l", "i", 1},  {"i", "l", 2},
    {"j", "i", 2},  {"i", "j", 2},   {"l", "j", 2},  {"c", "e", 2},  {"e", "c", 2},   {"o", "c", 2},  {"c", "o", 2},
    {"o", "e", 2},  {"e", "o", 2},   {"rn", "m", 1}, {"m", "rn", 2}, {"vv", "w", 1},  {"w", "vv", 2}, {"n", "u", 2},
    {"u", "n", 2},  {"b", "o", 2},   {"ri", "n", 2}, {"n", "ri", 2}, {"in", "m", 2},  {"ni", "m", 2}, {"m", "in", 2},
    {"m", "ni", 2}, {"iu", "m", 2},  {"li", "h", 2}, {"h", "li", 2}, {"ii", "n", 2},  {"ii", "u", 2}, {"cl", "d", 2},
    {"d", "cl", 2}, {"ol", "d", 2},  {"lc", "k", 2}, {"lh", "m", 2},
});

/// Sounds with more than one spelling (Woordenlijst, Leidraad 1 to 3), and the letters that are doubled or not.
constexpr auto spoken = std::to_array<Confusion>({
    {"ij", "ei"}, {"ei", "ij"}, {"au", "ou"}, {"ou", "au"}, {"ch", "g"},  {"g", "ch"},  {"c", "k"},
    {"k", "c"},   {"s", "z"},   {"z", "s"},   {"f", "v"},   {"v", "f"},   {"ie", "i"},  {"i", "ie"},
    {"ks", "x"},  {"x", "ks"},  {"th", "t"},  {"t", "th"},  {"s", "c"},   {"c", "s"},   {"y", "i"},
    {"i", "y"},   {"uw", "u"},  {"u", "uw"},  {"sj", "ch"}, {"kw", "qu"}, {"ch", "sj"},
});

/// At the end of a word d sounds as t: antwoort, gebeurdt. (Leidraad 2.)
constexpr auto spoken_at_end = std::to_array<Confusion>({
    {"t", "d"},
    {"d", "t"},
    {"dt", "d"},
    {"dt", "t"},
    {"t", "dt"},
    {"d", "dt"},
});

constexpr std::uint8_t too_far = std::numeric_limits<std::uint8_t>::max();

bool ends_with_at(std::string_view word, std::size_t end, std::string_view piece)
{
    return end >= piece.size() && word.substr(end - piece.size(), piece.size()) == piece;
}

/// The cheapest way to read `word` as `meant`, letter by letter with these confusions (Wagner and Fischer 1974, with
/// pieces of more letters); `too_far` if there is none.
class Alignment {
public:
    Alignment(std::string_view word, std::string_view meant)
        : word_(word), meant_(meant), cost_((word.size() + 1) * (meant.size() + 1), too_far)
    {
    }

    template <typename AddPieces>
    std::uint8_t run(AddPieces add_pieces)
    {
        at(0, 0) = 0;
        for (std::size_t i = 0; i <= word_.size(); ++i)
            for (std::size_t j = 0; j <= meant_.size(); ++j) {
                if (i > 0 && j > 0 && word_[i - 1] == meant_[j - 1])
                    reach(i, j, 1, 1, 0);
                add_pieces(i, j);
            }
        return at(word_.size(), meant_.size());
    }

    void try_pieces(std::size_t i, std::size_t j, std::span<const Confusion> confusions)
    {
        for (const Confusion& one : confusions)
            if (ends_with_at(word_, i, one.text) && ends_with_at(meant_, j, one.meant))
                reach(i, j, one.text.size(), one.meant.size(), one.cost);
    }

    /// One letter for two of the same, or two for one.
    void try_doubling(std::size_t i, std::size_t j)
    {
        constexpr std::uint8_t cost = 2;
        if (i >= 2 && j >= 1 && word_[i - 1] == word_[i - 2] && word_[i - 1] == meant_[j - 1])
            reach(i, j, 2, 1, cost);
        if (i >= 1 && j >= 2 && meant_[j - 1] == meant_[j - 2] && word_[i - 1] == meant_[j - 1])
            reach(i, j, 1, 2, cost);
    }

private:
    std::uint8_t& at(std::size_t i, std::size_t j) { return cost_[i * (meant_.size() + 1) + j]; }

    void reach(std::size_t i, std::size_t j, std::size_t back, std::size_t back_meant, std::uint8_t cost)
    {
        const std::uint8_t before = at(i - back, j - back_meant);
        if (before != too_far)
            at(i, j) = std::min<std::uint8_t>(at(i, j), before + cost);
    }

    std::string_view word_;
    std::string_view meant_;
    std::vector<std::uint8_t> cost_;
};

/// A letter as strokes (i) and rounds (o), which is what a scanner sees: m is three strokes, and rn too.
std::string_view strokes_of(char letter)
{
    switch (letter) {
    case 'i':
    case 'l':
    case 'j':
    case '1':
    case 'r':
    case 'y':
        return "i";
    case 'n':
    case 'u':
    case 'h':
        return "ii";
    case 'm':
        return "iii";
    case 'o':
    case 'c':
    case 'e':
    case '0':
    case '6':
    case 'b': // ö is read as b
    case '8':
        return "o";
    case 'd':
        return "oi";
    case 'k':
        return "io";
    case 'w':
        return "vv";
    case '5':
        return "s";
    case '9':
        return "g";
    default:
        return {};
    }
}

char last_of(const std::string& shape)
{
    return shape.empty() ? '\0' : shape.back();
}

}

std::string scanned_shape(std::string_view word)
{
    std::string shape;
    std::size_t thin = 0; // letters of one stroke at the end of the shape
    for (const char letter : word) {
        const std::string_view strokes = strokes_of(letter);
        // ij, jj, lj, j and y are read for each other, and lij for lj: together one stroke.
        if (letter == 'j' || letter == 'y')
            shape.resize(shape.size() - thin);
        thin = strokes == "i" && letter != 'r' ? (letter == 'j' || letter == 'y' ? 1 : thin + 1) : 0;
        shape += strokes.empty() ? std::string_view(&letter, 1) : strokes;
    }
    return shape;
}

bool may_be_misread(std::string_view word, std::string_view meant)
{
    constexpr std::size_t short_word = 3;
    constexpr std::size_t long_word = 7;
    const std::uint8_t most = meant.size() <= short_word ? 1 : meant.size() < long_word ? 2 : 4;
    Alignment alignment(word, meant);
    return alignment.run([&](std::size_t i, std::size_t j) { alignment.try_pieces(i, j, scanned); }) <= most;
}

std::string spoken_shape(std::string_view word)
{
    std::string shape;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const std::string_view rest = word.substr(i);
        const auto takes = [&](std::string_view piece) { return rest.starts_with(piece); };
        std::string_view sound = rest.substr(0, 1);
        std::size_t size = 1;
        if (takes("ij") || takes("ei"))
            sound = "y", size = 2;
        else if (takes("au") || takes("ou"))
            sound = "w", size = 2;
        else if (takes("ch") || takes("sj"))
            sound = "g", size = 2;
        else if (takes("ie"))
            sound = "i", size = 2;
        else if (takes("ks"))
            sound = "x", size = 2;
        else if (takes("th") || takes("dt"))
            sound = "t", size = 2;
        else if (takes("qu") || takes("kw"))
            sound = "s", size = 2;
        else if (takes("uw"))
            sound = "u", size = 2;
        else if (takes("k") || takes("c") || takes("z"))
            sound = "s";
        else if (takes("v"))
            sound = "f";
        else if (takes("d"))
            sound = "t";
        else if (takes("y"))
            sound = "i";
        if (last_of(shape) != sound.front())
            shape += sound;
        i += size - 1;
    }
    return shape;
}

bool may_be_misspelled(std::string_view word, std::string_view meant)
{
    constexpr std::size_t shortest = 5;
    constexpr std::size_t long_word = 9;
    if (meant.size() < shortest)
        return false;
    const std::uint8_t most = meant.size() < long_word ? 2 : 4;
    Alignment alignment(word, meant);
    const std::uint8_t cost = alignment.run([&](std::size_t i, std::size_t j) {
        alignment.try_pieces(i, j, spoken);
        alignment.try_doubling(i, j);
        if (i == word.size() && j == meant.size())
            alignment.try_pieces(i, j, spoken_at_end);
    });
    return cost <= most;
}

}
