#include "exchange/dictionary/code_ids.hpp"

#include "text/folding.hpp"

#include <fmt/format.h>

#include <set>
#include <string>
#include <string_view>

namespace draad {

std::string id_of(std::string_view name)
{
    std::string id;
    for (const char byte : fold(name)) {
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            id += byte;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (id.ends_with('-'))
        id.pop_back();
    return id.empty() ? "code" : id;
}

void give_ids(std::vector<Category>& categories)
{
    std::set<std::string> given;
    for (Category& category : categories) {
        const std::string id = id_of(category.id.empty() ? category.name : category.id);
        category.id = id;
        for (std::size_t number = 2; !given.insert(category.id).second; ++number)
            category.id = fmt::format("{}-{}", id, number);
        give_ids(category.children);
    }
}

}
