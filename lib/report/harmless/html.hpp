#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Text for HTML, as content or between double quotes of an attribute: what could be markup is written as characters
/// references, control characters as �. Nothing in it can begin or end an element, an attribute or a comment.
std::string html_text(std::string_view text);

/// `<name attributes>content</name>`; attributes and content are HTML already.
std::string html_element(std::string_view name, std::string_view attributes, std::string_view content);

/// JSON as the content of a <script>: no '<', '>', '&' or line separator is left that could end it.
std::string json_in_html(std::string json);

struct HtmlColumn {
    std::string name;
    bool is_number = false;
    /// Of a sub-theme: the reader may hide it.
    bool is_sub = false;
};

struct HtmlCell {
    std::string text;
    /// What stands small below it, in the first column.
    std::string note = {};
    /// What it is sorted by, where that is not the text.
    std::string value = {};
    /// How dark its ground is, 0 to 5.
    int heat = 0;
};

/// A table of texts. The first column names the rows.
struct HtmlTable {
    std::string caption;
    std::vector<HtmlColumn> columns;
    std::vector<std::vector<HtmlCell>> rows;
    /// How deep each row stands below others; empty if none does.
    std::vector<std::size_t> depths = {};
    /// Whether each row is of a sub-theme, which the reader may hide; empty if none is.
    std::vector<bool> subs = {};
    /// What the rows are about ("theme", "document"), and the index of each row's subject in the page's data, by which
    /// a reader goes to the lines of the concordance.
    std::string subject = {};
    std::vector<std::size_t> subject_indices = {};
    /// More classes of the table.
    std::string classes = {};
    bool is_sortable = true;
};

std::string to_html(const HtmlTable& table);

}
