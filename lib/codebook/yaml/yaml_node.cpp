#include "codebook/yaml/yaml_node.hpp"

namespace draad {

const YamlNode* YamlNode::find(std::string_view key) const
{
    if (!is_map())
        return nullptr;
    for (std::size_t i = 0; i + 1 < children.size(); i += 2)
        if (children[i].is_scalar() && children[i].scalar == key)
            return &children[i + 1];
    return nullptr;
}

}
