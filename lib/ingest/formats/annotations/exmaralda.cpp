#include "ingest/formats/annotations/tiers.hpp"
#include "ingest/formats/annotations/xml_annotations.hpp"

#include <map>

namespace draad {

namespace {

class ExmaraldaReader {
public:
    explicit ExmaraldaReader(XmlReader& reader) : reader_(reader) {}

    void read(TranscriptWriter& writer)
    {
        while (reader_.next())
            if (reader_.event() == XmlEvent::element)
                begin_element();
        tiers_.write(writer);
    }

private:
    void begin_element()
    {
        if (reader_.is_element("speaker"))
            speaker_ = reader_.attribute_or_empty("id");
        else if (reader_.is_element("abbreviation"))
            names_[speaker_] = reader_.read_text();
        else if (reader_.is_element("tli"))
            read_time();
        else if (reader_.is_element("tier")) {
            speaker_ = reader_.attribute_or_empty("speaker");
            is_speech_ = reader_.attribute_or_empty("type") == "t";
            tier_ = reader_.attribute_or_empty("display-name");
        } else if (reader_.is_element("event"))
            read_event();
    }

    /// A point of the time line may have no time; it lies behind the one before it.
    void read_time()
    {
        if (const auto time = reader_.attribute("time"))
            last_time_ = milliseconds_of(*time);
        times_[reader_.attribute_or_empty("id")] = last_time_;
    }

    void read_event()
    {
        const std::uint64_t begin = times_[reader_.attribute_or_empty("start")];
        const std::uint64_t end = times_[reader_.attribute_or_empty("end")];
        const std::string text = reader_.read_text();
        const auto name = names_.find(speaker_);
        if (is_speech_)
            tiers_.add_speech(begin, end, name == names_.end() || name->second.empty() ? speaker_ : name->second, text);
        else
            tiers_.add_note(begin, tier_, text);
    }

    XmlReader& reader_;
    Tiers tiers_;
    std::map<std::string, std::string> names_;
    std::map<std::string, std::uint64_t> times_;
    std::uint64_t last_time_ = 0;
    std::string speaker_;
    std::string tier_;
    bool is_speech_ = false;
};

}

void read_exmaralda(XmlReader& reader, TranscriptWriter& writer)
{
    ExmaraldaReader(reader).read(writer);
}

}
