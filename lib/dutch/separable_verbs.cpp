#include "dutch/separable_verbs.hpp"

#include <algorithm>

namespace draad {

std::vector<ApartVerb> find_apart(const SeparableVerb& verb, std::span<const Token> sentence)
{
    std::vector<ApartVerb> found;
    for (std::size_t particle = 0; particle < sentence.size(); ++particle) {
        if (sentence[particle].folded != verb.particle) {
            continue;
        }
        for (std::size_t base = particle; base-- > 0;) {
            if (std::ranges::binary_search(verb.base_forms, sentence[base].folded)) {
                found.push_back({base, particle});
                break;
            }
        }
    }
    return found;
}

}
