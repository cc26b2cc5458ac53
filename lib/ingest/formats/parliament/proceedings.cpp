#include "ingest/formats/parliament/proceedings.hpp"

#include "ingest/passes/record_lines.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

constexpr auto headings = std::to_array<std::string_view>({"titel", "kop", "onderwerp", "itemnaam", "tussenkop"});
constexpr auto about_the_file = std::to_array<std::string_view>({"metadata", "meta", "metadata-container"});
constexpr auto paragraphs = std::to_array<std::string_view>({"al", "li", "entry", "tekst", "motie", "spreekbeurt"});

/// A name as it is printed before a speech, without the marks around the party.
std::string_view bare_name(std::string_view name)
{
    constexpr std::string_view marks = " \t\r\n():.";
    const std::size_t begin = std::min(name.find_first_not_of(marks), name.size());
    return name.substr(begin, name.find_last_not_of(marks) + 1 - begin);
}

/// Walks over the proceedings, element by element.
class ProceedingsReader {
public:
    ProceedingsReader(XmlReader& reader, TranscriptWriter& writer, Fields& fields)
        : reader_(reader), writer_(writer), fields_(fields)
    {
        chair_.name = "De voorzitter";
    }

    void read()
    {
        while (reader_.next())
            switch (reader_.event()) {
            case XmlEvent::element:
                begin_element(reader_.name());
                break;
            case XmlEvent::element_end:
                end_element(reader_.name());
                break;
            case XmlEvent::text:
                paragraph_ += reader_.text();
                break;
            case XmlEvent::end:
                break;
            }
        end_paragraph();
    }

private:
    void begin_element(std::string_view name)
    {
        if (holds(about_the_file, name))
            reader_.skip();
        else if (name == "spreker")
            read_speaker();
        else if (name == "noot" || name == "voetnoot")
            notes_.push_back(reader_.read_text());
        else if (holds(headings, name) && !is_in_speech_)
            read_heading();
        else if (holds(paragraphs, name)) {
            end_paragraph();
            if (name == "spreekbeurt")
                begin_speech();
            if (name == "motie")
                is_in_motion_ = true;
            text_depth_ += name == "tekst" ? 1 : 0;
        } else if (name == "br" || name == "nieuweregel")
            paragraph_ += ' ';
    }

    void end_element(std::string_view name)
    {
        if (!holds(paragraphs, name))
            return;
        end_paragraph();
        if (name == "spreekbeurt")
            is_in_speech_ = false;
        if (name == "motie")
            is_in_motion_ = false;
        text_depth_ -= name == "tekst" && text_depth_ > 0 ? 1 : 0;
    }

    void begin_speech()
    {
        is_in_speech_ = true;
        is_chair_speaking_ = false;
    }

    void read_heading()
    {
        end_paragraph();
        const std::string heading(trimmed(reader_.read_text()));
        if (!fields_.contains("titel") && !heading.empty())
            fields_["titel"] = heading;
        is_chair_speaking_ = false;
        writer_.add_aside(LineRole::heading, heading);
    }

    /// "De heer", "Van Raak" and the party, each in an element of its own, with the print's marks between.
    void read_speaker()
    {
        const std::size_t depth = reader_.depth();
        std::string name;
        Label label;
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            if (reader_.is_element("politiek"))
                label.role = bare_name(reader_.read_text());
            else if (reader_.event() == XmlEvent::text)
                name += reader_.text();
            else if (reader_.event() == XmlEvent::element && !name.empty())
                name += ' ';
        }
        const auto printed = read_label(std::string(bare_name(name)) + ":");
        label.name = printed ? printed->name : std::string(bare_name(name));
        if (label.role.empty() && printed)
            label.role = printed->role;
        if (label.name.find("oorzitter") != std::string::npos)
            chair_ = label;
        writer_.open_turn(label);
    }

    void end_paragraph()
    {
        const std::string paragraph(trimmed(paragraph_));
        paragraph_.clear();
        if (!paragraph.empty())
            write(paragraph);
        for (const std::string& note : notes_)
            writer_.add_aside(LineRole::note, note);
        notes_.clear();
    }

    void write(const std::string& paragraph)
    {
        // A motion is read aloud by whoever spoke last.
        if (is_in_speech_ || is_in_motion_) {
            writer_.add_paragraph(paragraph);
            return;
        }
        if (text_depth_ == 0 || tells_proceedings(paragraph)) {
            writer_.add_aside(LineRole::stage, paragraph);
            return;
        }
        if (!is_chair_speaking_)
            writer_.open_turn(chair_);
        is_chair_speaking_ = true;
        writer_.add_paragraph(paragraph);
    }

    XmlReader& reader_;
    TranscriptWriter& writer_;
    Fields& fields_;
    Label chair_;
    std::string paragraph_;
    std::vector<std::string> notes_;
    std::size_t text_depth_ = 0;
    bool is_in_speech_ = false;
    bool is_in_motion_ = false;
    bool is_chair_speaking_ = false;
};

}

void read_proceedings(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People&)
{
    ProceedingsReader(reader, writer, fields).read();
}

}
