#include "codebook/rule_parser.hpp"
#include "codebook/rule_writer.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Whatever bytes come, they are refused with a RuleError at one of them, or they are a rule that can be written and
/// read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    try {
        const draad::Pattern pattern = draad::parse_rule(text);
        if (draad::parse_rule(draad::write_rule(pattern)) != pattern)
            std::abort();
    } catch (const draad::RuleError& error) {
        if (error.byte > size)
            std::abort();
    }
    return 0;
}
