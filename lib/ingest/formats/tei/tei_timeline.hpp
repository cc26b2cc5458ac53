#pragma once

#include "xml/xml_reader.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// The moments of a recording that utterances begin at. (TEI P5, 17.4.2 "Placing synchronous events in time"; ISO
/// 24624.)
class TeiTimeline {
public:
    /// Reads a `timeline` to its end: each `when` lies an `interval` after the moment that `since` names, else after
    /// the first. Intervals are seconds, unless the timeline or the moment says `unit="ms"`.
    void read(XmlReader& reader);

    /// Of the moment that a reference ("#T4") names, in whole seconds; nothing if there is none.
    std::optional<std::uint32_t> seconds_of(std::string_view reference) const;

private:
    void read_moment(const XmlReader& reader, const std::string& unit);

    /// Seconds by identifier.
    std::map<std::string, double, std::less<>> moments_;
};

}
