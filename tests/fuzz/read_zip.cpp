#include "archive/archive.hpp"
#include "error.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    try {
        draad::Archive archive("a.zip", {reinterpret_cast<const char*>(bytes), size});
        for (const draad::ArchiveMember& member : archive.members())
            archive.read(member.name);
    } catch (const draad::Error&) {
    }
    return 0;
}
