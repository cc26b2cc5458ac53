#include "ingest/formats/captions/ttml.hpp"

#include "ingest/formats/captions/captions.hpp"
#include "text/trimmed.hpp"

#include <fmt/format.h>

#include <charconv>
#include <map>

namespace draad {

namespace {

/// "00:01:02.500" is also WebVTT's; "62.5s", "62500ms", "620000000t" and frames behind a third colon are not.
std::string time_of(std::string_view text, double ticks_per_second)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view unit(read.ptr, static_cast<std::size_t>(text.data() + text.size() - read.ptr));
    if (unit.starts_with(':')) {
        std::string clock(text);
        std::size_t colon = clock.find(':');
        for (int colons = 1; colons < 3 && colon != std::string::npos; ++colons)
            colon = clock.find(':', colon + 1);
        return clock.substr(0, colon);
    }
    constexpr double longest = 1e7;
    const double of_second = unit == "ms"  ? 1000
                             : unit == "t" ? ticks_per_second
                             : unit == "h" ? 1.0 / 3600
                             : unit == "m" ? 1.0 / 60
                                           : 1;
    const double seconds = value / of_second;
    if (!(seconds >= 0 && seconds < longest))
        return "00:00:00.000";
    const auto milliseconds = static_cast<std::uint64_t>(seconds * 1000 + 0.5);
    return fmt::format("{:02}:{:02}:{:02}.{:03}", milliseconds / 3'600'000, milliseconds / 60'000 % 60,
                       milliseconds / 1000 % 60, milliseconds % 1000);
}

class TtmlReader {
public:
    explicit TtmlReader(XmlReader& reader) : reader_(reader)
    {
        const std::string rate = reader.attribute_or_empty("tickRate");
        std::from_chars(rate.data(), rate.data() + rate.size(), ticks_);
    }

    /// The file as WebVTT.
    std::string read()
    {
        while (reader_.next()) {
            if (reader_.is_element("agent"))
                read_agent();
            else if (reader_.is_element("p"))
                begin_cue();
            else if (is_in_cue_)
                read_in_cue();
        }
        return std::move(captions_);
    }

private:
    void read_agent()
    {
        const std::string id = reader_.attribute_or_empty("id");
        names_[id] = trimmed(reader_.read_text());
    }

    void begin_cue()
    {
        is_in_cue_ = true;
        captions_ += fmt::format("{} --> {}\n", time_of(reader_.attribute_or_empty("begin"), ticks_),
                                 time_of(reader_.attribute_or_empty("end"), ticks_));
        add_voice();
    }

    void add_voice()
    {
        const auto name = names_.find(reader_.attribute_or_empty("agent"));
        if (name != names_.end() && !name->second.empty())
            captions_ += fmt::format("<v {}>", escaped(name->second));
    }

    void read_in_cue()
    {
        if (reader_.event() == XmlEvent::text)
            captions_ += escaped(reader_.text());
        else if (reader_.is_element("br"))
            captions_ += '\n';
        else if (reader_.is_element("span"))
            add_voice();
        else if (reader_.is_end_of("p")) {
            captions_ += "\n\n";
            is_in_cue_ = false;
        }
    }

    /// White space of markup is one blank: a line end would part the cue.
    static std::string escaped(std::string_view text)
    {
        std::string safe;
        for (const char letter : text) {
            const bool is_blank = letter == ' ' || (letter >= '\t' && letter <= '\r');
            if (is_blank)
                safe += safe.ends_with(' ') ? "" : " ";
            else if (letter == '<')
                safe += "&lt;";
            else if (letter == '>')
                safe += "&gt;";
            else if (letter == '&')
                safe += "&amp;";
            else
                safe += letter;
        }
        return safe;
    }

    XmlReader& reader_;
    double ticks_ = 1;
    std::map<std::string, std::string> names_;
    std::string captions_ = "WEBVTT\n\n";
    bool is_in_cue_ = false;
};

}

Document read_ttml(std::string_view name, XmlReader& reader, std::span<const Speaker> known)
{
    return read_webvtt(name, TtmlReader(reader).read(), known);
}

}
