#include "ingest/formats/tei/tei_timeline.hpp"

#include <algorithm>
#include <charconv>

namespace draad {

namespace {

std::string_view identifier(std::string_view reference)
{
    return reference.substr(std::min(reference.find('#') + 1, reference.size()));
}

double number_in(std::string_view text)
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number > 0 ? number : 0; // not a number is not greater
}

}

void TeiTimeline::read(XmlReader& reader)
{
    const std::size_t depth = reader.depth();
    const std::string unit = reader.attribute_or_empty("unit");
    while (reader.next() && !(reader.event() == XmlEvent::element_end && reader.depth() == depth))
        if (reader.event() == XmlEvent::element && reader.name() == "when")
            read_moment(reader, unit);
}

void TeiTimeline::read_moment(const XmlReader& reader, const std::string& unit)
{
    const std::string own_unit = reader.attribute_or_empty("unit");
    const double divisor = (own_unit.empty() ? unit : own_unit) == "ms" ? 1000 : 1;
    const auto since = moments_.find(identifier(reader.attribute_or_empty("since")));
    const double before = since == moments_.end() ? 0 : since->second;
    moments_[reader.attribute_or_empty("id")] = before + number_in(reader.attribute_or_empty("interval")) / divisor;
}

std::optional<std::uint32_t> TeiTimeline::seconds_of(std::string_view reference) const
{
    constexpr double longest = 1e9;
    const auto moment = reference.empty() ? moments_.end() : moments_.find(identifier(reference));
    if (moment == moments_.end() || moment->second > longest)
        return std::nullopt;
    return static_cast<std::uint32_t>(moment->second);
}

}
