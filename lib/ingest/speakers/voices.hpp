#pragma once

#include "ingest/lines/label.hpp"
#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A line that may begin a turn.
struct Candidate {
    std::size_t line_index = 0;
    Label label;
    /// The folded name.
    std::string voice;
    /// Whether only a full stop ends it.
    bool is_stopped = false;
    /// Whether a number stands before it, as before the points of a list.
    bool is_numbered = false;
};

/// What the document tells about one name before a colon.
struct Voice {
    std::size_t count = 0;
    /// What speaks for it being a speaker's: below 0 it hardly is, from 3 it surely is.
    int evidence = 0;
    /// Whether its name tells a person: a role, a title, somebody known; or a time stamp goes with it.
    bool is_person = false;
};

/// By folded name.
using Voices = std::map<std::string, Voice>;

/// The lines that have the shape of a label's.
std::vector<Candidate> find_candidates(std::string_view text, const std::vector<MarkedLine>& lines);

/// Weighs each name: a role's word, an honorific, a known person, brackets, time stamps, emphasis and recurrence speak
/// for it. Words that introduce text ("Daarom:", "Besluit:") are left out; "Vraag:" and "Antwoord:" stay as a pair.
Voices gather_voices(const std::vector<Candidate>& candidates, std::span<const Speaker> known);

/// Which part of the paragraphs from the first label on has a label. There must be one.
double coverage(const std::vector<MarkedLine>& lines, const std::vector<Candidate>& candidates);

}
