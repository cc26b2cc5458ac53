#pragma once

#include "ingest/conversation/transcript_writer.hpp"
#include "passages/document.hpp"
#include "xml/xml_reader.hpp"

namespace draad {

/// Reads ELAN (.eaf): a tier that depends on no other is a speaker's, by its participant or its name; what stands in
/// dependent tiers (translations, codes) are notes. The reader stands at the root, as in the other two.
void read_elan(XmlReader& reader, TranscriptWriter& writer);

/// Reads Transcriber (.trs): turns with their speakers; where several speak at once each has their own words. Events
/// and comments are stage lines.
void read_transcriber(XmlReader& reader, TranscriptWriter& writer);

/// Reads EXMARaLDA (.exb): tiers of the type "t" are what speakers say, others are notes.
void read_exmaralda(XmlReader& reader, TranscriptWriter& writer);

}
