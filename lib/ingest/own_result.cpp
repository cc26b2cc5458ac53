#include "ingest/own_result.hpp"

#include "archive/archive.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "ingest/formats.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <string_view>

namespace draad {

namespace {

/// What stands within the first bytes of a page, and of JSON.
constexpr std::array<std::string_view, 2> marks = {R"(<meta name="generator" content="draad">)",
                                                   R"("schema": "draad/)"};
constexpr std::size_t head_size = 2048;

/// The columns with which the tables of hits and of counts begin, parted by single spaces.
constexpr std::string_view columns_of_hits = "hit docname from to";
constexpr std::string_view columns_of_counts = "code hits negated unclear";

std::string head_of(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string head(head_size, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    return head;
}

/// The words of the first line, whatever parts them: commas, tabs, spaces, the bars of Markdown.
std::string words_of_first_line(std::string_view head)
{
    constexpr auto is_letter = [](unsigned char byte) { return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z'; };
    std::string words;
    for (const char byte : head.substr(0, head.find('\n'))) {
        if (is_letter(static_cast<unsigned char>(byte)))
            words += byte;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    return words;
}

/// A workbook's properties say who made it.
bool is_own_workbook(const std::filesystem::path& file)
{
    try {
        const std::string bytes = read_bytes(file);
        const auto properties = Archive(file.string(), bytes).read_if_present("docProps/core.xml");
        return properties && properties->find("<dc:description>draad</dc:description>") != std::string::npos;
    } catch (const Error&) {
        return false; // reading it as a document will tell
    }
}

}

bool is_own_result(const std::filesystem::path& file)
{
    std::error_code failed;
    if (std::filesystem::exists(file.string() + ".made", failed))
        return true;
    if (ending_of(file.string()) == ".xlsx")
        return is_own_workbook(file);
    const std::string head = head_of(file);
    const std::string words = words_of_first_line(head);
    return words.starts_with(columns_of_hits) || words.find(columns_of_counts) != std::string::npos ||
           std::ranges::any_of(marks, [&](std::string_view mark) { return head.find(mark) != std::string::npos; });
}

}
