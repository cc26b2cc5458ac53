#pragma once

#include "passages/passage.hpp"
#include "text/source_text.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// Facts about a document or a speaker, by name: "datum" → "2024-03-12". Names are folded to lower case.
using Fields = std::map<std::string, std::string>;

/// A person or voice in a document.
struct Speaker {
    /// As the transcript prints it, without role, brackets or honorific marks of the layout: "Senna".
    std::string name;
    /// From the label's brackets ("ouder") or speakers.csv; empty if unknown.
    std::string role;
    /// Further columns of speakers.csv.
    Fields fields;
    /// Every form in which labels print the name, the first one first; `name` is another where speakers.csv renames.
    std::vector<std::string> printed;
    /// What speakers.csv says of a label of that name: that it is a speaker's, or that it is none; nothing where it
    /// leaves that to the text.
    std::optional<bool> is_speaker = std::nullopt;

    bool operator==(const Speaker&) const = default;
};

/// What stands at the beginning of lines as labels do, and whether it was taken for one.
struct LabelFinding {
    /// As printed where it stands first.
    std::string label;
    /// How many turns or lines begin with it.
    std::uint32_t count = 0;
    /// Where it stands first: the line, 0 where the file has none that an editor shows; the paragraph, from 1.
    std::uint32_t line = 0;
    std::uint32_t paragraph = 0;
    bool is_speaker = false;
    /// Whether a person should look at it: it comes back and was not taken, or was taken on thin evidence.
    bool is_doubtful = false;

    bool operator==(const LabelFinding&) const = default;
};

/// What is known of a document beside its text: its card in the catalogue.
struct DocumentCard {
    /// The file's path as the user would write it, '/' between folders: what identifies a document.
    std::string name;
    /// From the front matter, metadata.csv (`title`, `titel`) or the first heading; else empty.
    std::string title;
    std::string encoding;
    Fields fields;
    std::vector<Speaker> speakers;
    /// In the order in which they stand first.
    std::vector<LabelFinding> labels;

    bool operator==(const DocumentCard&) const = default;
};

/// A file that was read: its card, its text and its passages in the order of the text. Passages do not overlap.
struct Document {
    DocumentCard card;
    SourceText text;
    std::vector<Passage> passages;
    /// What was left out or is in doubt, for whoever has the file read: each says what, and what to do.
    std::vector<std::string> notes;
};

/// For each speaker of a card, the first that is the same person: in a survey a person has a speaker for each question.
std::vector<std::uint32_t> persons_of(const DocumentCard& card);
std::size_t count_persons(const DocumentCard& card);

}
