#include "ingest/format_recognition.hpp"

#include "error.hpp"
#include "text/encoding/decoding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

namespace draad {

namespace {

void refuse_what_is_no_document(std::string_view name, std::string_view bytes)
{
    const std::string_view file = name.substr(name.find_last_of("/\\") + 1);
    if (file.starts_with("~$") || file.starts_with(".~lock."))
        throw Error(said("{}: this is the mark that a document is open elsewhere; name the document itself", name));
    if (bytes.empty())
        throw Error(said("{}: the file is empty; leave it out or put text in it", name));
}

/// Bytes under the name of a document that are neither that nor any other: text, or damaged.
const DocumentFormat& text_under_other_name(std::string_view name, std::string_view bytes, const DocumentFormat& named)
{
    if (!decode(bytes))
        throw Error(said("{}: this is no {} document, or it is damaged; open it in the program that it is from "
                         "and save it anew",
                         name, translated(named.name)));
    return plain_text_format();
}

}

const DocumentFormat& recognise_format(std::string_view name, std::string_view bytes)
{
    const DocumentFormat* named = format_of(name);
    if (named == nullptr)
        throw Error(said("{}: files ending in '{}' are not read; save it as plain text (.txt)", name, ending_of(name)));
    refuse_what_is_no_document(name, bytes);
    const DocumentFormat* marked = format_by_mark(bytes);
    if (marked == nullptr && named->body == FileBody::binary)
        return text_under_other_name(name, bytes, *named);
    // "<html> is een opmaaktaal" is text if its name says so.
    const bool is_as_named = marked == nullptr || (named->body == FileBody::text && marked->body == FileBody::markup);
    const DocumentFormat& format = is_as_named ? *named : *marked;
    if (!is_read(format))
        throw Error(fmt::format("{}: {}", name, translated(format.refusal)));
    return format;
}

}
