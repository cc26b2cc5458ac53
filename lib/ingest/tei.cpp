#include "ingest/tei.hpp"

#include "ingest/label_words.hpp"
#include "ingest/lines.hpp"
#include "ingest/paragraph_gatherer.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

enum class Handling {
    inline_text, ///< of no meaning for the paragraph
    block,       ///< ends a paragraph before and after itself
    skipped,
    header,
    person,
    utterance,
    speech, ///< of a play: `sp`
    speaker,
    heading,
    remark,
    note,
    furniture,
    line_break,
    choice,
    annotated_word,
};

struct ElementHandling {
    std::string_view name;
    Handling handling;
};

constexpr auto elements = std::to_array<ElementHandling>(
    {{"teiHeader", Handling::header},  {"p", Handling::block},         {"seg", Handling::block},
     {"l", Handling::block},           {"lg", Handling::block},        {"ab", Handling::block},
     {"item", Handling::block},        {"label", Handling::block},     {"list", Handling::block},
     {"row", Handling::block},         {"table", Handling::block},     {"div", Handling::block},
     {"div1", Handling::block},        {"div2", Handling::block},      {"div3", Handling::block},
     {"body", Handling::block},        {"front", Handling::block},     {"back", Handling::block},
     {"quote", Handling::inline_text}, {"opener", Handling::block},    {"closer", Handling::block},
     {"salute", Handling::block},      {"signed", Handling::block},    {"byline", Handling::block},
     {"dateline", Handling::block},    {"titlePart", Handling::block}, {"castItem", Handling::furniture},
     {"fw", Handling::furniture},      {"head", Handling::heading},    {"u", Handling::utterance},
     {"sp", Handling::speech},         {"speaker", Handling::speaker}, {"kinesic", Handling::remark},
     {"vocal", Handling::remark},      {"incident", Handling::remark}, {"gap", Handling::remark},
     {"stage", Handling::remark},      {"note", Handling::note},       {"figDesc", Handling::note},
     {"lb", Handling::line_break},     {"cb", Handling::line_break},   {"pb", Handling::line_break},
     {"cell", Handling::inline_text},  {"choice", Handling::choice},   {"w", Handling::annotated_word},
     {"pc", Handling::annotated_word}, {"del", Handling::skipped},     {"timeline", Handling::skipped},
     {"person", Handling::person},     {"spanGrp", Handling::skipped}, {"annotationBlock", Handling::utterance},
     {"linkGrp", Handling::skipped}});

Handling handling_of(std::string_view name)
{
    const auto* const known = std::ranges::find(elements, name, &ElementHandling::name);
    return known == elements.end() ? Handling::inline_text : known->handling;
}

/// Walks over a document, element by element.
class TeiReader {
public:
    TeiReader(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People& people)
        : reader_(reader), writer_(writer), fields_(fields), people_(people), paragraph_(writer)
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
        switch (handling_of(reader_.name())) {
        case Handling::inline_text:
            if (reader_.name() == "cell")
                paragraph_.add(" ");
            break;
        case Handling::block:
            paragraph_.end_paragraph();
            break;
        case Handling::skipped:
            reader_.skip();
            break;
        case Handling::header:
            read_header();
            break;
        case Handling::person:
            read_tei_person(reader_, people_);
            break;
        case Handling::utterance:
            begin_utterance();
            break;
        case Handling::speech:
            paragraph_.end_paragraph();
            writer_.open_turn(label_of(reader_.attribute_or_empty("who"), ""));
            break;
        case Handling::speaker:
            read_speaker();
            break;
        case Handling::heading:
            paragraph_.end_paragraph();
            writer_.add_aside(LineRole::heading, reader_.read_text());
            break;
        case Handling::remark:
            paragraph_.add_remark(reader_.read_text());
            break;
        case Handling::note:
            read_note();
            break;
        case Handling::furniture:
            paragraph_.end_paragraph();
            writer_.add_aside(LineRole::meta, reader_.read_text());
            break;
        case Handling::line_break:
            if (reader_.attribute_or_empty("break") != "no")
                paragraph_.add(" ");
            break;
        case Handling::choice:
            read_choice();
            break;
        case Handling::annotated_word:
            read_annotated_word();
            break;
        }
    }

    void end_element()
    {
        const std::string_view name = reader_.name();
        const Handling handling = handling_of(name);
        if (name == "s")
            paragraph_.add(" ");
        if (handling == Handling::block)
            paragraph_.end_paragraph();
        if (handling == Handling::utterance || handling == Handling::speech) {
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
                read_tei_person(reader_, people_);
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
        writer_.open_turn(label_of(reader_.attribute_or_empty("who"), reader_.attribute_or_empty("ana")));
        printed_.reset();
    }

    /// Who speaks. One identifier is one speaker, however the print names them.
    Label label_of(std::string who, std::string_view analysis)
    {
        who.erase(0, std::min(who.find('#') + 1, who.size()));
        who = who.substr(0, who.find(' '));
        const auto known = labels_.find(who);
        if (known != labels_.end() && !who.empty())
            return known->second;
        Label label = find_name(who);
        const bool is_taken = std::ranges::any_of(labels_, [&label](const auto& other) {
            return other.second.name == label.name && other.second.role == label.role;
        });
        if (is_taken && !who.empty())
            label.name = who;
        const std::string office = printed_ ? without_honorific(fold(printed_->name)) : "";
        if (label.role.empty() && is_role_word(office))
            label.role = office;
        if (label.role.empty() && analysis.find("#chair") != std::string_view::npos)
            label.role = "voorzitter";
        if (label.role == without_honorific(fold(label.name)))
            label.role.clear();
        labels_[who] = label;
        return label;
    }

    /// By the list of persons, else as printed above the speech, else by identifier.
    Label find_name(const std::string& who) const
    {
        Label label;
        const auto person = people_.find(who);
        if (person != people_.end()) {
            label.name = person->second.name;
            label.role = person->second.role;
        } else if (printed_)
            label = *printed_;
        else
            label.name = who;
        return label;
    }

    static Label printed_label(std::string_view printed)
    {
        printed = trimmed(printed);
        while (printed.ends_with(':') || printed.ends_with('.'))
            printed.remove_suffix(1);
        Label label = read_label(std::string(printed) + ":").value_or(Label{});
        if (label.name.empty())
            label.name = printed;
        return label;
    }

    void read_speaker() { writer_.open_turn(printed_label(reader_.read_text())); }

    void read_note()
    {
        const bool names_speaker = reader_.attribute_or_empty("type") == "speaker";
        std::string note = reader_.read_text();
        if (names_speaker)
            printed_ = printed_label(note);
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
    People people_;
    ParagraphGatherer paragraph_;
    std::map<std::string, Label> labels_;
    /// From the note above a speech.
    std::optional<Label> printed_;
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
