#include "codebook/rule_parser.hpp"

#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace draad {

namespace {

constexpr std::size_t widest_gap = 50; // a gap of more words than a sentence has says nothing
constexpr std::size_t deepest_nesting = 20;
constexpr std::size_t usual_number_of_parts = 4;

constexpr std::string_view spaces = " \t\n\r";
constexpr std::string_view never_matched = ",;!\"[]{}+";

/// What the rule language makes of a byte. A suspect one may be what no word of a rule has.
enum class LetterUse : std::uint8_t { space = 1, end_of_word = 2, wildcard = 4, suspect = 8 };

struct LetterUses {
    std::uint8_t bits = 0;

    constexpr bool has(LetterUse use) const { return (bits & static_cast<std::uint8_t>(use)) != 0; }
};

constexpr std::array<LetterUses, 256> uses_of_bytes = [] {
    std::array<LetterUses, 256> uses{};
    const auto add = [&](char byte, LetterUse use) {
        uses[static_cast<unsigned char>(byte)].bits |= static_cast<std::uint8_t>(use);
    };
    for (const char byte : spaces) {
        add(byte, LetterUse::space);
        add(byte, LetterUse::end_of_word);
    }
    for (const char byte : std::string_view("()|~"))
        add(byte, LetterUse::end_of_word);
    for (const char byte : std::string_view("*?"))
        add(byte, LetterUse::wildcard);
    for (const char byte : never_matched)
        add(byte, LetterUse::suspect);
    for (const char byte : std::string_view(".:-")) // "..", ":[" and "-" before a word
        add(byte, LetterUse::suspect);
    for (std::size_t byte = 0x80; byte < uses.size(); ++byte) // the quotes of word processors
        add(static_cast<char>(byte), LetterUse::suspect);
    return uses;
}();

constexpr LetterUses use_of(char byte)
{
    return uses_of_bytes[static_cast<unsigned char>(byte)];
}

LetterUses uses_in(std::string_view word)
{
    LetterUses uses;
    for (const char byte : word)
        uses.bits |= use_of(byte).bits;
    return uses;
}

/// Reads a rule from left to right; each method reads one construct of the grammar.
///
///     rule      = [ "=" ] near
///     near      = sequence { "~" number sequence }
///     sequence  = item { [ ".." [ number ] ] item }
///     item      = "(" near { "|" near } ")" | "$" name | "'" form { form } "'" | [ "+" ] word [ "+" ]
///               | "/" expression "/"
class RuleParser {
public:
    explicit RuleParser(std::string_view rule) : rule_(rule) {}

    Pattern parse()
    {
        skip_space();
        if (at_end())
            throw RuleError(0, said("the rule is empty; write at least one word"));
        Pattern pattern = parse_near();
        if (!at_end())
            throw RuleError(offset_, peek() == '|'
                                         ? said("'|' stands outside brackets; write ( ... | ... )")
                                         : said("this ')' closes nothing; leave it out, or open it with '('"));
        return pattern;
    }

private:
    Pattern parse_near()
    {
        Pattern left = parse_sequence();
        while (!at_end() && peek() == '~') {
            const std::size_t mark = offset_++;
            const std::optional<std::size_t> distance = parse_number();
            if (!distance)
                throw RuleError(mark, said("'~' wants a number of words behind it, such as ~6"));
            skip_space();
            if (ends_group())
                throw RuleError(mark, said("nothing stands behind '~'; write what must be near"));
            left = {Near{.sides = {std::move(left), parse_sequence()}, .distance = *distance}};
        }
        return left;
    }

    Pattern parse_sequence()
    {
        Sequence sequence;
        std::size_t mark = offset_;
        std::size_t gap = 0;
        bool wants_part = false;
        while (!ends_group() && peek() != '~') {
            const std::size_t begin = offset_;
            if (const std::optional<std::size_t> words = parse_gap()) {
                if (sequence.parts.empty() || wants_part)
                    throw RuleError(begin, said("'..' stands between two words; nothing stands before this one"));
                mark = begin;
                gap = *words;
                wants_part = true;
                continue;
            }
            Pattern item = parse_item();
            if (sequence.parts.empty() && (ends_group() || peek() == '~')) // as most of the alternatives in brackets
                return item;
            if (!sequence.parts.empty())
                sequence.gaps.push_back(gap);
            else
                sequence.parts.reserve(usual_number_of_parts);
            sequence.parts.push_back(std::move(item));
            gap = 0;
            wants_part = false;
        }
        if (wants_part)
            throw RuleError(mark, said("nothing stands behind '..'; write the word that follows"));
        if (sequence.parts.empty())
            throw RuleError(offset_, said("a word is lacking here"));
        return flattened(std::move(sequence));
    }

    /// `..` or `..6`, standing alone.
    std::optional<std::size_t> parse_gap()
    {
        if (rule_.substr(offset_, 2) != "..")
            return std::nullopt;
        const std::size_t mark = offset_;
        offset_ += 2;
        const std::size_t words = parse_number().value_or(usual_gap);
        if (!at_end() && !is_space(peek()) && peek() != '(' && peek() != ')')
            throw RuleError(mark, said("write '..' apart from the words, with a space on either side"));
        skip_space();
        return words;
    }

    Pattern parse_item()
    {
        switch (peek()) {
        case '(':
            return parse_choices();
        case '$':
            return parse_reference();
        case '/':
            return parse_expression();
        case '=':
            return parse_exact();
        case '\'':
            if (const std::optional<std::size_t> closing = closing_quote())
                return parse_quoted(*closing);
            return parse_word();
        default:
            return parse_word();
        }
    }

    Pattern parse_choices()
    {
        const std::size_t opening = offset_++;
        if (++depth_ > deepest_nesting)
            throw RuleError(opening, said("brackets are nested too deep; name the inner ones as a set"));
        Alternatives alternatives;
        const std::string_view choices = rule_.substr(opening, rule_.find(')', opening) - opening);
        alternatives.choices.reserve(1 + static_cast<std::size_t>(std::ranges::count(choices, '|')));
        bool is_closed = false;
        while (!is_closed) {
            skip_space();
            if (!at_end())
                alternatives.choices.push_back(parse_near());
            if (at_end())
                throw RuleError(opening, said("this '(' is never closed; write ')' behind the last alternative"));
            is_closed = rule_[offset_++] == ')';
        }
        skip_space();
        --depth_;
        if (alternatives.choices.size() == 1)
            return std::move(alternatives.choices.front());
        return {std::move(alternatives)};
    }

    Pattern parse_reference()
    {
        const std::size_t mark = offset_++;
        std::string name = read_until_space();
        if (name.empty())
            throw RuleError(mark, said("'$' wants the name of a set or a code behind it, such as $gezin"));
        return {Reference{std::move(name)}};
    }

    Pattern parse_expression()
    {
        const std::size_t opening = offset_++;
        if (opening != first_item_)
            throw RuleError(opening,
                            said("'/' begins a regular expression, which is a rule of its own; for one of two words "
                                 "write (a | b)"));
        const std::size_t closing = rule_.rfind('/');
        if (closing <= opening)
            throw RuleError(opening, said("this regular expression is never closed; write '/' behind it"));
        std::string regex(rule_.substr(offset_, closing - offset_));
        offset_ = closing + 1;
        skip_space();
        if (regex.empty() || !at_end())
            throw RuleError(opening,
                            said("a regular expression is a rule of its own: /.../ with nothing before or behind it"));
        return {Expression{std::move(regex)}};
    }

    /// `=Veilig Thuis`: one mark serves all words of the rule.
    Pattern parse_exact()
    {
        if (offset_ != first_item_)
            throw RuleError(offset_, said("'=' stands at the beginning of a rule and serves all its words"));
        ++offset_;
        is_exact_ = true;
        skip_space();
        if (ends_group())
            throw RuleError(offset_, said("'=' wants words behind it, such as =Veilig Thuis"));
        return parse_item();
    }

    /// A closing quote ends a word: 's avonds has none, nor has what comes before another opening quote.
    std::optional<std::size_t> closing_quote() const
    {
        for (std::size_t i = offset_ + 2; i < rule_.size(); ++i) {
            if (rule_[i] != '\'')
                continue;
            if (is_space(rule_[i - 1]) || rule_[i - 1] == '(' || rule_[i - 1] == '|')
                return std::nullopt;
            if (i + 1 == rule_.size() || ends_word(rule_[i + 1]))
                return i;
        }
        return std::nullopt;
    }

    Pattern parse_quoted(std::size_t closing)
    {
        Sequence sequence;
        const std::string_view words = rule_.substr(offset_ + 1, closing - offset_ - 1);
        if (const std::size_t mark = words.find_first_of("()|~$\""); mark != std::string_view::npos)
            throw RuleError(offset_ + 1 + mark,
                            said("only words stand between ' and '; close the quote before this sign"));
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find_first_of(spaces, begin), words.size());
            if (end > begin) {
                if (!sequence.parts.empty())
                    sequence.gaps.push_back(0);
                std::string text(words.substr(begin, end - begin));
                sequence.parts.push_back({WordPattern{.text = std::move(text), .kind = WordPattern::Kind::form}});
            }
            begin = end + 1;
        }
        offset_ = closing + 1;
        skip_space();
        if (sequence.parts.size() == 1)
            return std::move(sequence.parts.front());
        return {std::move(sequence)};
    }

    Pattern parse_word()
    {
        const std::size_t begin = offset_;
        WordPattern word;
        word.text = read_until_space();
        if (word.text.starts_with('+')) {
            word.is_open_before = true;
            word.text.erase(0, 1);
        }
        if (word.text.ends_with('+')) {
            word.is_open_after = true;
            word.text.pop_back();
        }
        const LetterUses uses = uses_in(word.text);
        if (word.text.empty() || uses.has(LetterUse::suspect))
            check_word(word, begin);
        if (uses.has(LetterUse::wildcard))
            word.kind = WordPattern::Kind::wildcard;
        else if (is_exact_)
            word.kind = WordPattern::Kind::exact;
        const bool is_open = word.is_open_before || word.is_open_after;
        if (is_open && word.kind != WordPattern::Kind::inflected)
            throw RuleError(begin, said("'+' goes with a plain word only; leave out the '+', or the '=' or '*'"));
        return {std::move(word)};
    }

    void check_word(const WordPattern& word, std::size_t begin) const
    {
        if (word.text.empty())
            throw RuleError(begin, said("'+' wants a word beside it, such as +zorg or zorg+"));
        check_foreign_marks(word.text, begin);
        const std::size_t mark = word.text.find_first_of(never_matched);
        if (mark != std::string::npos)
            throw RuleError(begin, said("'{}' is not matched, only words are; leave it out{}", word.text[mark],
                                        way_to_write_choice(word.text[mark])));
        if (word.text.find("..") != std::string::npos)
            throw RuleError(begin, said("write '..' apart from the words, with a space on either side"));
    }

    /// Who parts words with a comma often means one of them. Empty for any other sign, and for what is more than words.
    std::string way_to_write_choice(char sign) const
    {
        const std::size_t opening = rule_.find('(');
        const bool is_bracketed = opening == 0 && rule_.find(')') == rule_.size() - 1;
        std::string_view words = rule_;
        if (is_bracketed)
            words = words.substr(1, words.size() - 2);
        if ((sign != ',' && sign != ';') || words.find_first_of("()|~$/\"'[]{}.=") != std::string_view::npos)
            return {};
        std::string choice;
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find(sign, begin), words.size());
            std::string_view word = trimmed(words.substr(begin, end - begin));
            while (word.ends_with(' '))
                word.remove_suffix(1);
            if (!word.empty())
                choice += fmt::format("{}{}", choice.empty() ? "" : is_bracketed ? " | " : ", ", word);
            begin = end + 1;
        }
        return said(", or write {}{}{} for one of them", is_bracketed ? '(' : '[', choice, is_bracketed ? ')' : ']');
    }

    /// What word processors make of quotes, dots and spaces, and what a list without spaces leaves of its dashes.
    static void check_foreign_marks(std::string_view word, std::size_t begin)
    {
        const auto holds = [&](std::string_view mark) { return word.find(mark) != std::string_view::npos; };
        if (word.starts_with("‘") || word.starts_with("‚") || holds("“") || holds("”") || holds("„"))
            throw RuleError(begin, said("these are a word processor's quotes; write straight ones: ' around a form, \" "
                                        "around a whole rule"));
        if (holds("…"))
            throw RuleError(begin,
                            said("'…' is one sign of a word processor; write '..' for a gap, with spaces around it"));
        if (holds("\u00a0") || holds("\u202f"))
            throw RuleError(begin, said("a no-break space stands in this word; write a plain one"));
        if (holds(":[") || holds(":{"))
            throw RuleError(begin, said("write a space behind the ':'"));
        if (word.starts_with('-') && word.size() > 1)
            throw RuleError(begin, said("a word cannot begin with '-'; in a list, write a space behind the dash"));
    }

    /// `a (b c)` and `'a b' c` are one run of words: parts of parts become parts.
    static Pattern flattened(Sequence sequence)
    {
        Sequence flat;
        for (std::size_t i = 0; i < sequence.parts.size(); ++i) {
            if (i > 0)
                flat.gaps.push_back(sequence.gaps[i - 1]);
            if (auto* inner = std::get_if<Sequence>(&sequence.parts[i].node)) {
                std::ranges::move(inner->parts, std::back_inserter(flat.parts));
                std::ranges::copy(inner->gaps, std::back_inserter(flat.gaps));
            } else {
                flat.parts.push_back(std::move(sequence.parts[i]));
            }
        }
        return {std::move(flat)};
    }

    std::optional<std::size_t> parse_number()
    {
        const std::size_t begin = offset_;
        std::size_t number = 0;
        const auto [end, status] = std::from_chars(rule_.data() + offset_, rule_.data() + rule_.size(), number);
        offset_ = static_cast<std::size_t>(end - rule_.data());
        if (offset_ == begin)
            return std::nullopt;
        if (status != std::errc() || number == 0 || number > widest_gap)
            throw RuleError(begin, said("write a number of words from 1 to {}", widest_gap));
        return number;
    }

    std::string read_until_space()
    {
        const std::size_t begin = offset_;
        while (!at_end() && !ends_word(peek()))
            ++offset_;
        std::string read(rule_.substr(begin, offset_ - begin));
        skip_space();
        return read;
    }

    static bool is_space(char byte) { return use_of(byte).has(LetterUse::space); }
    static bool ends_word(char byte) { return use_of(byte).has(LetterUse::end_of_word); }

    bool at_end() const { return offset_ >= rule_.size(); }
    char peek() const { return rule_[offset_]; }
    bool ends_group() const { return at_end() || peek() == ')' || peek() == '|'; }
    void skip_space()
    {
        while (!at_end() && is_space(peek()))
            ++offset_;
        if (!has_begun_ && !at_end()) {
            has_begun_ = true;
            first_item_ = offset_;
        }
    }

    std::string_view rule_;
    std::size_t offset_ = 0;
    std::size_t first_item_ = 0;
    std::size_t depth_ = 0;
    bool has_begun_ = false;
    bool is_exact_ = false;
};

}

Pattern parse_rule(std::string_view rule)
{
    return RuleParser(rule).parse();
}

}
