#include "archive/archive.hpp"

#include "archive/archive_writer.hpp"
#include "error.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace draad;

namespace {

std::string zip_of(std::initializer_list<std::pair<std::string_view, std::string>> members,
                   Packing packing = Packing::deflated)
{
    ArchiveWriter writer;
    for (const auto& [name, bytes] : members)
        writer.add(name, bytes, packing);
    return writer.take();
}

std::string fault_of(std::string_view bytes, std::string_view member, const ArchiveLimits& limits = {})
{
    try {
        Archive("proef.zip", bytes, limits).read(member);
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

std::string replaced(std::string bytes, std::string_view old, std::string_view by)
{
    for (std::size_t offset = bytes.find(old); offset != std::string::npos;
         offset = bytes.find(old, offset + by.size()))
        bytes.replace(offset, old.size(), by);
    return bytes;
}

}

TEST_CASE("what was put in a zip comes out of it, in its order")
{
    const std::string zip = zip_of({{"mimetype", "a"}, {"map/één.xml", std::string(100'000, 'x')}, {"leeg", ""}});
    Archive archive("proef.zip", zip);
    REQUIRE(archive.members().size() == 3);
    CHECK(archive.members()[1] == ArchiveMember{"map/één.xml", 100'000});
    CHECK(archive.read("map/één.xml") == std::string(100'000, 'x'));
    CHECK(archive.read("leeg").empty());
    CHECK(archive.contains("mimetype"));
    CHECK_FALSE(archive.read_if_present("weg"));
    CHECK(fault_of(zip, "weg").find("holds no 'weg'") != std::string::npos);
}

TEST_CASE("the same members give the same bytes, at any time and in any time zone")
{
    const std::string one = zip_of({{"a", "tekst"}, {"b", "meer"}});
    ::setenv("TZ", "Asia/Tokyo", 1);
    ::tzset();
    const std::string other = zip_of({{"a", "tekst"}, {"b", "meer"}});
    ::unsetenv("TZ");
    ::tzset();
    CHECK(one == other);
    CHECK(looks_like_archive(one));
}

TEST_CASE("a stored member stands in the zip as it is")
{
    CHECK(zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"}}, Packing::stored)
              .find("mimetypeapplication/vnd.oasis") != std::string::npos);
}

TEST_CASE("a member cannot be put in twice")
{
    ArchiveWriter writer;
    writer.add("a", "1");
    CHECK_THROWS_AS(writer.add("a", "2"), Error);
}

TEST_CASE("a member that unpacks to far more than it packs is refused while it is unpacked")
{
    const std::string bomb = zip_of({{"bom", std::string(64U << 20, '\0')}});
    CHECK(bomb.size() < 100'000);
    CHECK(fault_of(bomb, "bom").find("unpacks to more than") != std::string::npos);
}

TEST_CASE("limits hold for one member, for all that is read, and for how many there are")
{
    const std::string zip = zip_of({{"a", std::string(5000, 'a')}, {"b", std::string(5000, 'b')}});
    ArchiveLimits limits;
    CHECK(fault_of(zip, "a", limits) == "none");
    limits.member_bytes = 4000;
    CHECK(fault_of(zip, "a", limits).find("unpacks") != std::string::npos);
    limits = {};
    limits.total_bytes = 8000;
    Archive archive("proef.zip", zip, limits);
    CHECK(archive.read("a").size() == 5000);
    CHECK_THROWS_AS(archive.read("b"), Error);
    limits = {};
    limits.members = 1;
    CHECK(fault_of(zip, "a", limits).find("holds 2 files") != std::string::npos);
}

TEST_CASE("names that lead outside the archive are refused")
{
    const std::string zip = zip_of({{"abcdefgh.xml", "x"}});
    for (const std::string_view name :
         {"../defgh.xml", "/bcdefgh.xml", "ab/../gh.xml", "..\\defgh.xml", "c:\\defgh.xml"}) {
        CAPTURE(name);
        const std::string bad = replaced(zip, "abcdefgh.xml", name);
        CHECK(fault_of(bad, "x").find("leads outside") != std::string::npos);
    }
    const std::string good = replaced(zip, "abcdefgh.xml", "ab..efgh.xml");
    CHECK(fault_of(good, "ab..efgh.xml") == "none");
}

TEST_CASE("a name that stands twice is refused")
{
    const std::string zip = zip_of({{"een.xml", "x"}, {"duo.xml", "y"}});
    CHECK(fault_of(replaced(zip, "duo.xml", "een.xml"), "een.xml").find("twice") != std::string::npos);
}

TEST_CASE("an encrypted member is refused with what to do")
{
    std::string zip = zip_of({{"geheim.xml", "tekst"}});
    // Bit 0 of the general purpose flags, in the local header and in the directory.
    zip[6] = static_cast<char>(zip[6] | 1);
    const std::size_t directory = zip.find("PK\x01\x02");
    zip[directory + 8] = static_cast<char>(zip[directory + 8] | 1);
    CHECK(fault_of(zip, "geheim.xml").find("password") != std::string::npos);
}

TEST_CASE("a zip that is cut off anywhere, or whose bytes were changed, is refused")
{
    std::string zip = zip_of({{"a.xml", "Een tekst die lang genoeg is om in te pakken, pakken, pakken."}});
    for (int part = 0; part < 20; ++part) {
        CAPTURE(part);
        CHECK(fault_of(std::string_view(zip).substr(0, zip.size() * part / 20), "a.xml") != "none");
    }
    zip[45] = static_cast<char>(zip[45] ^ 0x55);
    CHECK(fault_of(zip, "a.xml").find("damaged") != std::string::npos);
    CHECK(fault_of("geen zip", "a").find("the file is no zip") != std::string::npos);
}
