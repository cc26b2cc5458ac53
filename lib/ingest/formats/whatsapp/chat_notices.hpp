#pragma once

#include <string_view>

namespace draad {

/// What somebody wrote on a line of a chat, and what WhatsApp put there itself.
struct SentLine {
    std::string_view words;
    std::string_view notice;
};

/// Divides a line of a message: "Tot morgen <Dit bericht is bewerkt>" has words and a notice; "afbeelding weggelaten",
/// "Gemiste spraakoproep" and "IMG-0001.jpg (bestand bijgevoegd)" are notices alone, in Dutch and English.
SentLine divide_line(std::string_view line);

/// Whether what stands before a colon is no sender but part of what WhatsApp says: 'Noor heeft "Tuin: nu" gekozen'.
bool is_notice_before_colon(std::string_view name);

}
