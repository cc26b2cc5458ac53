#pragma once

#include "corpus/corpus.hpp"
#include "text/range.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// How lines end in the texts of a project, where both count: MAXQDA wants CRLF, counted as two.
enum class LineEnds { lf, crlf };

/// A stretch in which one person speaks.
struct ProjectTurn {
    /// An index in the document's list of speakers.
    std::uint32_t speaker = 0;
    /// The number of the turn in the document.
    std::uint32_t turn = 0;
    /// Code points of the project's text, without the name before them.
    std::size_t start = 0;
    std::size_t end = 0;
    /// Where it begins in the text's bytes.
    std::size_t byte = 0;
};

/// A document as programs for coding by hand show it: its passages in order with an empty line between them, and the
/// speaker's name before what someone begins to say. The same whether the document comes from a file or from an index.
struct ProjectText {
    std::string utf8;
    /// By passage: the code point at which its own text begins.
    std::vector<std::size_t> passages;
    /// In their order.
    std::vector<ProjectTurn> turns;
    /// Whether places in it are other than those in the document's file: times, marks of layout, or what stands before
    /// the first passage went, or a name stands where the file has another.
    bool is_moved = false;
};

ProjectText project_text(const Corpus& corpus, std::uint32_t document, LineEnds line_ends);

/// How many code points a piece of a passage's text takes in a project.
std::size_t count_project_code_points(std::string_view text, LineEnds line_ends);

}
