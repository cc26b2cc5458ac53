#include "programs/libre_office.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace draad;

namespace {

/// Puts a program soffice before all others, and takes it away again.
class FakeOffice {
public:
    explicit FakeOffice(const std::string& script)
    {
        const char* path = std::getenv("PATH");
        before_ = path == nullptr ? "" : path;
        const std::filesystem::path program = folder_.path() / "soffice";
        std::ofstream(program) << "#!/bin/sh\n" << script;
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        setenv("PATH", folder_.path().c_str(), 1);
    }
    FakeOffice(const FakeOffice&) = delete;
    FakeOffice& operator=(const FakeOffice&) = delete;
    ~FakeOffice() { setenv("PATH", before_.c_str(), 1); }

private:
    test::TemporaryFolder folder_;
    std::string before_;
};

/// Finds the folder for what is made, and the file to read, among the arguments.
const std::string find_arguments = "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && made=$2; shift; done\n"
                                   "/bin/mkdir -p \"$made\"\n";

}

TEST_CASE("what the program makes of a file is handed over")
{
    const FakeOffice office(find_arguments + "{ /bin/echo -n 'was '; /bin/cat \"$1\"; } > \"$made/document.docx\"\n");
    const Conversion conversion = convert_by_libre_office("oud", ".doc", ".docx");
    CHECK(conversion.outcome == ConversionOutcome::done);
    CHECK(conversion.bytes == "was oud");
}

TEST_CASE("a program that makes nothing has failed")
{
    const FakeOffice office("exit 1\n");
    CHECK(convert_by_libre_office("oud", ".doc", ".docx").outcome == ConversionOutcome::failed);
}

TEST_CASE("the program has a home of its own, and what it leaves there is gone")
{
    const FakeOffice office(find_arguments + "/bin/echo -n \"$HOME\" > \"$made/document.docx\"\n");
    const std::string home = convert_by_libre_office("oud", ".doc", ".docx").bytes;
    REQUIRE_FALSE(home.empty());
    CHECK(home != std::getenv("HOME"));
    CHECK_FALSE(std::filesystem::exists(home));
}

TEST_CASE("where the program is not installed, that is told")
{
    const test::TemporaryFolder nothing;
    const std::string before = std::getenv("PATH");
    setenv("PATH", nothing.path().c_str(), 1);
    CHECK(convert_by_libre_office("oud", ".doc", ".docx").outcome == ConversionOutcome::absent);
    setenv("PATH", before.c_str(), 1);
}
