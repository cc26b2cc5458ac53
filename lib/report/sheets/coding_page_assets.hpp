#pragma once

#include <string_view>

namespace draad {

// The files of lib/report/sheets/assets/, built into the program.

/// HTML with placeholders: {{title}}, {{data}}.
extern const std::string_view coding_page_page;
extern const std::string_view coding_page_style;
extern const std::string_view coding_page_script;

/// SHA-256 in Base64 of the style and of the script.
extern const std::string_view coding_page_style_hash;
extern const std::string_view coding_page_script_hash;

}
