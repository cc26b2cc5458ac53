#pragma once

#include "passages/passage_id.hpp"
#include "passages/passage_source.hpp"

namespace draad {

/// The one way to the passages of a corpus: stands at one of them at a time. Not shared by threads.
class PassageCursor {
public:
    virtual ~PassageCursor() = default;

    /// Goes to a passage, which lasts until the cursor goes to another. Going upwards is the quickest.
    virtual PassageSource& seek(PassageId id) = 0;
};

}
