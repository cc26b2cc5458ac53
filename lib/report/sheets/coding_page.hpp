#pragma once

#include "codebook/codebook.hpp"
#include "codings/judgement.hpp"

#include <ostream>
#include <string>
#include <string_view>

namespace draad {

/// What a page to code in says of its sheet.
struct CodingPageContent {
    const CodingSheet& sheet;
    const Codebook& codebook;
    /// What is judged: sentence, passage, turn, document or hit.
    std::string_view unit;
    /// Names the files that the page saves.
    std::string name;
};

/// Writes a sheet as one HTML file to code in, in a browser without a network: Dutch, keyboard first, with the codebook
/// beside the text. What coders say is kept by the browser, under the sheet's id and their names, and saved as JSON or
/// CSV that `read_sheet` reads. Texts stand in it as text only, and its Content-Security-Policy lets it fetch nothing.
/// The same content gives the same bytes.
void write_coding_page(const CodingPageContent& content, std::ostream& out);

}
