#include "ingest/formats/annotations/text_grid.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/formats/annotations/tiers.hpp"
#include "ingest/formats/annotations/tiles.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// The values of a file of Praat: whatever stands free as a number or between quotation marks; names, "=" and "[1]:"
/// are for people (Praat's manual, "TextGrid file formats").
class PraatValues {
public:
    PraatValues(std::string_view name, std::string_view text) : name_(name), text_(text) {}

    std::string text()
    {
        for (;;) {
            skip_blanks();
            if (at_ >= text_.size())
                refuse();
            if (text_[at_] == '"')
                return take_quoted();
            skip_word();
        }
    }

    double number()
    {
        for (;;) {
            skip_blanks();
            if (at_ >= text_.size())
                refuse();
            if (text_[at_] == '"') {
                take_quoted();
                continue;
            }
            const std::size_t begin = at_;
            skip_word();
            double value = 0;
            const char* end = text_.data() + at_;
            const auto read = std::from_chars(text_.data() + begin, end, value);
            if (read.ec == std::errc() && read.ptr == end)
                return value;
        }
    }

private:
    [[noreturn]] void refuse() const
    {
        throw Error(said("{}: this TextGrid ends too early; save it anew in Praat", name_));
    }

    static bool is_blank(char letter) { return letter == ' ' || (letter >= '\t' && letter <= '\r'); }

    void skip_blanks()
    {
        while (at_ < text_.size() && is_blank(text_[at_]))
            ++at_;
    }

    void skip_word()
    {
        while (at_ < text_.size() && !is_blank(text_[at_]))
            ++at_;
    }

    /// A quotation mark within is written twice.
    std::string take_quoted()
    {
        std::string value;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"' && text_.substr(at_ + 1, 1) != "\"") {
                ++at_;
                return value;
            }
            at_ += text_[at_] == '"' ? 1 : 0;
            value += text_[at_];
        }
        refuse();
    }

    std::string_view name_;
    std::string_view text_;
    std::size_t at_ = 0;
};

std::uint64_t in_milliseconds(double seconds)
{
    constexpr double longest = 1e7;
    return seconds > 0 && seconds < longest ? static_cast<std::uint64_t>(seconds * 1000 + 0.5) : 0;
}

/// Reads a tier: of intervals into `speech`, of points into `tiers`, as notes.
void read_tier(PraatValues& values, std::vector<SpeechTier>& speech, Tiers& tiers)
{
    const std::string kind = values.text();
    const std::string name = values.text();
    values.number(); // where the tier begins and ends
    values.number();
    const double count = values.number();
    SpeechTier tier{.name = name, .intervals = {}};
    for (double index = 0; index < count; ++index) {
        const std::uint64_t begin = in_milliseconds(values.number());
        if (kind == "IntervalTier") {
            const std::uint64_t end = in_milliseconds(values.number());
            std::string text = values.text();
            if (!trimmed(text).empty())
                tier.intervals.push_back({.begin_ms = begin, .end_ms = end, .text = std::move(text)});
        } else
            tiers.add_note(begin, name, values.text());
    }
    if (!tier.intervals.empty())
        speech.push_back(std::move(tier));
}

/// Adds what is said; says which tiers are left out, if any.
std::vector<std::string> add_speech(std::span<const SpeechTier> speech, Tiers& tiers)
{
    const std::vector<bool> are_tiles = find_tiles(speech);
    std::vector<std::string> left_out;
    for (std::size_t index = 0; index < speech.size(); ++index) {
        const SpeechTier& tier = speech[index];
        if (are_tiles[index])
            left_out.push_back(tier.name);
        else
            for (const TierInterval& interval : tier.intervals)
                tiers.add_speech(interval.begin_ms, interval.end_ms, speaker_of_tier(tier.name), interval.text);
    }
    return left_out;
}

}

Document read_text_grid(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    PraatValues values(name, source.utf8);
    if (values.text() != "ooTextFile" || values.text() != "TextGrid")
        throw Error(said("{}: this is no TextGrid of Praat; give it the ending of what it is", name));
    values.number(); // where the recording begins and ends
    values.number();
    Tiers tiers;
    const double count = values.number();
    std::vector<SpeechTier> speech;
    for (double tier = 0; tier < count; ++tier)
        read_tier(values, speech, tiers);
    const std::vector<std::string> left_out = add_speech(speech, tiers);
    TranscriptWriter writer;
    tiers.write(writer);
    Document document = writer.finish(name, source.encoding, {}, known);
    if (!left_out.empty())
        document.notes.push_back(said("tiers that hold single words or sounds of what other tiers say are left "
                                      "out: {}",
                                      fmt::join(left_out, ", ")));
    return document;
}

bool begins_as_text_grid(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 200);
    return head.starts_with("File type = \"ooTextFile") && head.find("\"TextGrid\"") != std::string_view::npos;
}

}
