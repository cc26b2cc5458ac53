#include "ingest/formats/whatsapp/chat_notices.hpp"

#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// "weggelaten" behind a kind of thing alone: "Ik heb de afbeelding weggelaten" is what somebody writes.
bool is_left_out(std::string_view folded)
{
    constexpr auto kinds = std::to_array<std::string_view>(
        {"media", "afbeelding", "foto", "video", "audio", "geluid", "sticker", "gif", "document", "contactkaart",
         "videobericht", "spraakbericht", "image", "photo", "video note", "contact card"});
    for (const std::string_view end : {" weggelaten", " omitted"}) {
        if (!folded.ends_with(end))
            continue;
        const std::string_view thing = folded.substr(0, folded.size() - end.size());
        if (std::ranges::find(kinds, thing) != kinds.end() || (thing.ends_with("document") && contains(thing, "•")))
            return true;
    }
    return false;
}

/// Behind a notice may stand when, by whom, or another sentence of the program's.
bool ends_notice(std::string_view rest)
{
    constexpr auto ends =
        std::to_array<std::string_view>({". dit kan even duren", ". this may take a while", ". tik om", ". tap to",
                                         ", tik om", ", tap to", " om ", " at ", " door beheerder", " by admin"});
    return rest.empty() || rest == "." ||
           std::ranges::any_of(ends, [rest](std::string_view end) { return rest.starts_with(end); });
}

bool is_whole_notice(std::string_view folded)
{
    constexpr auto notices = std::to_array<std::string_view>(
        {"dit bericht is verwijderd", "je hebt dit bericht verwijderd", "u hebt dit bericht verwijderd",
         "u heeft dit bericht verwijderd", "this message was deleted", "you deleted this message",
         "wachten op dit bericht", "waiting for this message", "gemiste spraakoproep", "gemiste video-oproep",
         "gemiste videooproep", "gemiste groepsspraakoproep", "gemiste groepsvideo-oproep", "gemiste groepsoproep",
         "missed voice call", "missed video call", "missed group voice call", "missed group video call"});
    return folded == "null" || std::ranges::any_of(notices, [folded](std::string_view notice) {
               return folded.starts_with(notice) && ends_notice(folded.substr(notice.size()));
           });
}

bool tells_of_encryption(std::string_view folded)
{
    return (folded.starts_with("berichten ") || folded.starts_with("messages ") || folded.starts_with("calls ")) &&
           (contains(folded.substr(0, 90), "end-to-end") || contains(folded.substr(0, 90), "eind-tot-eind"));
}

bool is_attachment(std::string_view folded)
{
    return folded.ends_with("(bestand bijgevoegd)") || folded.ends_with("(file attached)");
}

/// Between angle brackets, perhaps behind words.
bool is_bracketed_notice(std::string_view folded)
{
    constexpr auto notices = std::to_array<std::string_view>(
        {"<dit bericht is bewerkt", "<bericht bewerkt", "<this message was edited", "<bijgevoegd: ", "<attached: "});
    return (folded.starts_with('<') && is_left_out(folded.substr(1, folded.size() - 2))) ||
           std::ranges::any_of(notices, [folded](std::string_view notice) { return folded.starts_with(notice); });
}

}

SentLine divide_line(std::string_view line)
{
    line = trimmed(line);
    const std::string folded = fold(line);
    if (is_left_out(folded) || is_whole_notice(folded) || tells_of_encryption(folded) || is_attachment(folded))
        return {.words = {}, .notice = line};
    const std::size_t bracket = line.ends_with('>') ? line.rfind('<') : std::string_view::npos;
    if (bracket == std::string_view::npos || !is_bracketed_notice(fold(line.substr(bracket))))
        return {.words = line, .notice = {}};
    return {.words = trimmed(line.substr(0, bracket)), .notice = line.substr(bracket)};
}

bool is_notice_before_colon(std::string_view name)
{
    constexpr auto signs =
        std::to_array<std::string_view>({"\"", "“", "”", " heeft de ", " hebt de ", " heeft het ", " hebt het ",
                                         " heeft deze ", " hebt deze ", " changed the ", " changed this "});
    return std::ranges::any_of(signs, [name](std::string_view sign) { return contains(name, sign); });
}

}
