#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A file within a Word document.
struct WordPart {
    /// Its name within the folder "word", such as "media/1.png".
    std::string name;
    std::string bytes;
    /// What the document calls it: the last word of the type of its relation ("image", "footer", "styles"); its id is
    /// "rId" and its place in the list, from 1.
    std::string_view relation;
};

/// Packs a document with its parts.
std::string pack_word_document(std::string_view title, std::string_view language, std::string document,
                               std::vector<WordPart> parts);

}
