#include "ingest/formats/captions/caption_credits.hpp"

#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

/// Folded; they open a line of credits of any length.
constexpr auto openings = std::to_array<std::string_view>(
    {"ondertiteld door ", "ondertiteling door ", "ondertiteling door: ", "ondertitels door ",
     "ondertitels ingediend door ", "ondertiteling: ", "ondertiteling en ", "vertaling en ondertiteling",
     "nederlandse ondertitels", "subtitles by ", "subtitled by ", "tekst en ondertiteling"});

/// Folded; the whole line, without the marks at its end.
constexpr auto whole_lines = std::to_array<std::string_view>(
    {"bedankt voor het kijken", "dank u voor het kijken", "dankjewel voor het kijken", "dank je wel voor het kijken",
     "bedankt voor het luisteren en kijken", "vergeet niet te abonneren", "vergeet je niet te abonneren",
     "abonneer je op ons kanaal", "tot de volgende video", "ondertiteling", "thanks for watching",
     "thank you for watching"});

}

bool is_caption_credit(std::string_view line)
{
    constexpr std::size_t most_words = 14;
    const std::string folded = fold(trimmed(line));
    if (count_words(folded) > most_words)
        return false;
    if (folded.find("amara.org") != std::string::npos)
        return true;
    const std::size_t end = folded.find_last_not_of(".!? ");
    const std::string_view bare = std::string_view(folded).substr(0, end == std::string::npos ? 0 : end + 1);
    return std::ranges::find(whole_lines, bare) != whole_lines.end() ||
           std::ranges::any_of(openings, [&folded](std::string_view opening) { return folded.starts_with(opening); });
}

}
