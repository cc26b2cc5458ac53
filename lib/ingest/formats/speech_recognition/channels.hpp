#pragma once

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace draad {

/// The segments of a recording of which each channel is a list of words with their times ("start" or "start_time"), in
/// the order of time: each says its "speaker", "Channel 0" for the first. A segment ends with a sentence or a pause,
/// for people on two channels speak at once. Where several speak on a channel, they are told apart by their number:
/// "Channel 0 speaker 1".
nlohmann::json segments_of_channels(std::span<const nlohmann::json> channels);

/// Segments in the order in which they begin; one without a time stays behind the one before it.
nlohmann::json in_order_of_time(const nlohmann::json& segments);

}
