#pragma once

#include <unicode/brkiter.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace draad::bench {

/// ICU's word iterator alone, which finds boundaries without looking at the words.
class PlainIterator {
public:
    PlainIterator() : words_(icu::BreakIterator::createWordInstance(icu::Locale("nl"), status_)) {}

    std::size_t count(const std::string& text)
    {
        UText* source = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status_);
        words_->setText(source, status_);
        std::size_t count = 0;
        while (words_->next() != icu::BreakIterator::DONE)
            ++count;
        utext_close(source);
        return count;
    }

private:
    UErrorCode status_ = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> words_;
};

}
