// Dictionaries and codebooks of other programs: whatever bytes come, they are read into a codebook that draad reads, or
// refused with an Error.

#include "codebook/codebook_reader.hpp"
#include "error.hpp"
#include "exchange/dictionary_formats.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace draad;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    Losses losses("fuzz");
    std::string yaml;
    try {
        const DictionaryFormat& format = recognised_format("fuzz", bytes);
        if (format.read == nullptr)
            return 0;
        const Dictionary dictionary = read_dictionary(format, bytes, losses);
        for (const DictionaryFormat& target : dictionary_formats())
            write_dictionary(target, dictionary, losses);
        yaml = write_dictionary(*dictionary_format_named("draad"), dictionary, losses);
    } catch (const Error&) {
        return 0;
    }
    Codebook codebook;
    if (yaml.size() < (8U << 20U) && !read_codebook("fuzz.yaml", yaml, codebook).empty())
        std::abort();
    return 0;
}
