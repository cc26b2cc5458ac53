#include "dutch/tokens/word_joins.hpp"

#include "dutch/words/conjunctions.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace draad {

namespace {

bool is_one_of(std::string_view text, std::span<const std::string_view> list)
{
    return std::ranges::find(list, text) != list.end();
}

/// sociaal-cultureel, 71-jarige, 1985-1987; a dash joins figures only.
std::size_t join_at_hyphen(const SegmentedText& in, std::size_t, std::size_t end)
{
    const bool joins = is_hyphen(in[end]) || (in[end] == "–" && in.ends_with_digit(end - 1) && in.is_number(end + 1));
    return joins && in.is_word(end + 1) ? end + 2 : end;
}

bool goes_on_elsewhere(const SegmentedText& in, std::size_t after_hyphen)
{
    if (!in.is_gap(after_hyphen))
        return is_one_of(in[after_hyphen], std::to_array<std::string_view>({",", ")", "/", "'", "’", "\"", "”", ";"}));
    if (in[after_hyphen].find('\n') != std::string_view::npos)
        return true; // mede-⏎zeggenschap: the first half of a word that the line broke
    const std::size_t next = in.after_gap(after_hyphen);
    return in[next] == "(" || is_coordination(in[next]);
}

/// jeugd- en gezinshulp; but not the word at which a speaker breaks off: "ik wil- ik wou".
std::size_t join_last_hyphen(const SegmentedText& in, std::size_t, std::size_t end)
{
    return is_hyphen(in[end]) && goes_on_elsewhere(in, end + 1) ? end + 1 : end;
}

/// A4'tje, 98'er, gsm’s. (Leidraad 5.C: an apostrophe before endings after figures, letter words and symbols.)
std::size_t join_apostrophe_ending(const SegmentedText& in, std::size_t, std::size_t end)
{
    constexpr auto endings =
        std::to_array<std::string_view>({"s", "er", "ers", "en", "tje", "tjes", "je", "jes", "ste", "de"});
    return is_apostrophe(in[end]) && is_one_of(in[end + 1], endings) ? end + 2 : end;
}

bool opens_quotation(const SegmentedText& in, std::size_t at)
{
    return is_apostrophe(in[at]) && (at == 0 || in.is_gap(at - 1)) && !in.is_gap(at + 1);
}

/// Hans' moeder: the genitive of names on a hissing sound, unless the mark closes a quotation. (Leidraad 5.D.)
std::size_t join_genitive(const SegmentedText& in, std::size_t begin, std::size_t end)
{
    if (!is_apostrophe(in[end]) || !in.is_gap(end + 1) || !in.begins_with_capital(begin) || in[end - 1].size() < 2)
        return end;
    const char last = in[end - 1].back();
    if (last != 's' && last != 'x' && last != 'z')
        return end;
    for (std::size_t before = 0; before < begin; ++before)
        if (opens_quotation(in, before))
            return end;
    return end + 1;
}

bool is_name_or_figure(const SegmentedText& in, std::size_t at)
{
    return in.begins_with_capital(at) || in.begins_with_digit(at);
}

/// en/of, t/m, km/u, 3/4, CD&V/N-VA; but ouder/verzorger is two words with a mark between, since readers look for each.
std::size_t join_at_slash(const SegmentedText& in, std::size_t, std::size_t end)
{
    if (in[end] != "/" || !in.is_word(end + 1))
        return end;
    constexpr std::size_t short_word = 2;
    const bool is_short = in[end - 1].size() <= short_word || in[end + 1].size() <= short_word;
    const bool are_names = is_name_or_figure(in, end - 1) && is_name_or_figure(in, end + 1);
    return is_short || are_names ? end + 2 : end;
}

/// CD&V, R&D.
std::size_t join_at_ampersand(const SegmentedText& in, std::size_t, std::size_t end)
{
    return in[end] == "&" && in.is_word(end + 1) ? end + 2 : end;
}

/// kind(eren), gezondheids(zorg)beleid.
std::size_t join_bracketed_part(const SegmentedText& in, std::size_t, std::size_t end)
{
    if (in[end] != "(" || !in.is_word(end + 1) || in.ends_with_digit(end - 1))
        return end;
    const std::size_t close = is_hyphen(in[end + 2]) ? end + 3 : end + 2;
    if (in[close] != ")")
        return end;
    return in.is_word(close + 1) ? close + 2 : close + 1;
}

/// 60%, 66°, 20°C, 2½, km².
std::size_t join_sign(const SegmentedText& in, std::size_t, std::size_t end)
{
    if (is_one_of(in[end], std::to_array<std::string_view>({"²", "³"})))
        return end + 1;
    if (!in.ends_with_digit(end - 1))
        return end;
    if (in[end] == "°")
        return in[end + 1] == "C" || in[end + 1] == "F" ? end + 2 : end + 1;
    return is_one_of(in[end], std::to_array<std::string_view>({"%", "‰", "½", "¼", "¾"})) ? end + 1 : end;
}

/// €250,- and 250,--.
std::size_t join_round_amount(const SegmentedText& in, std::size_t, std::size_t end)
{
    if (!in.is_number(end - 1) || in[end] != "," || (in[end + 1] != "-" && in[end + 1] != "–"))
        return end;
    return in[end + 2] == "-" ? end + 3 : end + 2;
}

/// 13:30 uur, art. 1:255 BW.
std::size_t join_at_colon(const SegmentedText& in, std::size_t, std::size_t end)
{
    return in[end] == ":" && in.ends_with_digit(end - 1) && in.is_number(end + 1) ? end + 2 : end;
}

constexpr auto joins = std::to_array<std::size_t (*)(const SegmentedText&, std::size_t, std::size_t)>({
    join_at_hyphen,
    join_apostrophe_ending,
    join_at_slash,
    join_at_ampersand,
    join_bracketed_part,
    join_sign,
    join_round_amount,
    join_at_colon,
    join_last_hyphen,
    join_genitive,
});

}

bool is_hyphen(std::string_view mark)
{
    return mark == "-" || mark == "‐" || mark == "‑";
}

bool is_apostrophe(std::string_view mark)
{
    return mark == "'" || mark == "’" || mark == "‘" || mark == "`" || mark == "´";
}

std::size_t end_of_word(const SegmentedText& in, std::size_t begin, std::size_t end)
{
    for (std::size_t before = begin; before != end && in.is_mark(end);) {
        before = end;
        for (const auto join : joins) {
            end = join(in, begin, end);
            if (end != before)
                break;
        }
    }
    return end;
}

}
