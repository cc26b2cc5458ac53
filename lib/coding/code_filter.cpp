#include "coding/code_filter.hpp"

#include "error.hpp"
#include "match/wildcard.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

namespace draad {

namespace {

std::string code_list(const Codebook& codebook)
{
    std::string list;
    for (const Code& code : codebook.codes)
        list += (list.empty() ? "" : ", ") + code.path;
    return list;
}

}

std::vector<bool> asked_codes(const Codebook& codebook, const std::vector<std::string>& patterns, MissingCode missing)
{
    std::vector<bool> asked(codebook.codes.size(), patterns.empty());
    for (const std::string& pattern : patterns) {
        bool is_known = false;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            if (!fits_wildcard(fold(codebook.codes[i].path), fold(pattern)))
                continue;
            is_known = true;
            for (const std::size_t member : codebook.family(i))
                asked[member] = true;
        }
        if (!is_known && missing == MissingCode::error)
            throw Error(said("--code {}: no such code; the codes are {}", pattern, code_list(codebook)));
    }
    return asked;
}

}
