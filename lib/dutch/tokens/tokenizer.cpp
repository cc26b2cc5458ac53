#include "dutch/tokens/tokenizer.hpp"

#include "dutch/tokens/broken_words.hpp"
#include "dutch/tokens/sentences.hpp"
#include "dutch/tokens/spaced_letters.hpp"
#include "dutch/tokens/token_reader.hpp"
#include "text/encoding/double_encoding.hpp"
#include "text/folding.hpp"

#include <utility>

namespace draad {

namespace {

/// Where a segment that ICU takes for one word holds two: "V:Ja", "gedaan.Daarna" (the space was forgotten). A colon
/// has letters at both sides in Swedish (UAX 29, MidLetter), not in Dutch.
std::size_t find_seam(std::string_view segment)
{
    const std::size_t at = segment.find_first_of(".:");
    if (at == std::string_view::npos || at == 0 || segment[at] == ':')
        return at;
    const bool ends_word = at > 1 && segment[at - 1] >= 'a' && segment[at - 1] <= 'z';
    const Character next = character_at(segment, at + 1);
    const Character after = character_at(segment, at + 1 + next.size);
    const bool begins_word = is_upper(next.code_point) && is_letter(after.code_point) && !is_upper(after.code_point);
    return ends_word && begins_word ? at : std::string_view::npos;
}

void split_at_seams(std::string_view text, std::vector<Segment>& segments)
{
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].is_plain || segments[i].kind != SegmentKind::word)
            continue;
        const TextRange whole = segments[i].range;
        const std::size_t seam = find_seam(text.substr(whole.begin, whole.size()));
        if (seam == std::string_view::npos)
            continue;
        const std::size_t mark = whole.begin + seam;
        segments[i].range.end = mark;
        const Segment second{.range = {mark + 1, whole.end}, .kind = SegmentKind::word};
        segments.insert(segments.begin() + i + 1, {Segment{{mark, mark + 1}, SegmentKind::mark}, second});
    }
}

}

TokenizedText Tokenizer::tokenize(std::string_view utf8)
{
    if (find_double_encoding(utf8).empty())
        return tokenize_sound(utf8);
    ReplacedText mended(utf8);
    mend_double_encoding(mended);
    TokenizedText found = tokenize_sound(mended.text());
    for (Token& token : found.tokens)
        token.range = mended.in_original(token.range);
    return found;
}

TokenizedText Tokenizer::tokenize_sound(std::string_view utf8)
{
    std::vector<Segment> segments = breaker_.word_segments(utf8);
    split_at_seams(utf8, segments);
    const SegmentedText text{.text = utf8, .segments = segments};
    TokenizedText found;
    found.tokens.reserve(segments.size() / 2 + 1);
    bool is_on_new_line = false;
    for (std::size_t at = 0; at < segments.size();) {
        if (text.is_gap(at)) {
            is_on_new_line = is_on_new_line || text[at].find('\n') != std::string_view::npos;
            ++at;
            continue;
        }
        const ReadToken read = read_token(text, at);
        Token& token = found.tokens.emplace_back();
        token.range = {text.begin(at), text.begin(read.end)};
        token.kind = read.kind;
        fold_into(utf8.substr(token.range.begin, token.range.size()), token.folded);
        at = read.end;
        if (std::exchange(is_on_new_line, false))
            join_broken_word(utf8, found.tokens);
    }
    join_spaced_letters(utf8, found.tokens);
    found.sentences = find_sentences(utf8, found.tokens);
    return found;
}

}
