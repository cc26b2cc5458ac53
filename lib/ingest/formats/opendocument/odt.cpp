#include "ingest/formats/opendocument/odt.hpp"

#include "archive/archive.hpp"
#include "error.hpp"
#include "ingest/formats/opendocument/odt_body.hpp"
#include "ingest/formats/opendocument/odt_styles.hpp"
#include "ingest/rich/office_title.hpp"
#include "ingest/rich/rich_reader.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace draad {

namespace {

/// The members of a locked document are there, but as noise; the manifest says so.
void refuse_locked(std::string_view name, Archive& archive)
{
    const auto manifest = archive.read_if_present("META-INF/manifest.xml");
    if (manifest && manifest->find("encryption-data") != std::string::npos)
        throw Error(said("{}: this document is locked with a password; save it without one", name));
}

}

Document read_odt(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    Archive archive(name, bytes);
    refuse_locked(name, archive);
    const auto part = [&](std::string_view member) { return fmt::format("{}/{}", name, member); };
    OdtStyles styles;
    if (const auto xml = archive.read_if_present("styles.xml"))
        read_odt_styles(part("styles.xml"), *xml, styles);
    const std::string content = archive.read("content.xml");
    read_odt_styles(part("content.xml"), content, styles);
    RichDocument rich;
    rich.paragraphs = read_odt_body(part("content.xml"), content, styles);
    if (const auto xml = archive.read_if_present("meta.xml"))
        rich.title = title_in(part("meta.xml"), *xml);
    return build_rich_document(name, std::move(rich), known);
}

Document read_flat_odt(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const std::string part(name);
    OdtStyles styles;
    read_odt_styles(part, bytes, styles);
    RichDocument rich;
    rich.paragraphs = read_odt_body(part, bytes, styles);
    rich.title = title_in(part, bytes);
    return build_rich_document(name, std::move(rich), known);
}

bool begins_as_flat_odt(std::string_view bytes)
{
    constexpr std::size_t longest_head = 8000;
    const std::string_view head = bytes.substr(0, longest_head);
    return head.find("<office:document ") != std::string_view::npos &&
           head.find("opendocument.text\"") != std::string_view::npos;
}

bool is_odt(std::string_view bytes)
{
    return archive_shows(bytes, "mimetypeapplication/vnd.oasis.opendocument.text") ||
           archive_shows(bytes, "content.xml");
}

}
