#include "programs/bounded_program.hpp"
#include "programs/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

using namespace draad;

namespace {

ProgramEnd run_shell(std::string_view script, std::chrono::seconds longest)
{
    const TemporaryFolder home;
    return run_bounded(
        {.command = {find_program("sh").value(), "-c", std::string(script)}, .home = home.path(), .longest = longest});
}

}

TEST_CASE("a program is found in PATH")
{
    CHECK_FALSE(find_program("een-programma-dat-er-niet-is"));
    CHECK(find_program("sh"));
}

TEST_CASE("how a program ends is told, and one that takes too long is stopped")
{
    using namespace std::chrono_literals;
    CHECK(run_shell("exit 0", 10s) == ProgramEnd::well);
    CHECK(run_shell("exit 3", 10s) == ProgramEnd::badly);
    const auto before = std::chrono::steady_clock::now();
    CHECK(run_shell("sleep 60", 1s) == ProgramEnd::timed_out);
    CHECK(std::chrono::steady_clock::now() - before < 20s);
}

TEST_CASE("what cannot be started ends badly")
{
    const TemporaryFolder home;
    CHECK(run_bounded({.command = {"/een/programma/dat/er/niet/is"}, .home = home.path()}) == ProgramEnd::badly);
}

TEST_CASE("a temporary folder is gone with its owner, and all in it")
{
    std::filesystem::path path;
    {
        const TemporaryFolder folder;
        path = folder.path();
        std::filesystem::create_directories(path / "map" / "map");
        CHECK(std::filesystem::exists(path));
    }
    CHECK_FALSE(std::filesystem::exists(path));
}
