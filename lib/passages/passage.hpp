#pragma once

#include "text/range.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace draad {

/// What a passage is. Only `body` is coded unless the user asks for more.
/// `meta`: keyword lines, addresses, URLs, presence lists, page furniture. `note`: notes and captions.
/// `stage`: what happens rather than what is said, such as "(applaus)".
enum class PassageKind : std::uint8_t { body, heading, meta, note, stage };
constexpr std::size_t kinds_of_passage = 5;

/// The name of a kind as users write it: "body", "heading" ...
std::string_view name_of(PassageKind kind);

/// The kind of that name, if there is one.
std::optional<PassageKind> passage_kind(std::string_view name);

/// The unit that a researcher reads and quotes: a paragraph of running text or of a speaker's turn.
/// The speaker's label and the time stamp are not part of it.
struct Passage {
    /// In bytes of the document's text.
    TextRange range;
    PassageKind kind = PassageKind::body;
    /// Who speaks: an index in the document's list of speakers; nothing in running text.
    std::optional<std::uint32_t> speaker;
    /// The turn, from 1 in the order of the document; 0 outside any turn.
    std::uint32_t turn = 0;
    /// The paragraph, from 1 in the order of the document, counting every passage.
    std::uint32_t paragraph = 0;
    /// The page, from 1; 0 where the format has no pages.
    std::uint32_t page = 0;
    /// Seconds from the start of the recording, if the transcript has times.
    std::optional<std::uint32_t> time;
    /// The line of the file that it begins on, from 1; 0 where the file is no text that an editor shows in lines.
    std::uint32_t line = 0;

    bool operator==(const Passage&) const = default;
};

}
