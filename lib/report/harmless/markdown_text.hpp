#pragma once

#include <string>
#include <string_view>

namespace draad {

/// Text that Markdown shows as it is: what could be emphasis, a link, an image, HTML, a formula or, at the beginning, a
/// heading or list has a backslash before it, < and & of HTML are written as entities, and control characters are
/// replaced. (CommonMark 0.31, 2.4 "Backslash escapes"; GitHub's tables, strikethrough and bare links.) Line ends
/// become spaces.
std::string markdown_text(std::string_view text);

}
