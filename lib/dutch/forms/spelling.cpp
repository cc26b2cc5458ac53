#include "dutch/forms/spelling.hpp"

#include <algorithm>
#include <array>

namespace draad {
namespace {

bool is_digraph(char first, char second)
{
    constexpr std::array<std::string_view, 12> digraphs = {"aa", "ee", "oo", "uu", "ie", "oe",
                                                           "eu", "ui", "ou", "au", "ei", "ij"};
    return std::ranges::any_of(digraphs, [&](std::string_view pair) { return pair[0] == first && pair[1] == second; });
}

/// Letters of the end of a word: ...x y V C, with C a consonant after one or two vowels.
struct WordEnd {
    char last = 0;
    char vowel = 0;
    char before_vowel = 0;
    bool is_vowel_consonant = false;
    bool has_long_vowel = false;
};

WordEnd look_at_end(std::string_view word)
{
    WordEnd end;
    if (word.size() < 2) {
        return end;
    }
    end.last = word.back();
    end.vowel = word[word.size() - 2];
    end.before_vowel = word.size() > 2 ? word[word.size() - 3] : '\0';
    const bool is_ij = end.vowel == 'j' && end.before_vowel == 'i';
    end.is_vowel_consonant = !is_vowel(end.last) && (is_vowel(end.vowel) || is_ij);
    end.has_long_vowel = end.is_vowel_consonant && is_digraph(end.before_vowel, end.vowel);
    return end;
}

char voiced(char consonant)
{
    return consonant == 'f' ? 'v' : consonant == 's' ? 'z' : consonant;
}

char voiceless(char consonant)
{
    return consonant == 'v' ? 'f' : consonant == 'z' ? 's' : consonant;
}

/// Puts f or s beside v or z, the changed form first: brief → briev, brief; of mens → menz, mens.
void add_voiced_variants(std::string stem, std::vector<std::string>& stems)
{
    const char last = stem.back();
    std::string changed = stem;
    changed.back() = voiced(last);
    const bool is_changed = changed.back() != last;
    // mens, eens, fiks: after these the s mostly stays.
    const bool mostly_stays =
        stem.size() > 1 && std::string_view("nktp").find(stem[stem.size() - 2]) != std::string_view::npos;
    stems.push_back(std::move(stem));
    if (is_changed) {
        stems.insert(mostly_stays ? stems.end() : stems.end() - 1, std::move(changed));
    }
}

}

bool is_vowel(char letter)
{
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

std::size_t count_syllables(std::string_view word)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool continues = i > 0 && is_vowel(word[i - 1]) && is_digraph(word[i - 1], word[i]);
        count += is_vowel(word[i]) && !continues ? 1 : 0;
    }
    return count;
}

bool ends_unstressed(std::string_view word)
{
    constexpr std::array<std::string_view, 6> ends = {"el", "er", "em", "en", "ig", "ik"};
    // evolu-eren has the stress on its last syllable: a vowel before it.
    if (word.size() < 3 || count_syllables(word) < 2 || is_vowel(word[word.size() - 3])) {
        return false;
    }
    return std::ranges::any_of(ends, [&](std::string_view end) { return word.ends_with(end); });
}

std::vector<std::string> before_vowel(std::string_view word)
{
    std::vector<std::string> stems;
    if (word.empty()) {
        return stems;
    }
    const WordEnd end = look_at_end(word);
    const std::string whole(word);
    if (end.has_long_vowel && end.before_vowel == end.vowel) {
        std::string shortened = whole;
        shortened.erase(shortened.size() - 2, 1);
        add_voiced_variants(std::move(shortened), stems);
    } else if (end.is_vowel_consonant && !end.has_long_vowel && end.last != 'w' && end.last != 'j' && end.last != 'x') {
        const std::string doubled = whole + end.last;
        if (ends_unstressed(word)) {
            stems = {whole, doubled};
        } else {
            stems = {doubled};
            add_voiced_variants(whole, stems);
        }
    } else {
        add_voiced_variants(whole, stems);
    }
    return stems;
}

std::vector<std::string> without_vowel_ending(std::string_view stem)
{
    if (stem.size() < 2) {
        return {std::string(stem)};
    }
    std::string whole(stem);
    const WordEnd end = look_at_end(stem);
    if (end.last == end.vowel && !is_vowel(end.last)) {
        // zegg(en) → zeg; loans keep both: app(en) → app.
        std::string single = whole;
        single.pop_back();
        return {single, whole};
    }
    whole.back() = voiceless(whole.back());
    if (!end.is_vowel_consonant || end.vowel == 'j' || end.last == 'w' || end.last == 'j' || end.last == 'x') {
        return {whole};
    }
    std::string lengthened = whole;
    lengthened.insert(lengthened.size() - 1, 1, end.vowel);
    // Folding took the trema: cre-ëren, vari-ëren. No open syllable is spelled with ee.
    if (end.has_long_vowel && end.before_vowel == 'e' && end.vowel == 'e') {
        return {lengthened};
    }
    if (end.has_long_vowel) {
        return end.vowel == 'e' ? std::vector{whole, lengthened} : std::vector{whole};
    }
    return ends_unstressed(stem) || end.vowel == 'i' ? std::vector{whole, lengthened} : std::vector{lengthened, whole};
}

bool is_voiceless(std::string_view infinitive_stem)
{
    if (infinitive_stem.empty()) {
        return false;
    }
    const char last = infinitive_stem.back();
    return std::string_view("tkfspxc").find(last) != std::string_view::npos || infinitive_stem.ends_with("ch") ||
           infinitive_stem.ends_with("sh");
}

}
