#pragma once

#include <string_view>

namespace draad {

// The files of lib/report/page/, built into the program.

/// HTML with placeholders: {{title}}, {{word.themes}}, {{part.quotes}}.
extern const std::string_view report_page;
extern const std::string_view report_style;
/// D3, with its licences, and the page's own scripts.
extern const std::string_view report_script;
/// JSON: each word in each language.
extern const std::string_view report_wording;

/// SHA-256 in Base64 of the style and of the script.
extern const std::string_view report_style_hash;
extern const std::string_view report_script_hash;

}
