#pragma once

#include "text/analysed_document.hpp"
#include "text/quotation.hpp"
#include "text/range.hpp"

namespace draad {

/// The direct speech in running text around a stretch of it, of nested quotations the outer one; null if there is none.
const Quotation* speech_around(const AnalysedPassage& passage, TextRange range);

/// Direct speech with its other halves, where who says it stands in the middle of a sentence: ‘Wij betalen,’ zegt Otto,
/// ‘en zwijgen.’ The range is from the first half to the last, marks and speaker between them included.
TextRange whole_speech(const AnalysedPassage& passage, const Quotation& quotation);

}
