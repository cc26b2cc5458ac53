#include "exchange/dictionary/guid.hpp"

#include "storage/stable_hash.hpp"

#include <fmt/format.h>

#include <set>

namespace draad {

std::string make_guid(std::string_view kind, std::string_view key)
{
    const std::string named = fmt::format("{}\n{}", kind, key);
    const std::uint64_t high = (stable_hash(named) & 0xFFFFFFFFFFFF0FFFULL) | 0x8000ULL;
    const std::uint64_t low = (stable_hash(named, 1) & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32U, (high >> 16U) & 0xFFFFU, high & 0xFFFFU,
                       low >> 48U, low & 0xFFFFFFFFFFFFULL);
}

bool is_guid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (is_hyphen ? text[i] != '-' : std::string_view("0123456789abcdefABCDEF").find(text[i]) == text.npos)
            return false;
    }
    return true;
}

void give_guids(std::vector<Category>& categories, const std::string& above)
{
    std::set<std::string> seen;
    for (Category& category : categories) {
        std::string path = above + "\n" + category.name;
        while (!seen.insert(path).second)
            path += "\n";
        if (!is_guid(category.guid))
            category.guid = make_guid("code", path);
        give_guids(category.children, path);
    }
}

}
