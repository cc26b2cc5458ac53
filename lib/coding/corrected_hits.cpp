#include "coding/corrected_hits.hpp"

namespace draad {

std::string finder_of(const Hit& hit, const Codebook& codebook)
{
    return hit.rule == no_rule ? "door " + *hit.coders : codebook.codes[hit.code].rules[hit.rule].name;
}

}
