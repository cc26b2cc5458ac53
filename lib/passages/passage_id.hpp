#pragma once

#include <compare>
#include <cstdint>

namespace draad {

/// Which passage of a corpus: the index of its document in the list of documents, and its own index in the document.
struct PassageId {
    std::uint32_t document = 0;
    std::uint32_t passage = 0;

    auto operator<=>(const PassageId&) const = default;
};

}
