#include "index/column/passage_letters.hpp"

#include "text/encoding/decoding.hpp"

#include <algorithm>
#include <vector>

namespace draad {

namespace {

/// How a token differs from its folded form behind nothing or one space.
enum class Difference : std::uint8_t { capital, letters, gap };
constexpr std::uint64_t differences = 3;

constexpr char small_to_capital = 'A' - 'a';

bool is_small(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

std::string_view text_of(std::string_view text, TextRange range)
{
    return text.substr(range.begin, range.size());
}

bool is_capitalised(std::string_view written, std::string_view folded)
{
    return written.size() == folded.size() && !folded.empty() && is_small(folded.front()) &&
           written.front() == static_cast<char>(folded.front() + small_to_capital) &&
           written.substr(1) == folded.substr(1);
}

struct FoundDifference {
    std::size_t token = 0;
    Difference kind = Difference::capital;
    /// Those of the text; of a capital, none.
    std::string_view letters;
};

std::vector<FoundDifference> find_differences(std::string_view text, std::span<const Token> tokens)
{
    std::vector<FoundDifference> found;
    std::size_t end = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string_view gap = text_of(text, {end, tokens[i].range.begin});
        const std::string_view written = text_of(text, tokens[i].range);
        if (!gap.empty() && gap != " ")
            found.push_back({.token = i, .kind = Difference::gap, .letters = gap});
        if (is_capitalised(written, tokens[i].folded))
            found.push_back({.token = i, .kind = Difference::capital});
        else if (written != tokens[i].folded)
            found.push_back({.token = i, .kind = Difference::letters, .letters = written});
        end = tokens[i].range.end;
    }
    return found;
}

/// Writes stored bytes into a text, from `begin` on. Whatever is put, the text remains UTF-8.
void put(std::string_view bytes, std::size_t begin, std::string& text)
{
    if (first_invalid_utf8(bytes))
        throw DamagedBytes();
    std::ranges::copy(bytes, text.begin() + static_cast<std::ptrdiff_t>(begin));
}

/// The ranges of tokens may be damaged, too: all bytes that they ask for beyond their folded forms are stored.
void require_size(std::span<const Token> tokens, std::span<const FoldedToken> folded, std::size_t size,
                  std::size_t stored)
{
    std::size_t largest = stored;
    std::size_t end = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].range.begin < end || tokens[i].range.end < tokens[i].range.begin)
            throw DamagedBytes();
        end = tokens[i].range.end;
        largest += 1 + folded[i].folded.size();
    }
    if (end > size || size > largest)
        throw DamagedBytes();
}

void put_difference(ByteReader& in, Difference kind, std::span<const Token> tokens, std::size_t at, std::string& text)
{
    const TextRange range = tokens[at].range;
    const std::size_t before = at > 0 ? tokens[at - 1].range.end : 0;
    switch (kind) {
    case Difference::capital:
        if (range.is_empty() || !is_small(text[range.begin]))
            throw DamagedBytes();
        text[range.begin] = static_cast<char>(text[range.begin] + small_to_capital);
        break;
    case Difference::letters:
        put(in.bytes(range.size()), range.begin, text);
        break;
    case Difference::gap:
        put(in.bytes(range.begin - before), before, text);
        break;
    }
}

}

void write_passage_letters(std::string_view text, std::span<const Token> tokens, ByteWriter& out)
{
    const std::vector<FoundDifference> found = find_differences(text, tokens);
    out.number(found.size());
    std::size_t last = 0;
    for (const FoundDifference& difference : found) {
        out.number((difference.token - last) * differences + static_cast<std::uint64_t>(difference.kind));
        out.bytes(difference.letters);
        last = difference.token;
    }
    out.bytes(text.substr(tokens.empty() ? 0 : tokens.back().range.end));
}

void read_passage_letters(ByteReader& in, std::span<const Token> tokens, std::span<const FoldedToken> folded,
                          std::size_t size, std::string& text)
{
    require_size(tokens, folded, size, in.left());
    text.assign(size, ' ');
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (folded[i].folded.size() == tokens[i].range.size())
            folded[i].folded.copy(text.data() + tokens[i].range.begin, folded[i].folded.size());
    std::size_t at = 0;
    for (std::size_t left = in.size(in.left()); left > 0; --left) {
        const std::uint64_t packed = in.number();
        if (packed / differences >= tokens.size() - at)
            throw DamagedBytes();
        at += packed / differences;
        put_difference(in, static_cast<Difference>(packed % differences), tokens, at, text);
    }
    const std::size_t end = tokens.empty() ? 0 : tokens.back().range.end;
    put(in.bytes(size - end), end, text);
}

}
