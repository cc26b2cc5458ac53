#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace draad {

/// What the services of Amazon, Microsoft, Google, Deepgram, Rev and Speechmatics answer, in the shape that most
/// programs share: a list of segments with `speaker`, `start`, `end` (seconds), `text` or `words`; nothing if it is
/// none of these.
std::optional<nlohmann::json> in_common_shape(const nlohmann::json& root);

}
