#include "ingest/formats/answers/answer_values.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/pronouns.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace draad {

namespace {

/// A word of letters; "10:00:00", "+0000" and "https://t.co/abc" are none.
bool is_word(std::string_view word)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const auto byte = static_cast<unsigned char>(word[at]);
        constexpr unsigned char first_beyond_ascii = 0x80;
        if (byte < first_beyond_ascii) { // nearly all of Dutch, without a look at Unicode
            if ((byte >= '0' && byte <= '9') || byte == '@' || (byte == ':' && word.substr(at).starts_with("://")))
                return false;
            letters += (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ? 1 : 0;
            ++at;
            continue;
        }
        const Character character = character_at(word, at);
        if (is_digit(character.code_point))
            return false;
        letters += is_letter(character.code_point) ? 1 : 0;
        at += character.size;
    }
    return letters > 0;
}

struct ValueWords {
    std::size_t words = 0;
    bool says_something = false; ///< a verb or a pronoun
};

bool tells(std::string_view word)
{
    constexpr std::size_t longest = 12; // of the verbs and pronouns that are meant
    if (word.size() > longest)
        return false;
    std::string folded(word);
    const bool is_ascii =
        std::ranges::all_of(folded, [](char letter) { return static_cast<signed char>(letter) >= 0; });
    if (!is_ascii)
        folded = fold(word);
    for (char& letter : folded)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    folded.erase(folded.find_last_not_of(".,;:!?)\"'") + 1);
    return is_common_verb(folded) || is_personal_pronoun(folded);
}

ValueWords look_at(std::string_view value)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    ValueWords found;
    for (std::size_t at = value.find_first_not_of(blanks); at < value.size();) {
        const std::size_t end = std::min(value.find_first_of(blanks, at), value.size());
        const std::string_view word = value.substr(at, end - at);
        if (is_word(word)) {
            ++found.words;
            found.says_something = found.says_something || tells(word);
        }
        at = std::min(value.find_first_not_of(blanks, end), value.size());
    }
    return found;
}

/// Half of them, or more, stand there but once.
bool are_different(std::size_t different, std::size_t all)
{
    return all > 0 && 2 * different >= all;
}

}

ColumnValues look_at_column(std::span<const CsvValues> rows, std::size_t column)
{
    constexpr std::size_t words_of_phrase = 3;
    constexpr std::size_t words_of_sentence = 5;
    constexpr std::size_t words_of_long_value = 10;
    ColumnValues found;
    std::set<std::string_view> different;
    for (const CsvValues& row : rows) {
        const std::string_view value = value_of(row, column);
        if (value.empty())
            continue;
        const ValueWords words = look_at(value);
        const bool is_new = different.insert(value).second;
        const bool is_phrase = words.words >= words_of_phrase;
        const bool is_sentence =
            (words.words >= words_of_sentence && words.says_something) || words.words >= words_of_long_value;
        ++found.values;
        found.words += words.words;
        found.phrases += is_phrase ? 1 : 0;
        found.different_phrases += is_phrase && is_new ? 1 : 0;
        found.sentences += is_sentence ? 1 : 0;
        found.different_sentences += is_sentence && is_new ? 1 : 0;
    }
    found.different = different.size();
    return found;
}

bool is_text(const ColumnValues& column)
{
    constexpr std::size_t words_of_answer = 6;
    return are_different(column.different, column.values) && column.words >= words_of_answer * column.values;
}

bool is_text_if_asked(const ColumnValues& column)
{
    constexpr std::size_t words_of_answer = 3;
    if (column.values == 0)
        return false;
    return (are_different(column.different, column.values) && column.words >= words_of_answer * column.values) ||
           holds_sentences(column) ||
           (are_different(column.different, column.values) && are_different(column.different_phrases, column.phrases));
}

bool is_text_if_explained(const ColumnValues& column)
{
    return (column.words > 0 && are_different(column.different, column.values)) || is_text_if_asked(column);
}

bool holds_sentences(const ColumnValues& column)
{
    return are_different(column.different_sentences, column.sentences);
}

bool may_be_text(const ColumnValues& column)
{
    return are_different(column.different_phrases, column.phrases);
}

}
