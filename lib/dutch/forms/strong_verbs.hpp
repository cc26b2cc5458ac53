#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// The past and participle of a verb that does not make them by rule, without prefix: nemen, nam, namen, genomen.
struct StrongVerb {
    std::string_view infinitive;
    std::string_view past;
    std::string_view past_plural;
    /// Empty if it has none.
    std::string_view participle;
};

/// All of them, sorted by infinitive.
std::span<const StrongVerb> strong_verbs();

/// Those with which an infinitive ends: nemen for overnemen.
std::vector<StrongVerb> strong_verbs_at_end(std::string_view infinitive);

}
