#pragma once

#include "ingest/rich/rich_document.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace draad {

/// How a run of text looks.
struct TextLook {
    bool is_bold = false;
    bool is_italic = false; ///< or underlined
    bool is_hidden = false;
};

/// Collects the paragraphs of a rich format. Paragraphs may stand within others (a note, a text box): those come behind
/// the one around them, so that no sentence is cut. Of a document beyond the bounds (`bounds.hpp`) it keeps just enough
/// for that to be seen.
class ParagraphStack {
public:
    /// Opens a paragraph, within the one that is open.
    void begin(RichParagraph paragraph);
    /// Adds text to the innermost open paragraph; hidden text, and text outside paragraphs, is left out.
    void add(std::string_view text, TextLook look);
    /// Closes the innermost paragraph.
    void end();
    /// Closes the innermost paragraph, whose kind becomes a note's.
    void end_note();
    /// Closes the innermost paragraph so that the next one goes on with it: the mark between them was deleted.
    void end_without_mark();

    bool is_empty() const { return open_.empty(); }
    /// How many paragraphs are open.
    std::size_t depth() const { return open_.size(); }
    RichParagraph& innermost() { return open_.back().paragraph; }
    /// A paragraph that comes behind the outermost open one.
    void add_behind(RichParagraph paragraph);
    /// A paragraph that was made elsewhere and comes next.
    void add_whole(RichParagraph paragraph);

    /// Hands over all paragraphs; those still open are closed.
    std::vector<RichParagraph> take();

private:
    struct Open {
        RichParagraph paragraph;
        bool is_emphasis_over = false;
        bool has_plain = false; ///< visible characters that are not bold
    };
    std::vector<Open> open_;
    std::vector<RichParagraph> behind_;
    std::vector<RichParagraph> done_;
    std::size_t bytes_ = 0;
    std::size_t last_ = 0; ///< the last outermost paragraph of `done_`
    bool joins_next_ = false;
};

}
