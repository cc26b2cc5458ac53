#pragma once

#include "codebook/codebook.hpp"
#include "report/formats/table.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace draad {

/// A paragraph of an appendix, by what it is; a writer for each kind of file gives it its looks.
struct AppendixParagraph {
    enum class Kind {
        title,
        heading, ///< of a code
        text,
        label, ///< what the items below it are
        item,
        rule, ///< a rule as it is written
    };
    Kind kind = Kind::text;
    std::string text;
    /// Of a heading: how many codes stand above its code.
    std::size_t depth = 0;
};

/// A codebook as people read it behind a report or an article, in Dutch: for each code its label, definition, criteria,
/// examples, counterexamples and rules, in the order of the codebook.
std::vector<AppendixParagraph> codebook_appendix(const Codebook& codebook);

/// The same as a table, one row a code.
Table codebook_table(const Codebook& codebook);

/// The appendix as a page in one file, which fetches nothing.
std::string write_html_appendix(const std::vector<AppendixParagraph>& appendix);

/// The appendix as a document of Word (Office Open XML, ECMA-376: A4, headings and lists as styles).
std::string write_word_appendix(const std::vector<AppendixParagraph>& appendix);

}
