#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// What stands before the words of a turn: who speaks, in what role, at what time.
struct Label {
    /// As printed, without marks of emphasis: "Mevrouw Ter Horst".
    std::string name;
    /// From the brackets or after a comma: "ouder".
    std::string role;
    /// Seconds from the start of the recording.
    std::optional<std::uint32_t> time;
    /// How many bytes of the line are label, time stamp and white space; the speaker's words begin here.
    std::size_t size = 0;
    /// Whether emphasis or capitals set it apart from the text.
    bool is_set_apart = false;
    /// Whether it has no colon, so that the document must say more for it.
    bool is_bare = false;
    /// Whether the document hardly bears it out, so that a person should look.
    bool is_doubtful = false;

    bool operator==(const Label&) const = default;
};

/// The label that a line seems to begin with: a name before a colon ("[00:03:12] Interviewer:", "**Moeder:**",
/// "De heer **Pechtold** (D66):", "Deelnemer 1:") or before a tab. Only the shape is judged: "Daarom: ..." is a label
/// too, until the whole document has been looked at (`mark_turns`).
std::optional<Label> read_label(std::string_view line);

/// Who sends a message: "Noor" of "From Noor", "From Noor to Everyone" and "Van Noor aan Iedereen", which chats print
/// behind the time; anything else as it is.
std::string sender_of(std::string_view printed);

/// A label of that name, whatever its shape: what stands in brackets behind it is a role or a time ("Kim Jansen
/// (Extern)"), and so is a role's word after a comma. Of no size.
Label label_named(std::string_view printed);

/// Which names may be a label without a colon: any (where a time stamp tells that one is to come), or only those set
/// apart.
enum class LoneName { set_apart, any };

/// The label that a line seems to be as a whole, without a colon: a name in capitals ("INTERVIEWER"), in emphasis
/// ("**Moeder**"), with a time stamp ("Anna 0:03") or a word for a role ("Interviewer").
std::optional<Label> read_lone_label(std::string_view line, LoneName names = LoneName::set_apart);

/// Whether a name has an honorific or an office before it: "De heer Bos", "Wethouder Bruins", "De voorzitter"; not
/// "Voorzitter", which is how one is addressed.
bool has_title(std::string_view name);

/// The label that a line begins with in the manner of council records: a title or a party in brackets, and a full stop
/// ("De voorzitter. Kunt u ...", "Rita Verdonk (Hart voor Den Haag). Ik wil ...").
std::optional<Label> read_stopped_label(std::string_view line);

}
