// The fuzzer: one program for all targets, which the environment variable DRAAD_FUZZ_TARGET chooses between.

#include "fuzz_target.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>

namespace {

const draad::test::FuzzTarget& chosen_target()
{
    const char* const name = std::getenv("DRAAD_FUZZ_TARGET");
    const auto targets = draad::test::fuzz_targets();
    const auto target =
        std::ranges::find(targets, std::string_view(name == nullptr ? "" : name), &draad::test::FuzzTarget::name);
    if (target != targets.end())
        return *target;
    std::cerr << "set DRAAD_FUZZ_TARGET to one of:\n";
    for (const draad::test::FuzzTarget& known : targets)
        std::cerr << known.name << "\n";
    std::exit(2);
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const draad::test::FuzzTarget& target = chosen_target();
    target.read(target.name, {reinterpret_cast<const char*>(bytes), size});
    return 0;
}
