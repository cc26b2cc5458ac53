#include "codebook/codebook_reader.hpp"
#include "codebook/yaml_traps.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Whatever bytes come, they are a codebook or there is a problem with them, with a place in the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    draad::Codebook codebook;
    const std::vector<draad::Problem> problems = draad::read_codebook("a.yaml", text, codebook);
    if (problems.empty() && codebook.codes.empty())
        std::abort();
    for (const draad::Problem& problem : problems)
        if (draad::parse_place(problem.place).line == 0)
            std::abort();
    draad::find_yaml_traps("a.yaml", text, {});
    return 0;
}
