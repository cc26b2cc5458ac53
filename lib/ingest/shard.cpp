#include "ingest/shard.hpp"

#include "error.hpp"
#include "storage/stable_hash.hpp"
#include "wording/said.hpp"

#include <charconv>

namespace draad {

Shard shard_named(std::string_view text)
{
    Shard shard;
    const char* end = text.data() + text.size();
    const auto [slash, bad_part] = std::from_chars(text.data(), end, shard.part);
    const bool has_slash = bad_part == std::errc() && slash != end && *slash == '/';
    const auto [last, bad_parts] = std::from_chars(has_slash ? slash + 1 : end, end, shard.parts);
    if (!has_slash || bad_parts != std::errc() || last != end || shard.part == 0 || shard.part > shard.parts)
        throw Error(said("--shard {}: write I/N, part I of N, such as 2/5", text));
    return shard;
}

void keep_shard(Shard shard, Collection& collection)
{
    // The high bits of the hash are the better mixed.
    std::erase_if(collection.files, [&](const SourceFile& file) {
        return (stable_hash(file.name) >> 32U) % shard.parts != shard.part - 1;
    });
}

}
