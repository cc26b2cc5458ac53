#include "ingest/formats/otranscribe/otranscribe.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/formats/html/html.hpp"
#include "ingest/formats/speech_recognition/json_bounds.hpp"
#include "text/trimmed.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace draad {

namespace {

/// Whether a line of the page has words already, behind the last tag that begins one.
bool has_words(std::string_view page)
{
    std::size_t begin = 0;
    for (const std::string_view tag : {"<p", "<br", "<div", "</p", "</div", "<li"})
        if (const std::size_t at = page.rfind(tag); at != std::string_view::npos)
            begin = std::max(begin, at);
    bool is_tag = false;
    std::string words;
    for (const char letter : page.substr(begin)) {
        is_tag = is_tag || letter == '<';
        if (!is_tag)
            words += letter;
        is_tag = is_tag && letter != '>';
    }
    for (std::size_t at = words.find("&nbsp;"); at != std::string::npos; at = words.find("&nbsp;"))
        words.replace(at, std::string_view("&nbsp;").size(), " ");
    return !trimmed(words).empty();
}

/// The page without the times that stand within a line: those mark a place in the recording, and nobody says them.
/// Those before a line tell when it begins.
std::string without_times_in_lines(std::string_view page)
{
    constexpr std::string_view mark = "<span class=\"timestamp\"";
    constexpr std::string_view end_mark = "</span>";
    constexpr std::size_t longest_line = 20'000;
    std::string kept;
    while (!page.empty()) {
        const std::size_t begin = page.find(mark);
        kept += page.substr(0, begin);
        const std::size_t end = begin == page.npos ? page.npos : page.find(end_mark, begin);
        if (begin == page.npos)
            break;
        page.remove_prefix(begin);
        const std::size_t size = end == page.npos ? page.size() : end - begin + end_mark.size();
        const std::string_view before = kept;
        if (!has_words(before.substr(before.size() - std::min(before.size(), longest_line))))
            kept += page.substr(0, size);
        page.remove_prefix(size);
    }
    return kept;
}

}

Document read_otranscribe(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    check_json(name, source.utf8);
    const nlohmann::json root = nlohmann::json::parse(source.utf8, nullptr, false);
    const auto text = root.is_object() ? root.find("text") : root.end();
    if (!root.is_object() || text == root.end() || !text->is_string())
        throw Error(fmt::format("{}: this is no transcript of oTranscribe, or it is damaged; export it again", name));
    const std::string page = without_times_in_lines(text->get_ref<const std::string&>());
    return read_html(name, "<html><meta charset=\"utf-8\"><body>" + page + "</body></html>", known);
}

}
