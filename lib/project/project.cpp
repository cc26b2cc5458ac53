#include "project/project.hpp"

namespace draad {

const std::vector<std::string>& Project::values(std::string_view key) const
{
    static const std::vector<std::string> none;
    const auto found = settings.find(key);
    return found == settings.end() ? none : found->second;
}

std::filesystem::path Project::folder() const
{
    return std::filesystem::absolute(file).lexically_normal().parent_path();
}

}
