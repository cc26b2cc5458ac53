#pragma once

#include "passages/analysed_document.hpp"
#include "passages/quotation.hpp"
#include "text/range.hpp"

namespace draad {

/// The direct speech in running text around a stretch of it, of nested quotations the outer one; null if there is none.
const Quotation* speech_around(const AnalysedPassage& passage, TextRange range);

/// What someone says in one go.
struct WholeSpeech {
    /// Without the outer marks; with them if the speech is interrupted, since the marks inside it need their pairs.
    TextRange range;
    bool has_own_marks = false;
};

/// Direct speech with its other halves, where who says it stands in the middle of a sentence: ‘Wij betalen,’ zegt Otto,
/// ‘en zwijgen.’ The range is from the first half to the last, marks and speaker between them included.
WholeSpeech whole_speech(const AnalysedPassage& passage, const Quotation& quotation);

}
