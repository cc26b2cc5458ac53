#pragma once

#include "error.hpp"
#include "ingest/reader.hpp"
#include "text/decoding.hpp"

#include <cstdlib>
#include <string_view>

namespace draad::test {

/// Reads bytes as a document and aborts if it is not what every reader promises: valid UTF-8, and passages in order,
/// within the text, apart from each other, with speakers that exist. To be refused with an Error is fine.
inline void read_checked(std::string_view name, std::string_view bytes)
{
    Document document;
    try {
        document = read_document(name, bytes);
    } catch (const Error&) {
        return;
    }
    if (first_invalid_utf8(document.text.utf8))
        std::abort();
    std::size_t end = 0;
    for (const Passage& passage : document.passages) {
        const bool is_in_order = passage.range.begin >= end && passage.range.end >= passage.range.begin;
        if (!is_in_order || passage.range.end > document.text.utf8.size())
            std::abort();
        if (passage.speaker && *passage.speaker >= document.card.speakers.size())
            std::abort();
        end = passage.range.end;
    }
}

}
