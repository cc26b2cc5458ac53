#pragma once

#include <string_view>

namespace draad {

/// What an element of TEI is to a reader who wants the words.
enum class TeiElement {
    inline_text, ///< of no meaning for the paragraph
    block,       ///< ends a paragraph before and after itself
    skipped,
    header,
    timeline, ///< the moments that utterances refer to
    person,
    utterance,
    speech, ///< of a play: `sp`
    speaker,
    heading,
    remark,
    note,
    furniture,
    line_break,
    choice,
    annotated_word,
};

/// An element that the table does not have is of no meaning for the paragraph.
TeiElement tei_element(std::string_view name);

}
