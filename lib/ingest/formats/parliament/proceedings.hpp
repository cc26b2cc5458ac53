#pragma once

#include "ingest/conversation/transcript_writer.hpp"
#include "ingest/formats/tei/tei_people.hpp"
#include "passages/document.hpp"
#include "xml/xml_reader.hpp"

namespace draad {

/// Reads the proceedings (Handelingen) of the Officiële Publicaties of the Netherlands from their root element on. Each
/// `spreekbeurt` is a turn by its `spreker` (`naam`, with `politiek` as role), with the motions below it; each `al` a
/// paragraph. A `tekst` beside the speeches, as after a motion, is the chair's, unless it tells proceedings, which is
/// stage. Titles and subjects are headings, footnotes notes.
void read_proceedings(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People& people);

}
