#include "ingest/formats/chat/chat_words.hpp"

#include "text/characters.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace draad {

namespace {

constexpr std::string_view white_space = " \t\r\n";
std::optional<std::uint64_t> number_of(std::string_view digits)
{
    constexpr std::size_t most_digits = 10;
    if (digits.empty() || digits.size() > most_digits || !std::ranges::all_of(digits, is_digit))
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char digit : digits)
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
    return number;
}

/// Takes bullets out of a tier: "\x15" "1073_2210" "\x15", in old files with the name of the recording before the
/// numbers.
std::string take_bullets(std::string_view tier, ChatUtterance& utterance)
{
    std::string rest;
    for (;;) {
        const std::size_t begin = tier.find(chat_bullet);
        const std::size_t end = begin == std::string_view::npos ? begin : tier.find(chat_bullet, begin + 1);
        rest += tier.substr(0, begin);
        if (end == std::string_view::npos)
            return rest;
        const std::string_view inside = tier.substr(begin + 1, end - begin - 1);
        const std::size_t middle = inside.rfind('_');
        const std::size_t first =
            middle == std::string_view::npos || middle == 0 ? middle : inside.rfind('_', middle - 1);
        if (middle != std::string_view::npos) {
            const std::size_t from = first == std::string_view::npos ? 0 : first + 1;
            const auto begin_ms = number_of(inside.substr(from, middle - from));
            utterance.begin_ms = utterance.begin_ms ? utterance.begin_ms : begin_ms;
            utterance.end_ms = number_of(inside.substr(middle + 1));
        }
        tier.remove_prefix(end + 1);
    }
}

/// How an utterance ends, and how that is written outside CHAT; the longest first.
constexpr auto terminators = std::to_array<std::pair<std::string_view, std::string_view>>({{"+//.", " –"},
                                                                                           {"+//?", "?"},
                                                                                           {"+\"/.", ":"},
                                                                                           {"+...", "..."},
                                                                                           {"+..?", "...?"},
                                                                                           {"+/.", " –"},
                                                                                           {"+/?", "?"},
                                                                                           {"+!?", "!?"},
                                                                                           {"+\".", "."},
                                                                                           {"+.", "."}});

/// How an utterance is linked to the one before.
constexpr auto linkers = std::to_array<std::string_view>({"+\"", "+^", "+<", "+,", "++", "+≋", "+≈"});

/// Letters that say how a word sounds: stress, length and pitch (chapter on CA of the manual).
constexpr auto sounds =
    std::to_array<std::string_view>({"ˈ", "ˌ", "↑", "↓", "→", "↗", "↘", "⌈", "⌉", "⌊", "⌋", "∆", "∇",
                                     "°", "▁", "▔", "☺", "♋", "⁎", "⁇", "∬", "∮", "≠", "^", "‡", "„"});

/// The part of a word before "@s:eng", without unspoken letters' brackets, marks of sound and of compounds.
std::string plain_word(std::string_view word)
{
    const std::size_t form = word.find('@');
    if (form != std::string_view::npos && form > 0) {
        const std::size_t mark = word.find_first_of(".,?!", form);
        return plain_word(word.substr(0, form)) +
               std::string(mark == std::string_view::npos ? std::string_view() : word.substr(mark));
    }
    std::string plain;
    for (std::size_t offset = 0; offset < word.size();) {
        const auto* const sound = std::ranges::find_if(
            sounds, [rest = word.substr(offset)](std::string_view mark) { return rest.starts_with(mark); });
        if (sound != sounds.end()) {
            offset += sound->size();
            continue;
        }
        const char character = word[offset++];
        const bool is_inner = offset > 1 && offset < word.size() && !is_ascii_digit(word[offset]);
        if (character == '(' || character == ')' || ((character == ':' || character == '+') && is_inner))
            continue;
        plain += character == '_' ? ' ' : character;
    }
    return plain;
}

/// "(.)", "(..)", "(1.5)".
bool is_pause(std::string_view word)
{
    return word.size() > 2 && word.front() == '(' && word.back() == ')' &&
           word.find_first_not_of(".:0123456789", 1) == word.size() - 1;
}

/// Takes a tier apart, item by item.
class TierReader {
public:
    std::string read(std::string_view tier)
    {
        while (!(tier = tier.substr(std::min(tier.find_first_not_of(white_space), tier.size()))).empty()) {
            const char first = tier.front();
            std::size_t size = 1;
            if (first == '[')
                size = take_code(tier);
            else if (first == '<')
                group_ = words_.size();
            else if (first != '>')
                size = take_word(tier);
            follows_group_ = first == '>';
            tier.remove_prefix(size);
        }
        std::string text;
        for (const std::string& word : words_) {
            const bool is_closing = word.find_first_not_of(".,?!;:") == std::string::npos || word == "...?";
            if (!text.empty() && !is_closing && word != " –")
                text += ' ';
            text += word;
        }
        return text;
    }

private:
    /// A code in brackets; a replacement takes the place of the word or group before it.
    std::size_t take_code(std::string_view tier)
    {
        const std::size_t end = std::min(tier.find(']'), tier.size() - 1);
        const std::string_view inside = tier.substr(1, end - 1);
        if (inside.starts_with(": ") && !words_.empty()) {
            words_.resize(follows_group_ && group_ < words_.size() ? group_ : words_.size() - 1);
            words_.emplace_back(trimmed(inside.substr(2)));
        }
        if (inside.starts_with("=! "))
            words_.push_back("(" + std::string(trimmed(inside.substr(3))) + ")");
        return end + 1;
    }

    std::size_t take_word(std::string_view tier)
    {
        const std::size_t size = std::min(tier.find_first_of(" \t\r\n<>["), tier.size());
        // "+<" is a linker, not the beginning of a group.
        const std::size_t whole = tier.starts_with("+<") ? 2 : size;
        const std::string_view word = tier.substr(0, whole);
        const auto* const terminator =
            std::ranges::find(terminators, word, &std::pair<std::string_view, std::string_view>::first);
        if (terminator != terminators.end())
            words_.emplace_back(terminator->second);
        else if (std::ranges::find(linkers, word) == linkers.end() && !is_pause(word))
            add_word(word);
        return whole;
    }

    void add_word(std::string_view word)
    {
        const bool is_omitted = word.starts_with('0') && (word.size() == 1 || !is_ascii_digit(word[1]));
        if (is_omitted)
            return;
        if (word.starts_with("&=")) {
            words_.push_back("(" + std::string(word.substr(2)) + ")");
            return;
        }
        if (word.starts_with("&*")) // a word of the hearer's: &*MOT:mhm
            return;
        if (word.starts_with('&'))
            word.remove_prefix(word.size() > 1 && std::string_view("-+~").find(word[1]) != std::string_view::npos ? 2
                                                                                                                  : 1);
        std::string plain = plain_word(word);
        if (!plain.empty())
            words_.push_back(std::move(plain));
    }

    std::vector<std::string> words_;
    /// The first word of the last group in angle brackets.
    std::size_t group_ = 0;
    bool follows_group_ = false;
};

}

ChatUtterance plain_words_of_chat(std::string_view tier)
{
    ChatUtterance utterance;
    const std::string words = take_bullets(tier, utterance);
    utterance.text = TierReader().read(words);
    return utterance;
}

}
