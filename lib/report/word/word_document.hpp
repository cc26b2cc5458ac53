#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The styles that a document of ours has; Word shows them by these names, and whoever likes changes them there.
enum class WordStyle : std::uint8_t {
    title,
    heading1,
    heading2,
    heading3,
    normal,
    lead,
    finding,
    label,
    list,
    caption,
    note,
    quote,
    citation,
    rule,
};

/// Text of one look; a line end in it is a line end.
struct TextRun {
    std::string text;
    bool is_bold = false;
    /// As with a marker pen.
    bool is_marked = false;
};

/// A picture as SVG for programs that know it, and as PNG for those that do not.
struct WordPicture {
    std::string svg;
    std::string png;
    /// In pixels, 96 an inch.
    double width = 0;
    double height = 0;
    /// For who cannot see it.
    std::string description;
};

struct WordCell {
    std::string text;
    bool is_number = false;
};

/// Rows of cells; the first row is the head, and stands on each page that the table goes on to.
using WordTable = std::vector<std::vector<WordCell>>;

enum class PageNumbers : std::uint8_t { none, shown };

/// Writes a Word document (ECMA-376) of A4 pages. It bears no date, so that the same calls give the same bytes. Texts
/// are never markup.
class WordDocument {
public:
    explicit WordDocument(std::string title, PageNumbers numbers = PageNumbers::shown, std::string language = "nl-NL");

    void add(WordStyle style, std::string_view text);
    void add(WordStyle style, const std::vector<TextRun>& runs);
    void add(const WordPicture& picture);
    void add(const WordTable& table);

    /// The document's bytes.
    std::string finish();

private:
    std::string title_;
    PageNumbers numbers_;
    std::string language_;
    std::string body_;
    std::vector<WordPicture> pictures_;
};

}
