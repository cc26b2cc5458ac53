#include "exchange/refi/refi_sources.hpp"

#include "wording/said.hpp"
#include "xml/xml_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

namespace draad {

namespace {

/// Elements that draad cannot use, as people call them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> unread = {
    {{"PictureSource", to_say("pictures")},
     {"AudioSelection", to_say("stretches of a recording")},
     {"VideoSelection", to_say("stretches of a film")},
     {"PDFSelection", to_say("stretches of a PDF page")},
     {"Link", to_say("links")},
     {"Graph", to_say("graphs")},
     {"Set", to_say("sets")}}};

constexpr std::size_t behind_every_text = static_cast<std::size_t>(-1);

std::size_t number_of(const std::string& text)
{
    std::size_t number = behind_every_text;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

class ContentsReader {
public:
    ContentsReader(std::string_view xml, Losses& losses) : xml_(losses.file(), xml), losses_(losses) {}

    RefiContents read()
    {
        while (xml_.next())
            if (xml_.event() == XmlEvent::element)
                read_element(std::string(xml_.name()));
        end_holder();
        add_selections_at_top();
        for (const auto& [kind, number] : left_out_)
            losses_.add(losses_.file(), said("{} left out: {}", translated(kind), number));
        return std::move(contents_);
    }

private:
    void read_element(const std::string& name)
    {
        const auto guid = [&] { return folded_guid(xml_.attribute_or_empty("guid")); };
        if (name == "Project")
            contents_.origin = xml_.attribute_or_empty("origin");
        else if (name == "User")
            contents_.users[guid()] = xml_.attribute_or_empty("name");
        else if (name == "Codes")
            contents_.codes = read_refi_codes(xml_, losses_, &contents_.notes_of_codes);
        else if (name == "Variable")
            contents_.variables[guid()] = xml_.attribute_or_empty("name");
        else if (name == "Case")
            contents_.cases.push_back(read_refi_case(xml_));
        else if (name == "Note") {
            std::string of_note = guid();
            contents_.notes[std::move(of_note)] = read_refi_note(xml_);
        } else if (name == "NoteRef")
            contents_.project_notes.push_back(folded_guid(xml_.attribute_or_empty("targetGUID")));
        else if (name == "PDFSource" || name == "AudioSource" || name == "VideoSource")
            begin_holder(xml_.attribute_or_empty("name"), guid());
        else if (name == "TextSource" || name == "Representation" || name == "Transcript")
            read_source(name);
        else if (name == "PlainTextSelection") // below `Selections`, where it does not belong
            at_top_.emplace_back(folded_guid(xml_.attribute_or_empty("sourceGUID")), read_selection(name));
        else
            pass_over(name);
    }

    /// A PDF or recording; one before it of which no text was read is named.
    void begin_holder(const std::string& name, const std::string& guid)
    {
        end_holder();
        holder_ = {name, guid};
        holder_location_ = losses_.location(xml_.line());
        holder_has_text_ = false;
    }

    void end_holder()
    {
        if (!holder_.second.empty() && !holder_has_text_)
            losses_.add(holder_location_, said("'{}' is left out: the project has no text of it", holder_.first));
        holder_ = {};
    }

    void pass_over(const std::string& name)
    {
        for (const auto& [element, kind] : unread)
            if (element == name) {
                ++left_out_[kind];
                return xml_.skip();
            }
    }

    void read_source(const std::string& element)
    {
        const bool is_own = element == "TextSource";
        holder_has_text_ = holder_has_text_ || !is_own;
        RefiSource source{.guid = is_own ? folded_guid(xml_.attribute_or_empty("guid")) : holder_.second,
                          .name = is_own ? xml_.attribute_or_empty("name") : holder_.first,
                          .path = xml_.attribute_or_empty("plainTextPath"),
                          .content = {},
                          .selections = {},
                          .codings = {},
                          .values = {},
                          .notes = {},
                          .location = losses_.location(xml_.line())};
        sync_points_.clear();
        while (xml_.next() && !xml_.is_end_of(element))
            if (xml_.event() == XmlEvent::element)
                read_part(source);
        if (!sync_points_.empty())
            left_out_[to_say("times of a transcript")] += sync_points_.size();
        if (!source.path.empty() || !source.content.empty())
            contents_.sources.push_back(std::move(source));
    }

    void read_part(RefiSource& source)
    {
        const std::string name(xml_.name());
        if (name == "PlainTextContent")
            source.content = xml_.read_text();
        else if (name == "PlainTextSelection" || name == "TranscriptSelection")
            source.selections.push_back(read_selection(name));
        else if (name == "SyncPoint")
            sync_points_[folded_guid(xml_.attribute_or_empty("guid"))] = number_of(xml_.attribute_or_empty("position"));
        else if (name == "Coding")
            read_coding(source.codings);
        else if (name == "VariableValue")
            source.values.push_back(read_refi_value(xml_));
        else if (name == "NoteRef")
            source.notes.push_back(folded_guid(xml_.attribute_or_empty("targetGUID")));
        else if (name == "Description")
            xml_.skip();
    }

    void read_coding(std::vector<RefiCoding>& codings)
    {
        const std::string user = folded_guid(xml_.attribute_or_empty("creatingUser"));
        while (xml_.next() && !xml_.is_end_of("Coding"))
            if (xml_.is_element("CodeRef"))
                codings.push_back({.code = folded_guid(xml_.attribute_or_empty("targetGUID")), .user = user});
    }

    /// The place that an attribute names: itself, or as a point of a transcript's time line.
    std::size_t place(const char* position, const char* sync_point) const
    {
        if (const std::optional<std::string> written = xml_.attribute(position))
            return number_of(*written);
        const auto point = sync_points_.find(folded_guid(xml_.attribute_or_empty(sync_point)));
        return point == sync_points_.end() ? behind_every_text : point->second;
    }

    RefiSelection read_selection(const std::string& element)
    {
        RefiSelection selection{.guid = folded_guid(xml_.attribute_or_empty("guid")),
                                .stretch = {},
                                .comment = {},
                                .codings = {},
                                .notes = {},
                                .location = losses_.location(xml_.line())};
        selection.stretch.start = place("startPosition", "fromSyncPoint");
        selection.stretch.end = place("endPosition", "toSyncPoint");
        selection.stretch.text = xml_.attribute_or_empty("name");
        while (xml_.next() && !xml_.is_end_of(element))
            if (xml_.is_element("Description"))
                selection.comment = xml_.read_text();
            else if (xml_.is_element("Coding"))
                read_coding(selection.codings);
            else if (xml_.is_element("NoteRef"))
                selection.notes.push_back(folded_guid(xml_.attribute_or_empty("targetGUID")));
        if (selection.codings.empty() && selection.notes.empty())
            ++left_out_[to_say("stretches without a code")];
        return selection;
    }

    /// Stretches that stand in a list of their own name their source.
    void add_selections_at_top()
    {
        for (auto& [guid, selection] : at_top_) {
            const auto source = std::ranges::find(contents_.sources, guid, &RefiSource::guid);
            if (source != contents_.sources.end())
                source->selections.push_back(std::move(selection));
            else
                losses_.add(selection.location, said("a coded stretch is left out: it names no text of the project"));
        }
    }

    XmlReader xml_;
    Losses& losses_;
    RefiContents contents_;
    /// The name and GUID of the PDF or recording whose text is read.
    std::pair<std::string, std::string> holder_;
    std::string holder_location_;
    bool holder_has_text_ = false;
    /// The positions of the transcript's points in time.
    std::map<std::string, std::size_t> sync_points_;
    std::vector<std::pair<std::string, RefiSelection>> at_top_;
    std::map<std::string_view, std::size_t> left_out_;
};

}

RefiContents read_refi_contents(std::string_view xml, Losses& losses)
{
    return ContentsReader(xml, losses).read();
}

}
