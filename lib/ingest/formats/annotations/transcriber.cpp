#include "ingest/formats/annotations/tiers.hpp"
#include "ingest/formats/annotations/xml_annotations.hpp"
#include "text/trimmed.hpp"

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <utility>

namespace draad {

namespace {

class TranscriberReader {
public:
    explicit TranscriberReader(XmlReader& reader) : reader_(reader) {}

    void read(TranscriptWriter& writer)
    {
        while (reader_.next()) {
            if (reader_.event() == XmlEvent::text && is_in_turn_)
                text_ += reader_.text();
            else if (reader_.event() == XmlEvent::element)
                begin_element();
            else if (reader_.is_end_of("Turn")) {
                flush(end_);
                tiers_.add_note(begin_, "Event", std::exchange(events_, ""));
                is_in_turn_ = false;
            }
        }
        tiers_.write(writer);
    }

private:
    void begin_element()
    {
        if (reader_.is_element("Speaker"))
            names_[reader_.attribute_or_empty("id")] = reader_.attribute_or_empty("name");
        else if (reader_.is_element("Turn"))
            begin_turn();
        else if (reader_.is_element("Sync")) {
            const std::uint64_t time = milliseconds_of(reader_.attribute_or_empty("time"));
            flush(time);
            begin_ = time;
        } else if (reader_.is_element("Who"))
            change_speaker();
        else if (reader_.is_element("Event") || reader_.is_element("Comment"))
            add_event();
    }

    /// What a typed event says (a noise, a language) is no word, and would cut the sentence that it stands in: a note
    /// behind the turn. One without a type is a remark in the text, as people write it.
    void add_event()
    {
        const std::string what = reader_.attribute_or_empty("desc");
        if (reader_.attribute_or_empty("type").empty())
            text_ += fmt::format(" [{}] ", what);
        else {
            text_ += ' ';
            events_ += (events_.empty() ? "" : ", ") + what;
        }
    }

    void begin_turn()
    {
        is_in_turn_ = true;
        text_.clear();
        begin_ = milliseconds_of(reader_.attribute_or_empty("startTime"));
        end_ = milliseconds_of(reader_.attribute_or_empty("endTime"));
        speakers_.clear();
        const std::string speakers = reader_.attribute_or_empty("speaker");
        for (std::size_t at = 0; at < speakers.size();) {
            const std::size_t end = std::min(speakers.find(' ', at), speakers.size());
            if (end > at)
                speakers_.push_back(speakers.substr(at, end - at));
            at = end + 1;
        }
        who_ = 0;
    }

    /// Where several speak at once, <Who nb="2"/> says whose words follow.
    void change_speaker()
    {
        flush(end_);
        const std::string number = reader_.attribute_or_empty("nb");
        std::size_t who = 1;
        std::from_chars(number.data(), number.data() + number.size(), who);
        who_ = who > 0 ? who - 1 : 0;
    }

    void flush(std::uint64_t end)
    {
        std::string speaker = who_ < speakers_.size() ? speakers_[who_] : "";
        if (const auto name = names_.find(speaker); name != names_.end() && !name->second.empty())
            speaker = name->second;
        tiers_.add_speech(begin_, end, speaker, text_);
        text_.clear();
    }

    XmlReader& reader_;
    Tiers tiers_;
    std::map<std::string, std::string> names_;
    std::vector<std::string> speakers_; ///< of the turn
    std::size_t who_ = 0;
    std::string text_;
    std::string events_; ///< of the turn
    std::uint64_t begin_ = 0;
    std::uint64_t end_ = 0;
    bool is_in_turn_ = false;
};

}

void read_transcriber(XmlReader& reader, TranscriptWriter& writer)
{
    TranscriberReader(reader).read(writer);
}

}
