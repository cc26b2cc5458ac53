#pragma once

#include "ingest/conversation/transcript_writer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Gathers the text of a paragraph from the pieces in which markup gives it.
class ParagraphGatherer {
public:
    /// Where to the paragraphs go; outlives this.
    explicit ParagraphGatherer(TranscriptWriter& writer) : writer_(writer) {}

    void add(std::string_view text) { paragraph_ += text; }
    /// A footnote within the paragraph is written below it.
    void add_note(std::string note) { notes_.push_back(std::move(note)); }
    /// "(applaus)": within a paragraph a remark stays in its place, between two it is a stage line.
    void add_remark(std::string_view remark);
    /// Writes what was gathered.
    void end_paragraph();

private:
    TranscriptWriter& writer_;
    std::string paragraph_;
    std::vector<std::string> notes_;
};

}
