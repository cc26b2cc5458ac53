#include "coding/code_filter.hpp"

#include "codebook/nearest_name.hpp"
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

/// The codes whose path fits; where none does, those whose own name is meant: "wantrouwen" for "vertrouwen.wantrouwen".
std::vector<std::size_t> codes_named(const Codebook& codebook, const std::string& pattern)
{
    std::vector<std::size_t> by_path;
    std::vector<std::size_t> by_name;
    const std::string wanted = fold(pattern);
    for (std::size_t i = 0; i < codebook.codes.size(); ++i) {
        if (fits_wildcard(fold(codebook.codes[i].path), wanted))
            by_path.push_back(i);
        if (fold(codebook.codes[i].id) == wanted)
            by_name.push_back(i);
    }
    if (!by_path.empty() || by_name.size() < 2)
        return by_path.empty() ? by_name : by_path;
    std::string paths;
    for (const std::size_t i : by_name)
        paths += (paths.empty() ? "" : ", ") + codebook.codes[i].path;
    throw Error(said("--code {}: several codes are called so: {}; write one of these", pattern, paths));
}

std::string nearest_code(const Codebook& codebook, const std::string& pattern)
{
    std::vector<std::string_view> names;
    for (const Code& code : codebook.codes) {
        names.push_back(code.path);
        names.push_back(code.id);
    }
    return did_you_mean(pattern, names);
}

}

std::vector<bool> asked_codes(const Codebook& codebook, const std::vector<std::string>& patterns, MissingCode missing)
{
    std::vector<bool> asked(codebook.codes.size(), patterns.empty());
    for (const std::string& pattern : patterns) {
        const std::vector<std::size_t> named = codes_named(codebook, pattern);
        for (const std::size_t code : named)
            for (const std::size_t member : codebook.family(code))
                asked[member] = true;
        if (named.empty() && missing == MissingCode::error)
            throw Error(said("--code {}: no such code{}; the codes are {}", pattern, nearest_code(codebook, pattern),
                             code_list(codebook)));
    }
    return asked;
}

}
