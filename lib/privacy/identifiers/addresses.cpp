#include "privacy/identifiers/addresses.hpp"

#include "dutch/words/name_infixes.hpp"
#include "privacy/names/name_words.hpp"
#include "privacy/names/personal_name.hpp"
#include "text/characters.hpp"
#include "text/regex.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

/// The ends of Dutch names of streets, most of them with a word before them in one.
constexpr auto street_ends = std::to_array<std::string_view>(
    {"allee",  "baan",  "boulevard", "brink",  "dijk",  "dreef", "dwarsstraat", "erf",  "gaarde",    "gracht",
     "hof",    "kade",  "kamp",      "laan",   "markt", "meent", "pad",         "park", "plantsoen", "plein",
     "singel", "steeg", "steenweg",  "straat", "str",   "veld",  "wal",         "weg"});

/// Words that may stand alone before "van ...".
constexpr auto street_words = std::to_array<std::string_view>(
    {"laan", "plein", "weg", "hof", "kade", "park", "allee", "boulevard", "dreef", "singel", "straat", "pad"});

/// What is counted rather than numbered: Rijksweg 4 km.
constexpr auto units =
    std::to_array<std::string_view>({"cm", "dagen", "euro", "jaar", "jaren", "keer", "km", "kilometer", "maanden",
                                     "meter", "minuten", "procent", "uur", "weken"});

template <class Words>
bool holds(const Words& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

bool is_number(std::string_view folded)
{
    return !folded.empty() && folded.size() <= 4 && folded.front() != '0' &&
           folded.find_first_not_of("0123456789") == std::string_view::npos;
}

/// 12, 12a; a letter may belong to it.
bool is_house_number(std::string_view folded)
{
    if (!folded.empty() && folded.back() >= 'a' && folded.back() <= 'z')
        folded.remove_suffix(1);
    return is_number(folded);
}

bool reads_as_year(std::string_view folded)
{
    return folded.size() == 4 && (folded.starts_with("19") || folded.starts_with("20"));
}

bool ends_as_street(std::string_view folded)
{
    return std::ranges::any_of(street_ends, [&](std::string_view end) { return folded.ends_with(end); });
}

/// Looks for streets among the words of a text.
class StreetSearch {
public:
    explicit StreetSearch(std::string_view text) : text_(text), words_(name_words(text)) {}

    std::vector<Substitution> run()
    {
        for (std::size_t index = 1; index < words_.size(); ++index) {
            if (!numbers_a_house(index))
                continue;
            if (const std::size_t begin = street_before(index); begin < index) {
                const TextRange range{words_[begin].range.begin, end_of_number(index)};
                found_.push_back({.range = range, .text = "[adres]", .kind = ReplacedKind::address});
            }
        }
        return std::move(found_);
    }

private:
    std::string_view gap_before(std::size_t index) const
    {
        const std::size_t begin = words_[index - 1].range.end;
        return text_.substr(begin, words_[index].range.begin - begin);
    }

    bool numbers_a_house(std::size_t index) const
    {
        const std::string_view gap = gap_before(index);
        const bool is_beside = gap == " " || gap == "\n" || gap == ". ";
        if (!is_beside || !is_house_number(words_[index].folded) || reads_as_year(words_[index].folded))
            return false;
        const char32_t after = character_at(text_, words_[index].range.end).code_point;
        const bool is_counted =
            index + 1 < words_.size() && gap_before(index + 1) == " " && holds(units, words_[index + 1].folded);
        const bool is_decimal = (after == U',' || after == U'.') && index + 1 < words_.size() &&
                                gap_before(index + 1).size() == 1 && is_number(words_[index + 1].folded);
        return !is_counted && !is_decimal && after != U'%';
    }

    /// The index of the word at which the name of the street before the number `index` begins; `index` if there is
    /// none.
    std::size_t street_before(std::size_t index) const
    {
        const std::size_t last = index - 1;
        if (const std::size_t begin = laan_van(last); begin < index)
            return begin;
        const NameWord& word = words_[last];
        if (!ends_as_street(word.folded) || (gap_before(index) == ". " && !word.folded.ends_with("str")))
            return index;
        std::size_t begin = last;
        while (begin > 0 && is_part_of_name(begin - 1) &&
               gap_before(begin).find_first_of(".,;:!?\n") == std::string_view::npos)
            --begin;
        while (begin < last && !words_[begin].is_capitalised)
            ++begin;
        const bool is_bare_word = begin == last && holds(street_ends, word.folded);
        return words_[begin].is_capitalised && !is_bare_word ? begin : index;
    }

    bool is_part_of_name(std::size_t index) const
    {
        const bool starts_sentence = index == 0 || gap_before(index).find_first_of(".!?:") != std::string_view::npos;
        return (words_[index].is_capitalised && !starts_sentence) || is_surname_particle(words_[index].folded);
    }

    /// Laan van Nieuw Oost: at most two words after the particles.
    std::size_t laan_van(std::size_t last) const
    {
        for (std::size_t named = 1; named <= 2 && named < last; ++named) {
            std::size_t at = last - named;
            while (at > 0 && is_surname_particle(words_[at].folded))
                --at;
            const bool has_particles = at < last - named;
            if (has_particles && words_[at].is_capitalised && words_[last].is_capitalised &&
                holds(street_words, words_[at].folded))
                return at;
        }
        return last + 1;
    }

    /// 12-2, 12 a, 12 hs, 12 II.
    std::size_t end_of_number(std::size_t index) const
    {
        std::size_t end = words_[index].range.end;
        if (index + 1 >= words_.size())
            return end;
        const NameWord& next = words_[index + 1];
        const std::string_view gap = gap_before(index + 1);
        const bool is_addition = ((gap == "-" || gap == "/") && next.folded.size() <= 4) ||
                                 (gap == " " && (next.folded == "hs" || next.folded == "bis" || next.folded == "ii" ||
                                                 next.folded == "iii"));
        return is_addition ? next.range.end : end;
    }

    std::string_view text_;
    std::vector<NameWord> words_;
    std::vector<Substitution> found_;
};

/// A postcode and a house number found by their shape.
bool is_postcode(std::string_view text, TextRange range)
{
    const std::string_view digits = text.substr(range.begin, 4);
    const bool is_apart = text.substr(range.begin + 4, 1).find_first_of(" \xC2") == 0;
    std::size_t letters = range.begin + 4;
    while (letters < range.end && !is_letter(character_at(text, letters).code_point))
        letters += character_at(text, letters).size;
    const std::string_view pair = text.substr(letters, 2);
    const bool is_upper_pair = is_upper(character_at(pair, 0).code_point) && is_upper(character_at(pair, 1).code_point);
    if (!is_upper_pair && is_apart)
        return false;
    if (pair == "SA" || pair == "SD" || pair == "SS")
        return false;
    const bool has_house_number = range.end > letters + 2;
    const std::string_view before =
        text.substr(range.begin - std::min<std::size_t>(range.begin, 2), std::min<std::size_t>(range.begin, 2));
    const bool is_behind_address = before == ", " || before == "] ";
    return !(is_apart && reads_as_year(digits)) || has_house_number || is_behind_address;
}

}

std::vector<Substitution> find_postcodes(std::string_view text)
{
    static const Regex shape(
        R"((?<![\p{L}\p{N}])[1-9][0-9]{3}[ \u00A0]?[a-z]{2}(?![\p{L}\p{N}]))"
        R"((?:,? (?:nr\.? ?|huisnummer )?[1-9][0-9]{0,3}[a-z]?(?![\p{L}\p{N}%])(?![.,:/-][0-9]))?)");
    std::vector<Substitution> found;
    for (const TextRange range : shape.find_all(text))
        if (is_postcode(text, range))
            found.push_back({.range = range, .text = "[postcode]", .kind = ReplacedKind::postcode});
    return found;
}

std::vector<Substitution> find_streets(std::string_view text)
{
    return StreetSearch(text).run();
}

}
