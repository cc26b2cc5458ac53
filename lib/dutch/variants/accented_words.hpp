#pragma once

#include <string_view>

namespace draad {

/// Whether a word, as it is written, is told from another by its accent: gêne from gene, logé from loge. Accents on all
/// other words may be left out (cliënt, enquête, privé) or put on for stress (één, dít).
bool is_told_by_accent(std::string_view written);

}
