#pragma once

#include "support/office_files.hpp"
#include "support/pdf_file.hpp"

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace draad::test {

/// A paragraph of a made-up conversation; without a speaker it goes on with the turn above.
struct MadeParagraph {
    std::string speaker;
    std::string text;

    std::string line() const { return speaker.empty() ? text : speaker + ": " + text; }
};

/// A conversation of sentences of which no two are the same: every word has a number in it.
inline std::vector<MadeParagraph> make_conversation(unsigned seed, std::size_t paragraphs)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned bound) { return random() % bound; };
    const std::vector<std::string> stems = {"rust", "thuis", "school",  "hulp", "café",
                                            "één",  "zo'n",  "kind-en", "x<y&z"};
    const std::vector<std::string> speakers = {"Interviewer", "Mevrouw Kok", "Bas"};
    std::vector<MadeParagraph> made;
    std::size_t word = 0;
    for (std::size_t place = 0; place < paragraphs; ++place) {
        MadeParagraph paragraph;
        if (place == 0 || below(4) > 0)
            paragraph.speaker = speakers[place == 0 ? 0 : below(3)];
        for (unsigned sentence = 0; sentence <= below(3); ++sentence) {
            paragraph.text += paragraph.text.empty() ? "Dan" : " Dan";
            for (unsigned length = 0; length < 2 + below(12); ++length)
                paragraph.text += " " + stems[below(static_cast<unsigned>(stems.size()))] + std::to_string(word++);
            paragraph.text += below(5) == 0 ? "?" : ".";
        }
        made.push_back(std::move(paragraph));
    }
    return made;
}

inline std::string as_text(const std::vector<MadeParagraph>& conversation)
{
    std::string text;
    for (const MadeParagraph& paragraph : conversation)
        text += paragraph.line() + "\n\n";
    return text;
}

inline std::string as_docx(const std::vector<MadeParagraph>& conversation)
{
    DocxParts parts;
    for (const MadeParagraph& paragraph : conversation)
        parts.body += word_paragraph(paragraph.line());
    return docx(parts);
}

inline std::string as_odt(const std::vector<MadeParagraph>& conversation)
{
    std::string text;
    for (const MadeParagraph& paragraph : conversation)
        text += "<text:p>" + escape_xml_text(paragraph.line()) + "</text:p>";
    return odt(text);
}

inline std::string as_html(const std::vector<MadeParagraph>& conversation)
{
    std::string body;
    for (const MadeParagraph& paragraph : conversation)
        body += "<p>" + escape_xml_text(paragraph.line()) + "</p>\n";
    return "<!DOCTYPE html><meta charset=utf-8><title>Gesprek</title><body>" + body + "</body>";
}

/// In windows-1252 where that has the character, which it has for all that is Dutch.
inline std::string as_rtf(const std::vector<MadeParagraph>& conversation)
{
    std::string rtf = "{\\rtf1\\ansi\\ansicpg1252 ";
    for (const MadeParagraph& paragraph : conversation) {
        const std::string line = paragraph.line();
        for (std::size_t place = 0; place < line.size(); ++place) {
            const auto byte = static_cast<unsigned char>(line[place]);
            if (byte == 0xC3) // é, and whatever else Latin-1 has in its last quarter
                rtf += fmt::format("\\'{:02x}", static_cast<unsigned char>(line[++place]) + 0x40);
            else
                rtf += line[place];
        }
        rtf += "\\par\n";
    }
    return rtf + "}";
}

/// Lines of at most 80 characters, a white line between paragraphs, 45 lines a page with its number.
inline std::string as_pdf(const std::vector<MadeParagraph>& conversation)
{
    constexpr std::size_t width = 80;
    constexpr double bottom = 740;
    std::vector<PdfPageText> pages(1);
    double y = 100;
    const auto add = [&](const std::string& line) {
        if (y > bottom) {
            pages.emplace_back();
            y = 100;
        }
        std::string bytes;
        for (std::size_t place = 0; place < line.size(); ++place)
            bytes +=
                static_cast<unsigned char>(line[place]) == 0xC3 ? static_cast<char>(line[++place] + 0x40) : line[place];
        pages.back().line(72, y, bytes);
        y += 14;
    };
    for (const MadeParagraph& paragraph : conversation) {
        std::string rest = paragraph.line();
        while (rest.size() > width) {
            const std::size_t blank = rest.rfind(' ', width);
            add(rest.substr(0, blank));
            rest.erase(0, blank + 1);
        }
        add(rest);
        y += 10;
    }
    for (std::size_t number = 0; number < pages.size(); ++number)
        pages[number].line(290, 810, std::to_string(number + 1), 9);
    return pdf(pages);
}

}
