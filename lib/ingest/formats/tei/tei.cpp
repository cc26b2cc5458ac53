#include "ingest/formats/tei/tei.hpp"

#include "ingest/conversation/paragraph_gatherer.hpp"
#include "ingest/formats/tei/tei_elements.hpp"
#include "ingest/formats/tei/tei_timeline.hpp"
#include "ingest/formats/tei/tei_voices.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

/// Walks over a document, element by element.
class TeiReader {
public:
    TeiReader(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People& people)
        : reader_(reader), writer_(writer), fields_(fields), voices_(people), paragraph_(writer)
    {
    }

    void read()
    {
        while (reader_.next())
            switch (reader_.event()) {
            case XmlEvent::element:
                begin_element();
                break;
            case XmlEvent::element_end:
                end_element();
                break;
            case XmlEvent::text:
                // Between annotated words white space is layout.
                if (!has_annotation_ || !trimmed(reader_.text()).empty())
                    paragraph_.add(reader_.text());
                break;
            case XmlEvent::end:
                break;
            }
        paragraph_.end_paragraph();
    }

private:
    void begin_element()
    {
        switch (tei_element(reader_.name())) {
        case TeiElement::inline_text:
            if (reader_.name() == "cell")
                paragraph_.add(" ");
            break;
        case TeiElement::block:
            paragraph_.end_paragraph();
            break;
        case TeiElement::skipped:
            reader_.skip();
            break;
        case TeiElement::header:
            read_header();
            break;
        case TeiElement::timeline:
            timeline_.read(reader_);
            break;
        case TeiElement::person:
            read_tei_person(reader_, voices_.people());
            break;
        case TeiElement::utterance:
            begin_utterance();
            break;
        case TeiElement::speech:
            paragraph_.end_paragraph();
            writer_.open_turn(voices_.label_of(reader_.attribute_or_empty("who"), ""));
            break;
        case TeiElement::speaker:
            read_speaker();
            break;
        case TeiElement::heading:
            paragraph_.end_paragraph();
            writer_.add_aside(LineRole::heading, reader_.read_text());
            break;
        case TeiElement::remark:
            paragraph_.add_remark(reader_.read_text());
            break;
        case TeiElement::note:
            read_note();
            break;
        case TeiElement::furniture:
            paragraph_.end_paragraph();
            writer_.add_aside(LineRole::meta, reader_.read_text());
            break;
        case TeiElement::line_break:
            if (reader_.attribute_or_empty("break") != "no")
                paragraph_.add(" ");
            break;
        case TeiElement::choice:
            read_choice();
            break;
        case TeiElement::annotated_word:
            read_annotated_word();
            break;
        }
    }

    void end_element()
    {
        const std::string_view name = reader_.name();
        const TeiElement handling = tei_element(name);
        if (name == "s")
            paragraph_.add(" ");
        if (handling == TeiElement::block)
            paragraph_.end_paragraph();
        if (handling == TeiElement::utterance || handling == TeiElement::speech) {
            paragraph_.end_paragraph();
            writer_.close_turn();
            is_in_utterance_ = false;
        }
    }

    /// Title, day and persons; the rest of a header is about the file.
    void read_header()
    {
        const std::size_t depth = reader_.depth();
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            if (reader_.event() != XmlEvent::element)
                continue;
            if (reader_.name() == "title")
                read_title();
            else if (reader_.name() == "person")
                read_tei_person(reader_, voices_.people());
            else if (reader_.name() == "sourceDesc" || reader_.name() == "settingDesc")
                is_about_source_ = true;
            else if (reader_.name() == "date" && is_about_source_ && !fields_.contains("datum"))
                fields_["datum"] = reader_.attribute_or_empty("when");
        }
        if (fields_["datum"].empty())
            fields_.erase("datum");
        writer_.close_turn();
    }

    /// The first main title, or the one in Dutch.
    void read_title()
    {
        const std::string type = reader_.attribute_or_empty("type");
        const bool is_dutch = reader_.attribute_or_empty("lang") == "nl";
        const std::string title = reader_.read_text();
        if (!is_about_source_ && (type.empty() || type == "main") && (is_dutch || !fields_.contains("titel")))
            fields_["titel"] = trimmed(title);
    }

    /// In ISO 24624 an annotationBlock says who speaks, and the `u` within it does not.
    void begin_utterance()
    {
        paragraph_.end_paragraph();
        if (is_in_utterance_)
            return;
        is_in_utterance_ = true;
        has_utterances_ = true;
        Label label = voices_.label_of(reader_.attribute_or_empty("who"), reader_.attribute_or_empty("ana"));
        label.time = timeline_.seconds_of(reader_.attribute_or_empty("start"));
        writer_.open_turn(label);
        voices_.forget_print();
    }

    void read_speaker() { writer_.open_turn(TeiVoices::as_printed(reader_.read_text())); }

    void read_note()
    {
        const bool names_speaker = reader_.attribute_or_empty("type") == "speaker";
        std::string note = reader_.read_text();
        if (names_speaker)
            voices_.set_print(note);
        else if (is_in_utterance_)
            paragraph_.add_remark(note);
        else if (has_utterances_)
            add_remark_of_record(note);
        else
            paragraph_.add_note(std::move(note));
    }

    /// Between two speeches a record tells what happens: a sentence needs no brackets.
    void add_remark_of_record(std::string_view note)
    {
        paragraph_.end_paragraph();
        writer_.add_aside(LineRole::stage, note);
    }

    /// The first of what the source has and what an editor makes of it.
    void read_choice()
    {
        constexpr auto own = std::to_array<std::string_view>({"sic", "orig", "abbr", "unclear"});
        const std::size_t depth = reader_.depth();
        std::string first;
        std::string chosen;
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            if (reader_.event() != XmlEvent::element)
                continue;
            const bool is_own = std::ranges::find(own, reader_.name()) != own.end();
            std::string text = reader_.read_text();
            if (is_own && chosen.empty())
                chosen = text;
            if (first.empty())
                first = std::move(text);
        }
        paragraph_.add(chosen.empty() ? first : chosen);
    }

    void read_annotated_word()
    {
        has_annotation_ = true;
        const bool joins_next = reader_.attribute_or_empty("join") == "right";
        paragraph_.add(std::string(trimmed(reader_.read_text())) + (joins_next ? "" : " "));
    }

    XmlReader& reader_;
    TranscriptWriter& writer_;
    Fields& fields_;
    TeiVoices voices_;
    TeiTimeline timeline_;
    ParagraphGatherer paragraph_;
    bool has_annotation_ = false;
    bool is_in_utterance_ = false;
    bool has_utterances_ = false;
    bool is_about_source_ = false;
};

}

void read_tei(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People& people)
{
    TeiReader(reader, writer, fields, people).read();
}

}
