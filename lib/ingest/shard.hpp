#pragma once

#include "ingest/collection.hpp"

#include <string_view>

namespace draad {

/// One of so many parts of a collection, each to be indexed apart.
struct Shard {
    unsigned part = 1;
    unsigned parts = 1;
};

/// "2/5" is part 2 of 5. Throws Error for anything else.
Shard shard_named(std::string_view text);

/// Leaves the files of one part: by a hash of their names, so that a file stays in its part whatever files come and go.
void keep_shard(Shard shard, Collection& collection);

}
