#include "ingest/formats/xml/xml_transcript.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/formats/annotations/xml_annotations.hpp"
#include "ingest/formats/captions/ttml.hpp"
#include "ingest/formats/parliament/proceedings.hpp"
#include "ingest/formats/parliament/vlos.hpp"
#include "ingest/formats/tei/tei.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"
#include "xml/xml_reader.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

using ReadXml = void (*)(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People& people);

struct Kind {
    std::string_view root;
    ReadXml read;
};

/// A reader of a program for annotating recordings, which says nothing of the document or of people.
template <void (*read)(XmlReader&, TranscriptWriter&)>
void read_annotations(XmlReader& reader, TranscriptWriter& writer, Fields&, const People&)
{
    read(reader, writer);
}

constexpr auto kinds = std::to_array<Kind>({{"TEI", read_tei},
                                            {"TEI.2", read_tei},
                                            {"teiCorpus", read_tei},
                                            {"vlosCoreDocument", read_vlos},
                                            {"vergadering", read_vlos},
                                            {"officiele-publicatie", read_proceedings},
                                            {"handelingen", read_proceedings},
                                            {"handeling", read_proceedings},
                                            {"ANNOTATION_DOCUMENT", read_annotations<read_elan>},
                                            {"Trans", read_annotations<read_transcriber>},
                                            {"basic-transcription", read_annotations<read_exmaralda>}});

/// White space and byte-order marks before the markup, also those that were encoded twice, keep a parser from seeing
/// the declaration.
std::string_view from_first_tag(std::string_view bytes)
{
    constexpr auto marks =
        std::to_array<std::string_view>({"\xEF\xBB\xBF", "\xC3\xAF\xC2\xBB\xC2\xBF", " ", "\t", "\r", "\n"});
    std::string_view rest = bytes;
    for (bool moved = true; moved;) {
        moved = false;
        for (const std::string_view mark : marks)
            if (rest.starts_with(mark)) {
                rest.remove_prefix(mark.size());
                moved = true;
            }
    }
    return rest.starts_with('<') ? rest : bytes;
}

/// The encoding that the declaration names, UTF-8 if none.
std::string encoding_of(std::string_view bytes)
{
    constexpr std::string_view attribute = "encoding=";
    constexpr std::size_t longest_declaration = 200;
    const std::string_view declaration = bytes.substr(0, std::min(bytes.find("?>"), longest_declaration));
    const std::size_t begin = declaration.find(attribute);
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return "UTF-16";
    if (!bytes.starts_with("<?xml") || begin == std::string_view::npos)
        return "UTF-8";
    const std::string_view value = declaration.substr(begin + attribute.size());
    const std::size_t end = value.find(value.substr(0, 1), 1);
    const std::string encoding(value.substr(1, end == std::string_view::npos ? 0 : end - 1));
    return encoding.empty() || fold(encoding) == "utf-8" ? "UTF-8" : encoding;
}

}

Document read_xml_transcript(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    if (bytes.empty())
        decode_file(name, bytes); // says that the file is empty
    const std::string_view markup = from_first_tag(bytes);
    XmlReader reader(name, markup);
    while (reader.next() && reader.event() != XmlEvent::element) {
    }
    const std::string root = reader.event() == XmlEvent::element ? std::string(reader.name()) : "";
    if (root == "tt")
        return read_ttml(name, reader, known);
    const auto* const kind = std::ranges::find(kinds, root, &Kind::root);
    if (kind == kinds.end())
        throw Error(said("{}: XML with the root element '{}' is no transcript that is known; export it as plain "
                         "text (.txt), a line a turn: 'Naam: tekst'",
                         name, root));
    TranscriptWriter writer;
    Fields fields;
    kind->read(reader, writer, fields, people_of(known));
    return writer.finish(name, encoding_of(markup), std::move(fields), known);
}

}
