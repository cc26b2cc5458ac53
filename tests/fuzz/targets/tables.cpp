#include "targets/targets.hpp"

#include "codings/sheets/sheet_reader.hpp"
#include "codings/sheets/sheet_writer.hpp"
#include "error.hpp"
#include "ingest/formats/tei/tei_people.hpp"
#include "ingest/metadata.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>

namespace draad::test {

namespace {

/// A table beside a document in which Anna speaks.
void read_table(const char* table, std::string_view bytes)
{
    static const TemporaryFolder folder;
    std::ofstream(folder.path() / table, std::ios::binary) << bytes;
    Document document;
    document.card.speakers = {{.name = "Anna", .role = "", .fields = {}, .printed = {"Anna"}}};
    try {
        Metadata metadata;
        metadata.read_folder(folder.path());
        metadata.describe(document, folder.path() / "anna.txt");
        metadata.speakers_of(folder.path() / "anna.txt");
        metadata.problems();
    } catch (const Error&) {
    }
    std::filesystem::remove(folder.path() / table);
}

}

void fuzz_metadata(std::string_view, std::string_view bytes)
{
    read_table("metadata.csv", bytes);
}

void fuzz_speakers(std::string_view, std::string_view bytes)
{
    read_table("speakers.csv", bytes);
}

void fuzz_people(std::string_view, std::string_view bytes)
{
    try {
        read_list_of_people("a-listPerson.xml", bytes);
    } catch (const Error&) {
    }
}

/// What is read of a sheet can be written, and read again or refused.
void fuzz_sheet(std::string_view, std::string_view bytes)
{
    std::vector<Problem> notes;
    try {
        read_sheet("anna.csv", write_sheet(read_sheet("anna.csv", bytes, notes)), notes);
    } catch (const Error&) {
    }
}

}
