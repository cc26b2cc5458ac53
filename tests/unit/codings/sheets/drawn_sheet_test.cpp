#include "codings/sheets/drawn_sheet.hpp"

#include "codings/sheets/sheet_writer.hpp"
#include "error.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <utility>

using namespace draad;

namespace {

CodingSheet drawn()
{
    CodingSheet sheet;
    sheet.codes = {"wachten"};
    for (const char* words : {"Wij wachten al weken.", "De bel ging."}) {
        CodingUnit unit;
        unit.id = "u-" + std::to_string(sheet.units.size());
        unit.document = "a.txt";
        unit.words = words;
        sheet.units.push_back(std::move(unit));
    }
    return sheet;
}

CodingSheet filled(const std::string& coder)
{
    CodingSheet sheet = drawn();
    sheet.judgements.push_back({.unit = 1, .code = "wachten", .coder = coder, .comment = {}});
    return sheet;
}

/// A folder with a sheet in it.
class Folder {
public:
    std::string write(const std::string& name, const std::string& bytes) const
    {
        const std::string file = (folder_.path() / name).string();
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

    void write_note(const std::string& file, const std::string& bytes) const
    {
        std::ofstream note(file + ".made");
        note << "command: draad sample\nseed: 7\ndrawn: 2 of 9\n";
        for (const auto& [name, value] : marks_of_sheet(drawn(), bytes))
            note << name << ": " << value << '\n';
    }

private:
    test::TemporaryFolder folder_;
};

std::string refusal_of(const std::string& file)
{
    try {
        require_unfilled(file);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

}

TEST_CASE("a sheet is written over only as long as nobody touched it")
{
    const Folder folder;
    const std::string bytes = write_sheet(drawn());
    CHECK(refusal_of("/nowhere/sheet.csv").empty());
    CHECK(refusal_of(folder.write("empty.csv", "")).empty());
    const std::string untouched = folder.write("sheet.csv", bytes);
    folder.write_note(untouched, bytes);
    CHECK(refusal_of(untouched).empty());
    folder.write("sheet.csv", write_sheet(filled("anna")));
    CHECK(refusal_of(untouched).find("this sheet is filled in (verdicts: 1)") != std::string::npos);
    folder.write("sheet.csv", bytes + "u-2,a.txt,0,0,,,,1,,Nog een.,,,,\r\n");
    CHECK(refusal_of(untouched).find("no longer what draad wrote there") != std::string::npos);
    const std::string page = folder.write("sheet.html", "<!doctype html>");
    folder.write_note(page, "<!doctype html>");
    CHECK(refusal_of(page).empty());
    folder.write("sheet.html", "<!doctype html><p>Mijn blad</p>");
    CHECK(refusal_of(page).find("no longer what draad wrote there") != std::string::npos);
}

TEST_CASE("a copy of a sheet is known by its units, and no other sheet")
{
    const Folder folder;
    const std::string bytes = write_sheet(drawn());
    folder.write_note(folder.write("sheet.csv", bytes), bytes);
    CodingSheet turned = filled("bram");
    std::swap(turned.units[0], turned.units[1]);
    turned.codes.push_back("ongeduld");
    const auto known = drawing_of(folder.write("bram.csv", write_sheet(turned)));
    REQUIRE(known.size() == 2);
    CHECK(known[0] == std::pair<std::string, std::string>("seed", "7"));
    CHECK(known[1].second == "2 of 9");
    CodingSheet other = filled("carla");
    other.units[0].id = "u-9";
    CHECK(drawing_of(folder.write("carla.csv", write_sheet(other))).empty());
}
