#pragma once

#include "ingest/conversation/transcript_writer.hpp"
#include "ingest/formats/tei/tei_people.hpp"
#include "passages/document.hpp"
#include "xml/xml_reader.hpp"

namespace draad {

/// Reads TEI (P5, and what P4 has in common with it) from its root element on. Speech: `u` with `@who`, named by the
/// person it points to, else by the `note type="speaker"` above it, else by its identifier; `sp` with `speaker`. `seg`,
/// `p`, `l` and the like are paragraphs, `head` a heading; `kinesic`, `vocal`, `incident`, `gap`, `stage` and, in
/// speech, notes are remarks; other notes stay notes. Of `choice` the author's own form is taken. Words of linguistic
/// annotation (`w`, `pc` with `@join`) are spaced as they were. The header gives title, date and persons.
void read_tei(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People& people);

}
