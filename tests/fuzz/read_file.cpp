#include "read_checked.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    draad::test::read_checked("a." DRAAD_FUZZ_ENDING, {reinterpret_cast<const char*>(bytes), size});
    return 0;
}
