#include "ingest/conversation/transcript_writer.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "ingest/document/document_builder.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <utility>

namespace draad {

namespace {

/// ASCII white space and control characters, of which one blank is left.
std::string in_one_line(std::string_view text)
{
    std::string line;
    for (const char byte : trimmed(text)) {
        constexpr unsigned char last_control = 0x20;
        constexpr unsigned char delete_character = 0x7F;
        const auto value = static_cast<unsigned char>(byte);
        if (value > last_control && value != delete_character)
            line += byte;
        else if (!line.ends_with(' '))
            line += ' ';
    }
    return line;
}

std::string stamp_of(std::optional<std::uint32_t> time)
{
    constexpr std::uint32_t minute = 60;
    constexpr std::uint32_t hour = 3600;
    if (!time)
        return "";
    return fmt::format("[{:02}:{:02}:{:02}] ", *time / hour, *time / minute % minute, *time % minute);
}

std::string print(const Label& label)
{
    if (label.name.empty())
        return stamp_of(label.time);
    const std::string role = label.role.empty() ? "" : fmt::format(" ({})", label.role);
    return fmt::format("{}{}{}: ", stamp_of(label.time), label.name, role);
}

}

void TranscriptWriter::open_turn(const Label& label)
{
    label_ = label;
    label_->name = in_one_line(label.name);
    label_->role = in_one_line(label.role);
    ends_turn_ = false;
}

void TranscriptWriter::close_turn()
{
    label_.reset();
    ends_turn_ = true;
}

void TranscriptWriter::add_paragraph(std::string_view paragraph, std::optional<std::uint32_t> time)
{
    const std::string content = in_one_line(paragraph);
    if (content.empty())
        return;
    MarkedLine line;
    line.ends_turn = std::exchange(ends_turn_, false);
    line.label = std::exchange(label_, std::nullopt);
    if (!line.label)
        line.time = time;
    write(line, line.label ? print(*line.label) : stamp_of(time), content);
}

void TranscriptWriter::add_aside(LineRole role, std::string_view aside)
{
    const std::string content = in_one_line(aside);
    if (content.empty())
        return;
    MarkedLine line;
    line.role = role;
    line.ends_turn = std::exchange(ends_turn_, false);
    write(line, "", content);
}

void TranscriptWriter::write(MarkedLine line, std::string_view prefix, std::string_view content)
{
    if (lines_.size() > most_lines || text_.size() > most_document_bytes)
        return; // `finish` refuses it
    const std::size_t begin = text_.size();
    text_ += prefix;
    text_ += content;
    line.line = {begin, text_.size()};
    line.content = {begin + prefix.size(), text_.size()};
    line.begins_paragraph = true;
    lines_.push_back(std::move(line));
    text_ += '\n';
}

Document TranscriptWriter::finish(std::string_view name, std::string encoding, Fields fields,
                                  std::span<const Speaker> known)
{
    if (lines_.empty())
        throw Error(said("{}: nothing is said in this file; leave it out", name));
    check_lines(name, lines_.size(), to_say("lines"));
    check_bytes(name, text_.size());
    SourceText text{.utf8 = std::move(text_), .encoding = std::move(encoding)};
    return build_document(name, std::move(text), lines_, {.fields = std::move(fields), .end = 0}, known);
}

}
