#include "exchange/rules/entry_rules.hpp"

#include "codebook/rule_parser.hpp"
#include "codebook/rule_writer.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace draad {

namespace {

using Kind = WordPattern::Kind;

Pattern pattern_of(const std::vector<WordPattern>& words)
{
    if (words.size() == 1)
        return {words.front()};
    Sequence sequence{.parts = {}, .gaps = std::vector<std::size_t>(words.size() - 1, 0)};
    for (const WordPattern& word : words)
        sequence.parts.push_back({word});
    return {std::move(sequence)};
}

/// With quotes around runs of words: 'in goed' vertrouw*.
std::string in_runs(const std::vector<WordPattern>& words)
{
    std::string rule;
    bool is_open = false; // a quote
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool is_form = words[i].kind == Kind::form;
        rule += i > 0 ? " " : "";
        rule += is_form && !is_open ? "'" : "";
        rule += words[i].text;
        is_open = is_form && i + 1 < words.size() && words[i + 1].kind == Kind::form;
        rule += is_form && !is_open ? "'" : "";
    }
    return rule;
}

/// Whether a rule means these words: words may hold signs of the rule language.
bool means(const std::string& rule, const Pattern& pattern)
{
    try {
        return parse_rule(rule) == pattern;
    } catch (const RuleError&) {
        return false;
    }
}

std::optional<std::string> rule_for(const std::vector<WordPattern>& words)
{
    const Pattern pattern = pattern_of(words);
    for (const std::string& rule : {in_runs(words), write_rule(pattern)})
        if (means(rule, pattern))
            return rule;
    return std::nullopt;
}

/// With a letter in place of each wildcard, byte for byte, so that the tokenizer takes it as part of its word.
std::string with_letters(std::string text, Wildcards wildcards)
{
    for (char& byte : text)
        if (byte == '*' || (byte == '?' && wildcards == Wildcards::star_and_question_mark))
            byte = 'x';
    return text;
}

/// A letter with another sign than a trema: a trema parts vowels, and no other Dutch word is spelled without it.
bool has_accent(std::string_view text)
{
    constexpr std::u32string_view with_trema = U"äëïöüÄËÏÖÜ";
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        const std::string folded = fold(text.substr(at, character.size));
        if (character.code_point > 0x7F && folded.size() == 1 && folded[0] >= 'a' && folded[0] <= 'z' &&
            with_trema.find(character.code_point) == std::u32string_view::npos)
            return true;
        at += character.size;
    }
    return false;
}

bool finds_any_word(const std::vector<WordPattern>& words)
{
    return std::ranges::all_of(
        words, [](const WordPattern& word) { return word.text.find_first_not_of("*?") == std::string::npos; });
}

}

std::optional<std::vector<WordPattern>> EntryRules::words_of(const DictionaryEntry& entry, Wildcards wildcards)
{
    const std::string readable = with_letters(entry.text, wildcards);
    std::vector<WordPattern> words;
    std::string marks;
    for (const Token& token : tokenizer_.tokenize(readable).tokens) {
        const std::string text = entry.text.substr(token.range.begin, token.range.size());
        if (token.kind == TokenKind::mark) {
            marks += text;
        } else if (token.is_word() && token.folded.size() <= longest_word) {
            const bool is_plain = readable.compare(token.range.begin, token.range.size(), text) == 0;
            words.push_back({.text = text, .kind = is_plain ? Kind::form : Kind::wildcard});
        } else {
            losses_.add(entry.location, said("'{}' is left out: '{}' is no word that is matched", entry.text, text));
            return std::nullopt;
        }
    }
    if (words.empty() || finds_any_word(words)) {
        losses_.add(entry.location, said("'{}' is left out: {}", entry.text,
                                         words.empty() ? said("it holds no word") : said("it finds any word at all")));
        return std::nullopt;
    }
    if (!marks.empty())
        losses_.add(entry.location, said("'{}' is read without {}: marks are not matched", entry.text, marks));
    return words;
}

std::optional<std::string> EntryRules::rule_of(const DictionaryEntry& entry, Wildcards wildcards)
{
    const std::optional<std::vector<WordPattern>> words = words_of(entry, wildcards);
    if (!words)
        return std::nullopt;
    if (has_accent(entry.text))
        accented_.insert(entry.text);
    std::optional<std::string> rule = rule_for(*words);
    if (!rule)
        losses_.add(entry.location, said("'{}' is left out: a rule cannot be written so", entry.text));
    return rule;
}

std::optional<std::string> EntryRules::rule_of_name(std::string_view name)
{
    std::vector<WordPattern> words;
    for (const Token& token : tokenizer_.tokenize(name).tokens)
        if (token.is_word() && token.folded.size() <= longest_word)
            words.push_back({.text = std::string(name.substr(token.range.begin, token.range.size()))});
    if (words.empty())
        return std::nullopt;
    if (std::optional<std::string> rule = rule_for(words))
        return rule;
    for (WordPattern& word : words)
        word.kind = Kind::form;
    return rule_for(words);
}

void EntryRules::report_accents()
{
    if (!accented_.empty())
        losses_.add(losses_.file(),
                    said("accents do not count, so these also find the word without: {}", fmt::join(accented_, ", ")));
    accented_.clear();
}

}
