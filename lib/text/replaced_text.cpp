#include "text/replaced_text.hpp"

namespace draad {

ReplacedText::ReplacedText(std::string_view original) : text_(original)
{
    origins_.reserve(text_.size());
    for (std::size_t i = 0; i < text_.size(); ++i)
        origins_.push_back({i, i + 1});
}

void ReplacedText::replace(std::span<const Replacement> replacements)
{
    std::string text;
    std::vector<TextRange> origins;
    std::size_t done = 0;
    const auto keep_until = [&](std::size_t end) {
        text.append(text_, done, end - done);
        origins.insert(origins.end(), origins_.begin() + static_cast<std::ptrdiff_t>(done),
                       origins_.begin() + static_cast<std::ptrdiff_t>(end));
    };
    for (const Replacement& replacement : replacements) {
        keep_until(replacement.range.begin);
        text += replacement.text;
        origins.insert(origins.end(), replacement.text.size(), in_original(replacement.range));
        done = replacement.range.end;
    }
    keep_until(text_.size());
    text_ = std::move(text);
    origins_ = std::move(origins);
}

TextRange ReplacedText::in_original(TextRange range) const
{
    if (range.is_empty()) {
        const std::size_t offset = range.begin < origins_.size() ? origins_[range.begin].begin
                                   : origins_.empty()            ? 0
                                                                 : origins_.back().end;
        return {offset, offset};
    }
    return {origins_[range.begin].begin, origins_[range.end - 1].end};
}

}
