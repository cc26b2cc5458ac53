#include "dutch/variants/confusions.hpp"

#include "storage/stable_hash.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace draad {

namespace {

/// What stands in the text, what is meant, and how far apart they are: 1 for what is seen in any scan and means
/// nothing else, 2 for what needs more of the word to be sure, 3 for what makes words of other languages (mens, mons).
struct Confusion {
    std::string_view text;
    std::string_view meant;
    std::uint8_t cost = 2;
};

/// Confusions, and by letter which of them end in it, as bits.
template <std::size_t count>
class Confusions {
public:
    constexpr explicit Confusions(const Confusion (&all)[count]) : all_(std::to_array(all))
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (all_[i].text.size() > all_[i].meant.size() + all_[i].cost)
                throw "a slip adds more letters than it costs"; // then no table is made
            texts_ending_in_[index_of(all_[i].text.back())] |= std::uint64_t{1} << i;
            meant_ending_in_[index_of(all_[i].meant.back())] |= std::uint64_t{1} << i;
        }
    }

    template <class Use>
    void for_each_ending_in(char text, char meant, Use use) const
    {
        std::uint64_t left = texts_ending_in_[index_of(text)] & meant_ending_in_[index_of(meant)];
        for (; left != 0; left &= left - 1)
            use(all_[static_cast<std::size_t>(std::countr_zero(left))]);
    }

private:
    static_assert(count <= 64);
    static constexpr std::size_t index_of(char letter) { return static_cast<unsigned char>(letter); }

    std::array<Confusion, count> all_;
    std::array<std::uint64_t, 256> texts_ending_in_{};
    std::array<std::uint64_t, 256> meant_ending_in_{};
};

/// Strokes and rounds that scanners take for each other. (R. Smith, An Overview of the Tesseract OCR Engine, 2007, on
/// joined and broken characters; the pairs are those of Dutch text in the typefaces of print.)
constexpr Confusions scanned({
    {"0", "o", 1},  {"1", "l", 1},   {"1", "i", 1},  {"5", "s", 1},  {"6", "o", 1},   {"8", "b", 1},   {"6", "b", 1},
    {"9", "g", 1},  {"jj", "ij", 1}, {"j", "ij", 1}, {"y", "ij", 1}, {"lj", "ij", 1}, {"l", "i", 1},   {"i", "l", 2},
    {"j", "i", 2},  {"i", "j", 2},   {"l", "j", 2},  {"c", "e", 2},  {"e", "c", 2},   {"o", "c", 2},   {"c", "o", 2},
    {"o", "e", 3},  {"e", "o", 3},   {"rn", "m", 1}, {"m", "rn", 2}, {"vv", "w", 1},  {"w", "vv", 2},  {"n", "u", 2},
    {"u", "n", 2},  {"b", "o", 2},   {"ri", "n", 2}, {"n", "ri", 2}, {"in", "m", 2},  {"ni", "m", 2},  {"m", "in", 2},
    {"m", "ni", 2}, {"iu", "m", 2},  {"li", "h", 2}, {"h", "li", 2}, {"ii", "n", 2},  {"ii", "u", 2},  {"cl", "d", 2},
    {"d", "cl", 2}, {"ol", "d", 2},  {"lc", "k", 2}, {"lh", "m", 2}, {"nn", "rm", 2}, {"rm", "nn", 2},
});

/// Sounds with more than one spelling (Woordenlijst, Leidraad 1 to 3), and the letters that are doubled or not.
constexpr Confusions spoken({
    {"ij", "ei"}, {"ei", "ij"}, {"au", "ou"}, {"ou", "au"}, {"ch", "g"},  {"g", "ch"}, {"c", "k"},  {"k", "c"},
    {"s", "z"},   {"z", "s"},   {"f", "v"},   {"v", "f"},   {"ie", "i"},  {"i", "ie"}, {"ks", "x"}, {"x", "ks"},
    {"th", "t"},  {"t", "th"},  {"s", "c"},   {"c", "s"},   {"y", "i"},   {"i", "y"},  {"uw", "u"}, {"u", "uw"},
    {"sj", "ch"}, {"kw", "qu"}, {"ch", "sj"}, {"cc", "kk"}, {"kk", "cc"},
});

/// At the end of a word d sounds as t: antwoort, gebeurdt. (Leidraad 2.)
constexpr Confusions spoken_at_end({
    {"t", "d"},
    {"d", "t"},
    {"dt", "d"},
    {"dt", "t"},
    {"t", "dt"},
    {"d", "dt"},
});

/// What the slips in a long word may cost together; none costs less than the letters that it adds.
constexpr std::uint8_t most_cost = most_letters_more;

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

    template <std::size_t count>
    void try_pieces(std::size_t i, std::size_t j, const Confusions<count>& confusions)
    {
        if (i == 0 || j == 0)
            return;
        confusions.for_each_ending_in(word_[i - 1], meant_[j - 1], [&](const Confusion& one) {
            if (ends_with_at(word_, i, one.text) && ends_with_at(meant_, j, one.meant))
                reach(i, j, one.text.size(), one.meant.size(), one.cost);
        });
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
struct Strokes {
    std::array<char, 3> marks{};
    std::uint8_t count = 0;
    /// Whether it is one stroke that may stand before j or y as one letter with it.
    bool is_thin = false;
    /// ij, jj, lj, j and y are read for each other, and lij for lj: together one stroke.
    bool is_last_of_ij = false;
};

/// By letter; a letter that is not named is itself.
constexpr std::array<Strokes, 256> strokes_of_letters = [] {
    std::array<Strokes, 256> all{};
    const auto set = [&](std::string_view letters, std::string_view marks) {
        for (const char letter : letters) {
            Strokes& strokes = all[static_cast<unsigned char>(letter)];
            std::ranges::copy(marks, strokes.marks.begin());
            strokes.count = static_cast<std::uint8_t>(marks.size());
            strokes.is_thin = marks == "i" && letter != 'r';
            strokes.is_last_of_ij = letter == 'j' || letter == 'y';
        }
    };
    for (std::size_t byte = 0; byte < all.size(); ++byte)
        all[byte] = {.marks = {static_cast<char>(byte)}, .count = 1};
    set("iljyr1", "i");
    set("nuh", "ii");
    set("m", "iii");
    set("oce06b8", "o"); // ö is read as b
    set("d", "oi");
    set("k", "io");
    set("w", "vv");
    set("5", "s");
    set("9", "g");
    return all;
}();

}

std::uint64_t scanned_shape(std::string_view word)
{
    std::uint64_t shape = stable_hash_start;
    std::uint64_t before_thin = shape; // before the letters of one stroke that stand last
    bool is_thin = false;
    for (const char letter : word) {
        const Strokes& strokes = strokes_of_letters[static_cast<unsigned char>(letter)];
        if (strokes.is_last_of_ij && is_thin)
            shape = before_thin;
        const bool was_thin = is_thin && !strokes.is_last_of_ij;
        is_thin = strokes.is_thin;
        if (is_thin && !was_thin)
            before_thin = shape;
        for (std::size_t i = 0; i < strokes.count; ++i)
            shape = stable_hash_step(shape, strokes.marks[i]);
    }
    return shape;
}

bool may_be_misread(std::string_view word, std::string_view meant)
{
    constexpr std::size_t short_word = 3;
    constexpr std::size_t long_word = 7;
    const std::uint8_t most = meant.size() <= short_word ? 1 : meant.size() < long_word ? 2 : most_cost;
    Alignment alignment(word, meant);
    return alignment.run([&](std::size_t i, std::size_t j) { alignment.try_pieces(i, j, scanned); }) <= most;
}

namespace {

/// A letter, with the next if they are one sound, by a letter of its own for all spellings of that sound.
struct Sound {
    char letter;
    std::size_t size;
};

Sound sound_at(char letter, char next)
{
    switch (letter) {
    case 'i':
        return next == 'j' ? Sound{'y', 2} : Sound{'i', next == 'e' ? 2U : 1U};
    case 'e':
        return next == 'i' ? Sound{'y', 2} : Sound{'e', 1};
    case 'a':
    case 'o':
        return next == 'u' ? Sound{'w', 2} : Sound{letter, 1};
    case 'c':
        return next == 'h' ? Sound{'g', 2} : Sound{'s', 1};
    case 'k':
        return next == 's' ? Sound{'x', 2} : Sound{'s', next == 'w' ? 2U : 1U};
    case 'q':
        return {'s', next == 'u' ? 2U : 1U};
    case 's':
        return next == 'j' ? Sound{'g', 2} : Sound{'s', 1};
    case 't':
        return {'t', next == 'h' ? 2U : 1U};
    case 'd':
        return {'t', next == 't' ? 2U : 1U};
    case 'u':
        return {'u', next == 'w' ? 2U : 1U};
    case 'z':
        return {'s', 1};
    case 'v':
        return {'f', 1};
    case 'y':
        return {'i', 1};
    default:
        return {letter, 1};
    }
}

}

std::uint64_t spoken_shape(std::string_view word)
{
    std::uint64_t shape = stable_hash_start;
    char last = '\0';
    for (std::size_t i = 0; i < word.size();) {
        const Sound sound = sound_at(word[i], i + 1 < word.size() ? word[i + 1] : '\0');
        if (sound.letter != last) // a letter doubled or not sounds the same
            shape = stable_hash_step(shape, sound.letter);
        last = sound.letter;
        i += sound.size;
    }
    return shape;
}

namespace {

constexpr std::uint32_t sum_of(char mark)
{
    const std::array<char, 4> marks = {mark, mark, mark, mark}; // one byte is not mixed well
    return static_cast<std::uint32_t>(stable_hash({marks.data(), marks.size()}) >> 24);
}

/// By letter, what it adds to the sum of a scanned word: its marks but for the strokes, which come and go before j.
constexpr std::array<std::uint32_t, 256> scanned_sums = [] {
    std::array<std::uint32_t, 256> sums{};
    for (std::size_t byte = 0; byte < sums.size(); ++byte)
        for (std::size_t i = 0; i < strokes_of_letters[byte].count; ++i)
            if (const char mark = strokes_of_letters[byte].marks[i]; mark != 'i')
                sums[byte] += sum_of(mark);
    return sums;
}();

/// By letter, what it adds to the sum of a spoken word where it does not repeat the one before it: nothing if its sound
/// depends on the letters beside it.
constexpr std::array<std::uint32_t, 256> spoken_sums = [] {
    std::array<std::uint32_t, 256> sums{};
    for (const char letter : std::string_view("bflmnprt"))
        sums[static_cast<unsigned char>(letter)] = sum_of(letter);
    sums['v'] = sums['f'];
    sums['d'] = sums['t'];
    return sums;
}();

}

ShapeSums shape_sums(std::string_view word)
{
    ShapeSums sums;
    std::uint32_t last = 0;
    for (const char letter : word) {
        const auto byte = static_cast<unsigned char>(letter);
        sums.scanned += scanned_sums[byte];
        const std::uint32_t sound = spoken_sums[byte];
        sums.spoken += sound != last ? sound : 0;
        last = letter == 'h' ? last : sound; // th is t: an h parts no sounds
    }
    return sums;
}

bool may_be_misspelled(std::string_view word, std::string_view meant)
{
    constexpr std::size_t shortest = 5;
    constexpr std::size_t long_word = 9;
    if (meant.size() < shortest)
        return false;
    const std::uint8_t most = meant.size() < long_word ? 2 : most_cost;
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
