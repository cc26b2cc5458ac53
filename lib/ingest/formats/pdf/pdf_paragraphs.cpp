#include "ingest/formats/pdf/pdf_paragraphs.hpp"

#include "ingest/lines/label.hpp"
#include "ingest/lines/shape.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace draad {

namespace {

/// What most of a document's text looks like.
struct BodyType {
    double font_size = 0;
    /// From one baseline to the next.
    double leading = 0;
};

/// Counts by length, in steps of half a point.
using Lengths = std::map<long, std::size_t>;
constexpr double step_of_lengths = 0.5;

double most_common(const Lengths& lengths)
{
    if (lengths.empty())
        return 0;
    const auto most = std::ranges::max_element(lengths, {}, [](const auto& length) { return length.second; });
    return static_cast<double>(most->first) * step_of_lengths;
}

/// The smallest that is not rare: where most paragraphs have one line, the distance between paragraphs is the most
/// common.
double smallest_usual(const Lengths& lengths)
{
    constexpr std::size_t rare = 10; // of a hundred
    std::size_t all = 0;
    for (const auto& [length, count] : lengths)
        all += count;
    const auto usual =
        std::ranges::find_if(lengths, [all](const auto& length) { return 100 * length.second >= rare * all; });
    return usual == lengths.end() ? most_common(lengths) : static_cast<double>(usual->first) * step_of_lengths;
}

BodyType body_type(const std::vector<PdfPageLines>& pages)
{
    Lengths sizes;
    Lengths steps;
    for (const PdfPageLines& page : pages)
        for (std::size_t index = 0; index < page.text.size(); ++index) {
            const PdfLine& line = page.text[index];
            sizes[std::lround(line.font_size / step_of_lengths)] += line.text.size();
            const double step = index > 0 ? line.bottom - page.text[index - 1].bottom : 0;
            if (step > 0.5 * line.font_size && step < 3 * line.font_size)
                ++steps[std::lround(step / step_of_lengths)];
        }
    return {.font_size = most_common(sizes), .leading = smallest_usual(steps)};
}

/// The lines of a paragraph in the making.
struct Block {
    std::vector<PdfLine> lines;

    double left() const { return std::ranges::min_element(lines, {}, &PdfLine::left)->left; }
    double right() const { return std::ranges::max_element(lines, {}, &PdfLine::right)->right; }
};

bool is_alike(const PdfLine& one, const PdfLine& other)
{
    return std::abs(one.font_size - other.font_size) < 0.12 * std::max(one.font_size, other.font_size);
}

bool is_unfinished(const std::string& line)
{
    return !ends_sentence(line) && !line.ends_with(':') && !line.ends_with(';');
}

bool opens_item(const std::string& line)
{
    return line.starts_with("•") || line.starts_with("▪") || line.starts_with("- ") || line.starts_with("– ") ||
           line.starts_with("o ");
}

class ParagraphBuilder {
public:
    explicit ParagraphBuilder(const std::vector<PdfPageLines>& pages) : pages_(pages), body_(body_type(pages)) {}

    std::vector<RichParagraph> build()
    {
        for (const PdfPageLines& page : pages_) {
            height_ = page.height;
            for (const PdfLine& line : page.text)
                add(line);
            std::ranges::copy(page.furniture, std::back_inserter(furniture_));
            if (block_.lines.empty() || !is_unfinished(block_.lines.back().text))
                finish();
        }
        finish();
        return std::move(paragraphs_);
    }

private:
    void add(const PdfLine& line)
    {
        if (is_note(line)) {
            add_to_notes(line);
            return;
        }
        notes_are_open_ = false;
        if (!block_.lines.empty() && !goes_on(line))
            finish();
        block_.lines.push_back(line);
    }

    bool goes_on(const PdfLine& line) const
    {
        const PdfLine& above = block_.lines.back();
        if (!is_alike(above, line) || above.is_bold != line.is_bold || opens_item(line.text))
            return false;
        const double step = line.bottom - above.bottom;
        const bool is_below = above.page == line.page && step > 0;
        if (!is_below || step > 4 * line.font_size)
            return goes_on_elsewhere(above, line);
        if (step > 1.3 * body_.leading && step > 1.45 * line.font_size)
            return begins_within_sentence(line.text) && is_unfinished(above.text) && step < 2 * body_.leading;
        return !is_indented(line) && !is_ended_on_purpose(above, line);
    }

    /// At the head of the next column or page.
    bool goes_on_elsewhere(const PdfLine& above, const PdfLine& line) const
    {
        if (!is_unfinished(above.text) || is_heading_type(above))
            return false;
        const bool is_full =
            above.right - block_.left() > 0.8 * (block_.right() - block_.left()) && block_.lines.size() > 1;
        return begins_within_sentence(line.text) || (is_full && !read_label(line.text));
    }

    /// A first line that stands further in than the paragraph above opens another.
    bool is_indented(const PdfLine& line) const
    {
        const bool follows_indent = block_.lines.size() == 1; // its only line may be an indented first line itself
        return !follows_indent && line.left > block_.left() + 0.8 * line.font_size && begins_like_sentence(line.text) &&
               !is_unfinished(block_.lines.back().text);
    }

    /// The sentence is over, and the next word would have fitted on the line.
    bool is_ended_on_purpose(const PdfLine& above, const PdfLine& line) const
    {
        const double width = std::max(column_right_of(above), line.right) - block_.left();
        const double room = std::max(column_right_of(above), line.right) - above.right;
        const std::size_t first_word = std::min(line.text.find(' '), line.text.size());
        const double needed = static_cast<double>(first_word + 1) * 0.6 * line.font_size;
        return ends_sentence(above.text) && begins_like_sentence(line.text) && room > needed && room > 0.15 * width;
    }

    /// How far the lines of this paragraph's column reach.
    double column_right_of(const PdfLine& line) const
    {
        const double left = block_.left();
        double right = block_.right();
        for (const PdfLine& other : pages_[line.page - 1].text)
            if (std::abs(other.left - left) < 2 * line.font_size)
                right = std::max(right, other.right);
        return right;
    }

    bool is_heading_type(const PdfLine& line) const { return line.font_size > 1.15 * body_.font_size; }

    /// Small type low on the page, the first line with a number or a mark: a footnote.
    bool is_note(const PdfLine& line) const
    {
        const bool is_small = line.font_size < 0.92 * body_.font_size;
        const bool is_low = line.top > 0.5 * height_;
        const bool has_mark =
            !line.text.empty() && (line.text[0] == '*' || (line.text[0] >= '0' && line.text[0] <= '9'));
        return is_small && is_low && (notes_are_open_ || has_mark);
    }

    void add_to_notes(const PdfLine& line)
    {
        const bool has_mark = line.text[0] == '*' || (line.text[0] >= '0' && line.text[0] <= '9');
        if (notes_are_open_ && !has_mark && !notes_.empty())
            notes_.back().text += '\n' + line.text;
        else {
            RichParagraph note;
            note.text = line.text;
            note.kind = ParagraphKind::note;
            note.page = line.page;
            notes_.push_back(std::move(note));
        }
        notes_are_open_ = true;
    }

    /// Ends the paragraph; notes and furniture that were waiting for it follow.
    void finish()
    {
        if (!block_.lines.empty())
            paragraphs_.push_back(paragraph_of(std::exchange(block_, {})));
        std::ranges::move(std::exchange(notes_, {}), std::back_inserter(paragraphs_));
        for (const PdfLine& line : std::exchange(furniture_, {})) {
            RichParagraph meta;
            meta.text = line.text;
            meta.kind = ParagraphKind::meta;
            meta.page = line.page;
            paragraphs_.push_back(std::move(meta));
        }
    }

    RichParagraph paragraph_of(const Block& block) const
    {
        constexpr std::size_t most_words_of_heading = 20;
        RichParagraph paragraph;
        paragraph.page = block.lines.front().page;
        paragraph.is_bold = std::ranges::all_of(block.lines, &PdfLine::is_bold);
        for (const PdfLine& line : block.lines)
            paragraph.text += (paragraph.text.empty() ? "" : "\n") + line.text;
        if (is_heading_type(block.lines.front()) && count_words(paragraph.text) <= most_words_of_heading &&
            !paragraph.text.ends_with('.'))
            paragraph.kind = ParagraphKind::heading;
        return paragraph;
    }

    const std::vector<PdfPageLines>& pages_;
    BodyType body_;
    double height_ = 0;
    Block block_;
    std::vector<PdfLine> furniture_;
    std::vector<RichParagraph> notes_;
    bool notes_are_open_ = false;
    std::vector<RichParagraph> paragraphs_;
};

}

std::vector<RichParagraph> paragraphs_of_pages(const std::vector<PdfPageLines>& pages)
{
    return ParagraphBuilder(pages).build();
}

}
