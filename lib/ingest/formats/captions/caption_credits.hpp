#pragma once

#include <string_view>

namespace draad {

/// Whether a line of captions is nobody's speech: the credits of who made the subtitles, and the lines that speech
/// recognition (Whisper) has learnt from such credits and invents in silences, "Ondertiteling door de Amara.org
/// gemeenschap", "Bedankt voor het kijken!". The line must hold nothing else.
bool is_caption_credit(std::string_view line);

}
