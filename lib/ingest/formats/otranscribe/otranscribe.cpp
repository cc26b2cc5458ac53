#include "ingest/formats/otranscribe/otranscribe.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/formats/html/html.hpp"
#include "ingest/formats/speech_recognition/json_bounds.hpp"
#include "wording/said.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace draad {

namespace {

/// Follows a page: whether its last line has words already.
class LineWatch {
public:
    void add(std::string_view page)
    {
        constexpr std::string_view blank = "&nbsp;";
        for (std::size_t at = 0; at < page.size(); ++at)
            if (!is_in_tag_ && page.substr(at).starts_with(blank))
                at += blank.size() - 1;
            else
                add(page[at]);
    }

    bool has_words() const { return has_words_; }

private:
    void add(char letter)
    {
        constexpr std::size_t longest_name = 4; // of those that begin a line
        if (letter == '<') {
            is_in_tag_ = true;
            tag_.clear();
        } else if (!is_in_tag_)
            has_words_ = has_words_ || (letter != ' ' && (letter < '\t' || letter > '\r'));
        else if (letter == '>') {
            is_in_tag_ = false;
            has_words_ = has_words_ && !begins_line();
        } else if (tag_.size() <= longest_name)
            tag_ += letter;
    }

    bool begins_line() const
    {
        std::string_view name = tag_;
        name.remove_prefix(name.starts_with('/') ? 1 : 0);
        name = name.substr(0, name.find_first_of(" /"));
        return name == "p" || name == "br" || name == "div" || name == "li";
    }

    bool is_in_tag_ = false;
    bool has_words_ = false;
    std::string tag_; ///< the beginning of it
};

/// The page without the times that stand within a line: those mark a place in the recording, and nobody says them.
/// Those before a line tell when it begins.
std::string without_times_in_lines(std::string_view page)
{
    constexpr std::string_view mark = "<span class=\"timestamp\"";
    constexpr std::string_view end_mark = "</span>";
    std::string kept;
    LineWatch watch;
    const auto keep = [&](std::string_view part) {
        watch.add(part);
        kept += part;
    };
    while (!page.empty()) {
        const std::size_t begin = std::min(page.find(mark), page.size());
        keep(page.substr(0, begin));
        page.remove_prefix(begin);
        const std::size_t end = page.find(end_mark);
        const std::size_t size = end == page.npos ? page.size() : end + end_mark.size();
        if (!watch.has_words())
            keep(page.substr(0, size));
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
        throw Error(said("{}: this is no transcript of oTranscribe, or it is damaged; export it again", name));
    const std::string page = without_times_in_lines(text->get_ref<const std::string&>());
    return read_html(name, "<html><meta charset=\"utf-8\"><body>" + page + "</body></html>", known);
}

}
