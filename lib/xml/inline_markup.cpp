#include "xml/inline_markup.hpp"

#include "xml/entities.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace draad {

namespace {

/// What the tags of an element do to the text around them.
enum class TagEffect { none, line, paragraph, cell, item };

struct KnownElement {
    std::string_view name;
    TagEffect effect = TagEffect::none;
};

constexpr auto known_elements = std::to_array<KnownElement>({
    {"a"},
    {"b"},
    {"blockquote", TagEffect::paragraph},
    {"br", TagEffect::line},
    {"center", TagEffect::paragraph},
    {"code"},
    {"dd", TagEffect::line},
    {"del"},
    {"details", TagEffect::paragraph},
    {"div", TagEffect::paragraph},
    {"dl", TagEffect::paragraph},
    {"dt", TagEffect::line},
    {"em"},
    {"font"},
    {"h1", TagEffect::paragraph},
    {"h2", TagEffect::paragraph},
    {"h3", TagEffect::paragraph},
    {"h4", TagEffect::paragraph},
    {"h5", TagEffect::paragraph},
    {"h6", TagEffect::paragraph},
    {"hr", TagEffect::paragraph},
    {"i"},
    {"img"},
    {"ins"},
    {"kbd"},
    {"li", TagEffect::item},
    {"mark"},
    {"o:p"},
    {"ol", TagEffect::paragraph},
    {"p", TagEffect::paragraph},
    {"pre", TagEffect::paragraph},
    {"s"},
    {"section", TagEffect::paragraph},
    {"small"},
    {"span"},
    {"strike"},
    {"strong"},
    {"sub"},
    {"summary", TagEffect::paragraph},
    {"sup"},
    {"table", TagEffect::paragraph},
    {"tbody"},
    {"td", TagEffect::cell},
    {"th", TagEffect::cell},
    {"thead"},
    {"tr", TagEffect::line},
    {"tt"},
    {"u"},
    {"ul", TagEffect::paragraph},
});

struct Tag {
    const KnownElement* element = nullptr;
    bool is_end = false;
    std::size_t size = 0;
};

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_of_name(char letter)
{
    return (lower(letter) >= 'a' && lower(letter) <= 'z') || (letter >= '0' && letter <= '9') || letter == ':';
}

/// The tag of an element of HTML at the beginning of a text.
std::optional<Tag> tag_at(std::string_view text)
{
    constexpr std::size_t longest = 2000;
    std::size_t at = 1;
    const bool is_end = text.substr(at, 1) == "/";
    at += is_end ? 1 : 0;
    std::string name;
    while (at < text.size() && is_of_name(text[at]) && name.size() < 12)
        name += lower(text[at++]);
    const auto* element = std::ranges::find(known_elements, name, &KnownElement::name);
    if (element == known_elements.end() || at >= text.size())
        return std::nullopt;
    const std::size_t end = text.substr(0, longest).find('>', at);
    if (end == std::string_view::npos)
        return std::nullopt;
    // Behind the name come attributes or nothing: "<p.12>" is no tag.
    const std::string_view attributes = text.substr(at, end - at);
    const bool has_attributes = attributes.find('=') != std::string_view::npos && attributes.starts_with(' ');
    const bool is_bare = attributes.find_first_not_of(" /") == std::string_view::npos;
    if ((!is_bare && !has_attributes) || attributes.find('<') != std::string_view::npos)
        return std::nullopt;
    return Tag{.element = element, .is_end = is_end, .size = end + 1};
}

/// The size of a reference to a character at the beginning of a text, and the character.
std::optional<Replacement> reference_at(std::string_view text)
{
    constexpr std::size_t longest = 12;
    const std::size_t end = text.substr(0, longest).find(';');
    if (end == std::string_view::npos || end < 2)
        return std::nullopt;
    const std::string character = character_of_reference(text.substr(1, end - 1));
    if (character.empty())
        return std::nullopt;
    return Replacement{.range = {0, end + 1}, .text = character};
}

/// Walks through a text and gathers what of it is markup.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Replacement> scan()
    {
        while (at_ < text_.size()) {
            if (at_ == 0 || text_[at_ - 1] == '\n')
                begin_line();
            if (is_in_fence_ || !take_markup())
                pass(at_ + 1);
        }
        return std::move(replacements_);
    }

private:
    /// Leaves the text as it is up to here.
    void pass(std::size_t end)
    {
        for (; at_ < end; ++at_)
            if (text_[at_] == '\n')
                ++ends_before_;
            else if (text_[at_] != ' ' && text_[at_] != '\r')
                ends_before_ = 0;
    }

    void begin_line()
    {
        const std::string_view line = text_.substr(at_, text_.find('\n', at_) - at_);
        const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
        const std::string_view content = line.substr(begin);
        is_row_ = content.starts_with('|');
        if (content.starts_with("```") || content.starts_with("~~~"))
            is_in_fence_ = !is_in_fence_;
    }

    /// Moves past markup, or past what is to stay as it is; false where neither stands.
    bool take_markup()
    {
        if (text_[at_] == '`')
            return skip_code();
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with('&')) {
            if (auto reference = reference_at(rest)) {
                replace(reference->range.end, reference->text);
                return true;
            }
        } else if (rest.starts_with('<')) {
            if (const auto tag = tag_at(rest)) {
                const std::size_t size = tag->size + blanks_of_table(*tag);
                replace(size, instead_of(*tag));
                return true;
            }
        }
        return false;
    }

    bool skip_code()
    {
        const std::size_t end = text_.find_first_of("`\n", at_ + 1);
        if (end == std::string_view::npos || text_[end] != '`')
            return false;
        pass(end + 1);
        return true;
    }

    /// In a table, white space between tags is none of its text.
    std::size_t blanks_of_table(const Tag& tag) const
    {
        constexpr auto names = std::to_array<std::string_view>({"table", "thead", "tbody", "tr", "td", "th"});
        if (is_row_ || std::ranges::find(names, tag.element->name) == names.end())
            return 0;
        const std::string_view behind = text_.substr(at_ + tag.size);
        const std::size_t next = behind.find_first_not_of(" \t\r\n");
        return next != std::string_view::npos && behind[next] == '<' ? next : 0;
    }

    void replace(std::size_t size, std::string text)
    {
        if (text.find_first_not_of('\n') == std::string::npos)
            ends_before_ += text.size();
        else
            ends_before_ = 0;
        replacements_.push_back({.range = {at_, at_ + size}, .text = std::move(text)});
        at_ += size;
    }

    std::string instead_of(const Tag& tag) const
    {
        const TagEffect effect = tag.element->effect;
        if (effect == TagEffect::none)
            return "";
        if (is_row_)
            return effect == TagEffect::line && is_in_row(tag.size) ? " " : "";
        if (effect == TagEffect::cell)
            return tag.is_end && !is_last_cell(tag.size) ? "\t" : "";
        if (effect == TagEffect::item)
            return tag.is_end ? "" : breaks(1, tag.size) + "- ";
        return breaks(effect == TagEffect::paragraph ? 2 : 1, tag.size);
    }

    bool is_in_row(std::size_t size) const { return text_.substr(at_ + size, 1) != " "; }

    bool is_last_cell(std::size_t size) const
    {
        const std::string_view behind = text_.substr(at_ + size);
        const std::size_t next = behind.find_first_not_of(" \t\r\n");
        return next == std::string_view::npos || behind.substr(next).starts_with("</");
    }

    /// Line ends, less those that stand there already: before the tag, after it, or for a tag directly before it.
    std::string breaks(std::size_t wanted, std::size_t size) const
    {
        return std::string(wanted - std::min(wanted, ends_before_ + ends_behind(size)), '\n');
    }

    std::size_t ends_behind(std::size_t size) const
    {
        std::size_t ends = 0;
        std::size_t at = at_ + size;
        for (; at < text_.size() && ends < 2 && (text_[at] == '\n' || text_[at] == ' ' || text_[at] == '\r'); ++at)
            ends += text_[at] == '\n' ? 1 : 0;
        return at == text_.size() ? 2 : ends;
    }

    std::string_view text_;
    std::vector<Replacement> replacements_;
    std::size_t at_ = 0;
    /// How many line ends stand at the end of the text as it will be shown; at its beginning none are needed.
    std::size_t ends_before_ = 2;
    bool is_row_ = false;
    bool is_in_fence_ = false;
};

}

std::vector<Replacement> inline_markup(std::string_view text)
{
    if (text.find('<') == std::string_view::npos && text.find('&') == std::string_view::npos)
        return {};
    return Scanner(text).scan();
}

std::string without_inline_markup(std::string_view text)
{
    std::string shown;
    std::size_t begin = 0;
    for (const Replacement& replacement : inline_markup(text)) {
        shown += text.substr(begin, replacement.range.begin - begin);
        shown += replacement.text;
        begin = replacement.range.end;
    }
    shown += text.substr(begin);
    return shown;
}

}
