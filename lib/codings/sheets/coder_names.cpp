#include "codings/sheets/coder_names.hpp"

#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <sstream>

namespace draad {

std::string coder_key(std::string_view name)
{
    std::istringstream words(fold(trimmed(name)));
    std::string key;
    for (std::string word; words >> word;)
        key += (key.empty() ? "" : " ") + word;
    return key;
}

void CoderNames::add(std::string_view cell)
{
    if (const std::string key = coder_key(cell); !key.empty())
        names_.emplace(key, cell);
}

std::string CoderNames::coder_of(std::string_view cell) const
{
    if (const auto named = names_.find(coder_key(cell)); named != names_.end())
        return named->second;
    return names_.size() == 1 ? names_.begin()->second : of_file_;
}

}
