#pragma once

#include "ingest/conversation/transcript_writer.hpp"
#include "ingest/formats/tei/tei_people.hpp"
#include "passages/document.hpp"
#include "xml/xml_reader.hpp"

namespace draad {

/// Reads the record of a day of the Dutch parliament as its open data give it (VLOS, vergaderverslag v1.0), from its
/// root element on. Speeches are `woordvoerder` and, nested in these, `interrumpant`, each a turn by its `spreker`;
/// what a woordvoerder says after an interruption is a new turn of his. The label that opens a speech's text is no part
/// of it. Times are counted from the `markeertijdbegin` of the first speech. What is printed outside speeches is stage
/// or, for titles and subjects, a heading.
void read_vlos(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People& people);

}
