#include "codings/sheets/sheet_reader.hpp"

#include "codings/sheets/sheet_writer.hpp"
#include "codings/sheets/verdict_names.hpp"
#include "error.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

namespace {

const std::string head = "unit,docname,start,end,line,speaker,stratum,weight,before,text,after,wachten,steun.familie,"
                         "comment,coder\n";

/// A sheet of one unit, with the cells of its two codes, its comment and its coder.
std::string one_row(const std::string& cells)
{
    return head + "u-1,gesprek.txt,10,24,3,Bas,A,2.5,Eerst dit.,We wachten al.,Dan dat.," + cells + "\n";
}

CodingSheet read(const std::string& bytes, const std::string& file = "map/anna.csv")
{
    std::vector<Problem> notes;
    return read_sheet(file, bytes, notes);
}

std::string error_of(const std::string& bytes)
{
    try {
        read(bytes);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

}

TEST_CASE("a cell of a sheet means a verdict in Dutch, in English, or as yes and no")
{
    struct Row {
        const char* cell;
        std::optional<Verdict> verdict;
    };
    const Row rows[] = {
        {"ja", Verdict::affirmed},       {"Ja ", Verdict::affirmed},    {"yes", Verdict::affirmed},
        {"1", Verdict::affirmed},        {"x", Verdict::affirmed},      {"X", Verdict::affirmed},
        {"ontbreekt", Verdict::negated}, {"LACKING", Verdict::negated}, {"onduidelijk", Verdict::unclear},
        {"unclear", Verdict::unclear},   {"nee", Verdict::absent},      {"no", Verdict::absent},
        {"0", Verdict::absent},          {"?", Verdict::unsure},        {"", std::nullopt},
        {"misschien", std::nullopt},     {"neen", std::nullopt},        {"2", std::nullopt},
    };
    for (const auto& [cell, verdict] : rows) {
        CAPTURE(cell);
        CHECK(verdict_named(cell) == verdict);
    }
}

TEST_CASE("a row of a sheet is a unit with what one coder says of each code")
{
    const CodingSheet sheet = read(one_row("ja,nee,\"Twijfel, maar toch\",bart"));
    REQUIRE(sheet.units.size() == 1);
    const CodingUnit& unit = sheet.units[0];
    CHECK(unit.id == "u-1");
    CHECK(unit.document == "gesprek.txt");
    CHECK(unit.start == 10);
    CHECK(unit.end == 24);
    CHECK(unit.line == 3);
    CHECK(unit.speaker == "Bas");
    CHECK(unit.stratum == "A");
    CHECK(unit.weight == doctest::Approx(2.5));
    CHECK(unit.before == "Eerst dit.");
    CHECK(unit.words == "We wachten al.");
    CHECK(unit.after == "Dan dat.");
    CHECK(!unit.hit);
    CHECK(sheet.codes == std::vector<std::string>{"wachten", "steun.familie"});
    REQUIRE(sheet.judgements.size() == 2);
    CHECK(sheet.judgements[0].code == "wachten");
    CHECK(sheet.judgements[0].verdict == Verdict::affirmed);
    CHECK(sheet.judgements[0].comment == "Twijfel, maar toch");
    CHECK(sheet.judgements[1].verdict == Verdict::absent);
    CHECK(sheet.judgements[1].coder == "bart");
}

TEST_CASE("an empty cell was not judged, and that is no verdict")
{
    const CodingSheet sheet = read(one_row(",?,,"));
    REQUIRE(sheet.judgements.size() == 1);
    CHECK(sheet.judgements[0].verdict == Verdict::unsure);
}

TEST_CASE("a row that names no coder is by the one whose name the file has")
{
    CHECK(read(one_row("ja,,,")).judgements[0].coder == "anna");
}

TEST_CASE("a sheet is read as a Dutch Excel saves it: semicolons, commas in numbers, a byte-order mark")
{
    const CodingSheet sheet = read("\xEF\xBB\xBFunit;docname;start;end;weight;text;wachten;comment;coder\r\n"
                                   "u-1;g.txt;0;4;12,25;Kom;JA;;\r\n");
    REQUIRE(sheet.judgements.size() == 1);
    CHECK(sheet.units[0].weight == doctest::Approx(12.25));
}

TEST_CASE("several coders of one unit are several rows of it")
{
    const std::string more = "u-1,gesprek.txt,10,24,3,Bas,A,2.5,,We wachten al.,,nee,,,bart\n";
    const CodingSheet sheet = read(one_row("ja,,,anna") + more);
    CHECK(sheet.units.size() == 1);
    REQUIRE(sheet.judgements.size() == 2);
    CHECK(sheet.judgements[1].coder == "bart");
}

TEST_CASE("what a sheet cannot mean is refused with its row and column")
{
    struct Row {
        const char* what;
        std::string bytes;
        const char* said;
    };
    const Row rows[] = {
        {"no verdict", one_row("misschien,,,"), "map/anna.csv, row 2, column 'wachten': 'misschien' is no verdict"},
        {"no number", head + "u-1,g.txt,tien,24,,,,,,Ja.,,,,,\n", "map/anna.csv, row 2, column 'start': 'tien' is no"},
        {"weight", head + "u-1,g.txt,1,24,,,,-2,,Ja.,,,,,\n",
         "map/anna.csv, row 2, column 'weight': '-2' is no number"},
        {"no unit", head + ",g.txt,1,24,,,,,,Ja.,,,,,\n", "map/anna.csv, row 2, column 'unit': nothing stands here"},
        {"column lacks", "unit,docname,start,text,wachten\nu-1,g.txt,1,Ja.,ja\n",
         "map/anna.csv, row 1: a column 'end' lacks"},
        {"column twice", "unit,docname,start,end,text,a,a\n", "map/anna.csv, row 1: the column 'a' stands here twice"},
        {"judged twice", one_row("ja,,,bart") + "u-1,gesprek.txt,10,24,,,,,,x,,nee,,,bart\n",
         "map/anna.csv, row 3: 'bart' judges unit 'u-1' here and in row 2"},
        {"another place", one_row("ja,,,bart") + "u-1,gesprek.txt,11,24,,,,,,x,,nee,,,anna\n",
         "map/anna.csv, row 3: unit 'u-1' is another place"},
        {"no sheet", "naam,leeftijd\nBas,12\n", "map/anna.csv, row 1: a column 'unit' lacks"},
        {"empty", "", "map/anna.csv: the file is empty"},
        {"a page", "<!doctype html>\n<p>x</p>", "map/anna.csv: this is a page to code in"},
        {"other JSON", "{\"schema\": \"draad/hits/1\"}", "map/anna.csv: this JSON is not what the page"},
        {"damaged JSON", "{\"schema\": ", "map/anna.csv: this is damaged"},
    };
    for (const auto& [what, bytes, said] : rows) {
        CAPTURE(what);
        CHECK(error_of(bytes).substr(0, std::string(said).size()) == said);
    }
}

TEST_CASE("rows are counted as a spreadsheet shows them")
{
    const std::string two_lines = head + "u-1,g.txt,1,24,,,,,\"Een.\nTwee.\n\",Ja.,,ja,,,\n";
    CHECK(error_of(two_lines + "\nu-2,g.txt,30,34,,,,,,Ja.,,misschien,,,\n").starts_with("map/anna.csv, row 4, "));
}

TEST_CASE("a comment without any verdict is left out, which is said")
{
    std::vector<Problem> notes;
    const CodingSheet sheet = read_sheet("anna.csv", one_row(",,Wat een zin,"), notes);
    CHECK(sheet.judgements.empty());
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].location == "anna.csv, row 2");
}

TEST_CASE("a table of codings is a sheet of affirmed judgements, a unit for each place")
{
    const CodingSheet sheet = read("docname,start,end,keyword,code,coder,comment\n"
                                   "a.txt,0,7,wachten,tijd,Anna,\n"
                                   "a.txt,0,7,wachten,plek,Bart,zo\n"
                                   "b.txt,5,9,huis,plek,Anna,\n",
                                   "codings.csv");
    CHECK(sheet.units.size() == 2);
    CHECK(sheet.codes == std::vector<std::string>{"tijd", "plek"});
    REQUIRE(sheet.judgements.size() == 3);
    CHECK(sheet.judgements[1].unit == 0);
    CHECK(sheet.judgements[1].coder == "Bart");
    CHECK(sheet.judgements[1].verdict == Verdict::affirmed);
    CHECK(sheet.units[1].words == "huis");
}

TEST_CASE("a table of codings may tell polarities, and only such as there are")
{
    const std::string head = "docname,start,end,keyword,code,polarity,coder,comment\n";
    const CodingSheet sheet =
        read(head + "a.txt,0,7,wachten,tijd,negated,Anna,\na.txt,8,9,x,tijd,,Anna,\n", "codings.csv");
    REQUIRE(sheet.judgements.size() == 2);
    CHECK(sheet.judgements[0].verdict == Verdict::negated);
    CHECK(sheet.judgements[0].tells_polarity);
    CHECK(!sheet.judgements[1].tells_polarity);
    CHECK_THROWS_WITH_AS(read(head + "a.txt,0,7,wachten,tijd,wellicht,Anna,\n", "codings.csv"),
                         doctest::Contains("the polarity 'wellicht' is not known"), Error);
}

TEST_CASE("what the page saves is read with its coder, verdicts and comments")
{
    const CodingSheet sheet = read(R"({"schema": "draad/sheet/1", "sheet": "s-1", "coder": "Anna", "codes": ["plek"],
        "units": [{"unit": "u-1", "docname": "a.txt", "start": 3, "end": 9, "text": "Hier.", "stratum": "B", "weight": 4}],
        "judgements": [{"unit": "u-1", "code": "plek", "verdict": "ontbreekt"}], "comments": {"u-1": "Echt niet."}})");
    REQUIRE(sheet.judgements.size() == 1);
    CHECK(sheet.judgements[0].verdict == Verdict::negated);
    CHECK(sheet.judgements[0].coder == "Anna");
    CHECK(sheet.judgements[0].comment == "Echt niet.");
    CHECK(sheet.units[0].weight == doctest::Approx(4));
}

TEST_CASE("a sheet that is written and read again is the same")
{
    CodingSheet sheet;
    sheet.codes = {"plek", "comment", "tijd.later"};
    sheet.units = {{.id = "u-1", .document = "a.txt", .start = 3, .end = 9, .words = "=SOM(\"a\")\nen; meer"},
                   {.id = "u-2",
                    .document = "b.txt",
                    .start = 1,
                    .end = 2,
                    .words = "Ja.",
                    .speaker = "Bas",
                    .line = 4,
                    .before = "- eerst",
                    .after = "later",
                    .stratum = "A",
                    .weight = 100.0 / 3,
                    .hit = ReviewedHit{.code = "plek", .rule = "hier", .found = Verdict::unclear}}};
    sheet.judgements = {{.unit = 0, .code = "plek", .coder = "anna", .verdict = Verdict::negated, .comment = "+1"},
                        {.unit = 1, .code = "comment", .coder = "anna", .verdict = Verdict::unsure},
                        {.unit = 1, .code = "plek", .coder = "bart", .verdict = Verdict::unclear}};
    for (const bool is_for_excel : {false, true}) {
        CAPTURE(is_for_excel);
        const CodingSheet again = read(write_sheet(sheet, {.is_for_excel = is_for_excel}));
        CHECK(again.codes == sheet.codes);
        REQUIRE(again.units.size() == 2);
        CHECK(again.units[0].words == sheet.units[0].words);
        CHECK(again.units[1].before == "- eerst");
        CHECK(again.units[1].weight == sheet.units[1].weight);
        CHECK(again.units[1].line == 4);
        CHECK(again.units[1].hit == sheet.units[1].hit);
        REQUIRE(again.judgements.size() == 3);
        CHECK(again.judgements[0].comment == "+1");
        CHECK(again.judgements[1].verdict == Verdict::unsure);
        CHECK(again.judgements[2].coder == "bart");
    }
}

TEST_CASE("no cell of a sheet can be taken for a formula")
{
    CodingSheet sheet;
    sheet.codes = {"plek"};
    sheet.units = {{.id = "u-1", .document = "=a.txt", .words = "=1+1", .before = "+31 6"}};
    const std::string csv = write_sheet(sheet);
    CHECK(csv.find(",=") == std::string::npos);
    CHECK(csv.find(",+") == std::string::npos);
}

TEST_CASE("a name that stands in one row only is the coder of the whole sheet")
{
    struct Row {
        const char* what;
        std::string first, second, expected;
    };
    const Row rows[] = {
        {"in the first row", "Anna", "", "Anna|Anna"},
        {"in the last row", "", "Anna", "Anna|Anna"},
        {"in another case", "Anna", " anna ", "Anna|Anna"},
        {"with other white space", "Anna de Wit", "Anna  de wit", "Anna de Wit|Anna de Wit"},
        {"two names", "Anna", "Bram", "Anna|Bram"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const CodingSheet sheet = read("unit,docname,start,end,text,plek,coder\nu-1,a.txt,0,3,Nee,ja," + row.first +
                                       "\nu-2,a.txt,4,7,Wel,nee," + row.second + "\n");
        REQUIRE(sheet.judgements.size() == 2);
        CHECK(sheet.judgements[0].coder + "|" + sheet.judgements[1].coder == row.expected);
    }
}

TEST_CASE("a row without a name among two coders is by whom the file is named after")
{
    const CodingSheet sheet = read("unit,docname,start,end,text,plek,coder\nu-1,a.txt,0,3,Nee,ja,Bram\n"
                                   "u-1,a.txt,0,3,Nee,ja,Cor\nu-2,a.txt,4,7,Wel,nee,\n");
    REQUIRE(sheet.judgements.size() == 3);
    CHECK(sheet.judgements[2].coder != "Bram");
    CHECK(sheet.judgements[2].coder != "Cor");
}

TEST_CASE("a sheet tells whether it has weights")
{
    CHECK_FALSE(read("unit,docname,start,end,text,plek\nu-1,a.txt,0,3,Nee,ja\n").has_weights);
    CHECK(read("unit,docname,start,end,text,weight,plek\nu-1,a.txt,0,3,Nee,2,ja\n").has_weights);
}

TEST_CASE("the document's column may have the name that other tables give it")
{
    for (const char* name : {"docname", "file", "document", "Document", "doc", "doc_id"}) {
        CAPTURE(name);
        const CodingSheet sheet =
            read(std::string("unit,") + name + ",start,end,text,wachten\nu1,map/a.txt,3,9,tekst,ja\n");
        REQUIRE(sheet.units.size() == 1);
        CHECK(sheet.units[0].document == "map/a.txt");
        CHECK(sheet.codes == std::vector<std::string>{"wachten"});
    }
    const CodingSheet sheet = read("unit,docname,start,end,text,document\nu1,a.txt,3,9,tekst,nee\n");
    CHECK(sheet.units.front().document == "a.txt");
    CHECK(sheet.codes == std::vector<std::string>{"document"});
}
