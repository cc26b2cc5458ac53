#pragma once

#include "error.hpp"
#include "ingest/reader.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace draad::test {

/// The passages of a document as lines: "kind speaker: text", with the line breaks in the text shown as ~.
inline std::vector<std::string> outline(const Document& document)
{
    std::vector<std::string> lines;
    for (const Passage& passage : document.passages) {
        std::string text(document.text.slice(passage.range));
        for (char& letter : text)
            if (letter == '\n')
                letter = '~';
        const std::string speaker = passage.speaker ? " " + document.card.speakers[*passage.speaker].name : "";
        lines.push_back(fmt::format("{}{}: {}", name_of(passage.kind), speaker, text));
    }
    return lines;
}

inline std::vector<std::string> outline(std::string_view text, std::string_view name = "test.txt")
{
    return outline(read_document(name, std::string(text)));
}

/// The passages but for the lines, which only text files have.
inline std::vector<Passage> without_lines(std::vector<Passage> passages)
{
    for (Passage& passage : passages)
        passage.line = 0;
    return passages;
}

/// What reading this says is wrong; empty if nothing is.
inline std::string complaint(std::string_view name, std::string_view bytes)
{
    try {
        read_document(name, std::string(bytes));
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

}
