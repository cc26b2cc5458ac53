#include "ingest/formats/pdf/pdf_lines.hpp"

#include <algorithm>
#include <map>

namespace draad {

namespace {

double height_of(const PdfWord& word)
{
    return std::max(word.bottom - word.top, 1.0);
}

/// Whether a word stands on the line of the word before it: at the same height, to its right, not across a gutter.
bool is_on_line(const PdfLine& line, const PdfWord& before, const PdfWord& word)
{
    constexpr double widest_gap = 4; ///< heights of a line
    const double shared = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
    const double lower = std::min(line.bottom - line.top, height_of(word));
    const double gap = word.left - before.right;
    return word.is_turned == before.is_turned && shared > 0.5 * lower && gap > -0.5 * height_of(word) &&
           gap < widest_gap * height_of(word);
}

class LineBuilder {
public:
    explicit LineBuilder(std::uint32_t page) : page_(page) {}

    void add(const PdfWord& word)
    {
        if (before_ == nullptr || !is_on_line(line_, *before_, word))
            begin(word);
        else
            append(word);
        sizes_[word.font_size] += word.text.size();
        before_ = &word;
    }

    std::vector<PdfLine> take()
    {
        finish();
        return std::move(lines_);
    }

private:
    void begin(const PdfWord& word)
    {
        finish();
        line_ = {.text = word.text,
                 .left = word.left,
                 .top = word.top,
                 .right = word.right,
                 .bottom = word.bottom,
                 .is_bold = word.is_bold,
                 .is_turned = word.is_turned,
                 .page = page_};
    }

    void append(const PdfWord& word)
    {
        constexpr double gap_of_columns = 1.5; ///< heights of a line
        const double gap = word.left - before_->right;
        const bool is_apart = before_->has_space_after || gap > 0.15 * height_of(word);
        if (gap > gap_of_columns * height_of(word))
            line_.text += '\t';
        else if (is_apart)
            line_.text += ' ';
        line_.text += word.text;
        line_.right = std::max(line_.right, word.right);
        line_.top = std::min(line_.top, word.top);
        line_.bottom = std::max(line_.bottom, word.bottom);
        line_.is_bold = line_.is_bold && word.is_bold;
    }

    void finish()
    {
        if (before_ == nullptr)
            return;
        line_.font_size = std::ranges::max_element(sizes_, {}, [](const auto& size) { return size.second; })->first;
        sizes_.clear();
        lines_.push_back(std::move(line_));
    }

    std::uint32_t page_;
    PdfLine line_;
    const PdfWord* before_ = nullptr;
    std::map<double, std::size_t> sizes_; ///< how many bytes are printed in each size
    std::vector<PdfLine> lines_;
};

}

std::vector<PdfLine> lines_of_page(const PdfPage& page, std::uint32_t number)
{
    LineBuilder builder(number);
    for (const PdfWord& word : page.words)
        builder.add(word);
    return builder.take();
}

}
