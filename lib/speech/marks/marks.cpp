#include "speech/marks/marks.hpp"

#include "speech/marks/apostrophes.hpp"
#include "text/characters.hpp"

#include <array>

namespace draad {

namespace {

struct MarkText {
    std::string_view text;
    MarkFamily family;
    MarkShape shape;
};

using enum MarkFamily;
using enum MarkShape;

/// The systems in Dutch print: ‘…’ (newspapers today), “…”, „…” and ,,…'' (older print, news agencies), "…" and '…'
/// (typewriters), »…« and «…», ``…'' (typesetting). Marks of two characters come before those of one.
constexpr std::array<MarkText, 22> mark_texts = {{
    {",,", double_marks, opening}, {"''", double_marks, neutral}, {"’’", double_marks, closing},
    {"‘‘", double_marks, opening}, {"``", double_marks, opening}, {"‚‚", double_marks, opening},
    {"\"", double_marks, neutral}, {"“", double_marks, opening},  {"”", double_marks, closing},
    {"„", double_marks, opening},  {"‟", double_marks, opening},  {"″", double_marks, closing},
    {"«", guillemets, neutral},    {"»", guillemets, neutral},    {"'", single_marks, neutral},
    {"‘", single_marks, opening},  {"’", single_marks, closing},  {"‚", single_marks, opening},
    {"‛", single_marks, opening},  {"`", single_marks, neutral},  {"´", single_marks, neutral},
    {"′", single_marks, closing},
}};

/// The bytes with which a mark may begin, so that all other text is passed over quickly.
bool may_begin_mark(char byte)
{
    switch (static_cast<unsigned char>(byte)) {
    case '"':
    case '\'':
    case '`':
    case ',':
    case 0xC2: // « » ´
    case 0xE2: // the curved and the low ones
        return true;
    default:
        return false;
    }
}

/// ''t Is koud' opens with one mark, and the second is of 't.
bool is_mark_before_apostrophe(std::string_view text, TextRange marks)
{
    return text.substr(marks.begin, marks.size()) == "''" && is_apostrophe(text, {marks.begin + 1, marks.end});
}

const MarkText* mark_at(std::string_view text, std::size_t byte)
{
    if (!may_begin_mark(text[byte]))
        return nullptr;
    const std::string_view rest = text.substr(byte);
    for (const MarkText& mark : mark_texts)
        if (rest.starts_with(mark.text) && !is_mark_before_apostrophe(text, {byte, byte + mark.text.size()}))
            return &mark;
    return nullptr;
}

bool is_one_of(char32_t c, std::u32string_view characters)
{
    return c != 0 && characters.find(c) != std::u32string_view::npos;
}

/// Marks beside each other belong together: in “‘Nee’, zei ze” both open.
constexpr std::u32string_view other_marks = U"\"'“”„‟‘’‚‛«»`";

bool may_stand_before_opening(char32_t before)
{
    return before == 0 || is_space(before) || is_one_of(before, U"([{-–—/:;>…") || is_one_of(before, other_marks);
}

/// Whether a mark may open and close by what stands around it.
Mark placed(std::string_view text, TextRange range, const MarkText& kind)
{
    const char32_t before = character_before(text, range.begin).code_point;
    const char32_t after = character_at(text, range.end).code_point;
    const bool space_before = before == 0 || is_space(before);
    const bool space_after = after == 0 || is_space(after);
    Mark mark{.range = range, .family = kind.family, .shape = kind.shape};
    // A space on the wrong side is a common slip (":,, Ik wist het", "zien. ''"): the shape decides, or both are
    // possible.
    mark.may_open = may_stand_before_opening(before) && after != 0 && !is_one_of(after, U",.;:!?)]}") &&
                    (!space_after || (space_before && kind.shape != closing) || kind.shape == opening);
    if (is_one_of(after, U".") && text.substr(range.end).starts_with("..") && may_stand_before_opening(before))
        mark.may_open = true;
    mark.may_close =
        before != 0 && !is_letter_or_digit(after) && (!space_before || (space_after && kind.shape != opening));
    if (!mark.may_open && !mark.may_close) {
        // Glued on both sides: gezegd."Dat is ... opens or closes by shape, or by what is open.
        mark.may_open = kind.shape != closing && kind.family != single_marks;
        mark.may_close = kind.shape != opening && kind.family != single_marks && !space_before;
    }
    return mark;
}

bool is_quotation_mark(std::string_view text, TextRange range, const MarkText& kind)
{
    if (kind.text == ",,") // an empty cell of a table: a,,b
        return !is_letter_or_digit(character_before(text, range.begin).code_point);
    return kind.family != single_marks || !is_apostrophe(text, range);
}

}

std::vector<Mark> find_marks(std::string_view text)
{
    std::vector<Mark> marks;
    for (std::size_t byte = 0; byte < text.size(); ++byte) {
        const MarkText* kind = mark_at(text, byte);
        if (kind == nullptr)
            continue;
        const TextRange range{byte, byte + kind->text.size()};
        if (is_quotation_mark(text, range, *kind)) {
            Mark mark = placed(text, range, *kind);
            mark.may_be_possessive = kind->family == single_marks && may_be_possessive(text, range);
            if (mark.may_open || mark.may_close)
                marks.push_back(mark);
        }
        byte = range.end - 1;
    }
    return marks;
}

}
