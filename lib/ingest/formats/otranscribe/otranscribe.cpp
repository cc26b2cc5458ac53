#include "ingest/formats/otranscribe/otranscribe.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/formats/html/html.hpp"
#include "ingest/formats/speech_recognition/json_bounds.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace draad {

Document read_otranscribe(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    check_json(name, source.utf8);
    const nlohmann::json root = nlohmann::json::parse(source.utf8, nullptr, false);
    const auto text = root.is_object() ? root.find("text") : root.end();
    if (!root.is_object() || text == root.end() || !text->is_string())
        throw Error(fmt::format("{}: this is no transcript of oTranscribe, or it is damaged; export it again", name));
    return read_html(name, "<html><meta charset=\"utf-8\"><body>" + text->get<std::string>() + "</body></html>", known);
}

}
