#include "unit/ingest/reading.hpp"

#include "support/conversations.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace draad::test;
using Lines = std::vector<std::string>;

namespace {

/// The passages without meta, line ends as blanks; a line may end at the hyphen in a word.
Lines said(std::string_view name, const std::string& bytes)
{
    Lines lines = outline(bytes, name);
    std::erase_if(lines, [](const std::string& line) { return line.starts_with("meta"); });
    for (std::string& line : lines) {
        for (std::size_t end = line.find("-~"); end != std::string::npos; end = line.find("-~"))
            line.erase(end + 1, 1);
        std::ranges::replace(line, '~', ' ');
    }
    return lines;
}

std::string bytes_of(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}

TEST_CASE("a conversation gives the same passages, speakers and words in every format, all in order and none twice")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const std::vector<MadeParagraph> conversation = make_conversation(seed, 12 + seed);
        Lines expected;
        std::string speaker;
        for (const MadeParagraph& paragraph : conversation) {
            speaker = paragraph.speaker.empty() ? speaker : paragraph.speaker;
            expected.push_back("body " + speaker + ": " + paragraph.text);
        }
        CHECK(said("a.txt", as_text(conversation)) == expected);
        CHECK(said("a.docx", as_docx(conversation)) == expected);
        CHECK(said("a.odt", as_odt(conversation)) == expected);
        CHECK(said("a.html", as_html(conversation)) == expected);
        CHECK(said("a.rtf", as_rtf(conversation)) == expected);
        CHECK(said("a.pdf", as_pdf(conversation)) == expected);
    }
}

TEST_CASE("what LibreOffice makes of a conversation is read as the conversation")
{
    if (std::system("command -v soffice >/dev/null 2>&1") != 0) {
        MESSAGE("skipped: LibreOffice is not installed");
        return;
    }
    const TemporaryFolder folder;
    const std::vector<MadeParagraph> conversation = make_conversation(7, 40);
    std::ofstream(folder.path() / "a.txt") << as_text(conversation);
    const Lines expected = said("a.txt", as_text(conversation));
    const std::string directory = folder.path().string();
    for (const std::string format : {"docx", "odt", "rtf", "html", "pdf"}) {
        CAPTURE(format);
        const std::string command = "cd " + directory + " && HOME=" + directory + " soffice --headless --convert-to " +
                                    format + " --infilter='Text (encoded):UTF8' a.txt >/dev/null 2>&1";
        REQUIRE(std::system(command.c_str()) == 0);
        CHECK(said("a." + format, bytes_of(folder.path() / ("a." + format))) == expected);
    }
}
