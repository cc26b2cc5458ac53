#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"
#include "xml/xml_reader.hpp"
#include "xml/xml_writer.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads a REFI-QDA codebook (`.qdc`; version 1.0 of the standard, as programs write it: any namespace, colours of all
/// kinds, an empty list of sets, NVivo's one code around all) from the bytes of its XML. Criteria, examples, memos and
/// rules that stand in a description under the names that `write_refi_codebook` gives them are read back as such. Sets
/// are losses. Throws Error, with line, for damaged XML.
Dictionary read_refi_codebook(std::string_view bytes, Losses& losses);

/// Writes a REFI-QDA codebook that the standard's schema (Codebook.xsd) validates. Throws Error if there is no code.
std::string write_refi_codebook(const Dictionary& dictionary, Losses& losses);

/// The GUIDs of the memos that hang on a code, by its GUID; both lower case, without braces.
using NotesOfCodes = std::map<std::string, std::vector<std::string>>;

/// The codes of a `Codes` element, from its beginning to its end; the references to memos go to `notes`, if there is
/// one.
std::vector<Category> read_refi_codes(XmlReader& xml, Losses& losses, NotesOfCodes* notes = nullptr);

/// Writes a `Codes` element. Every category has its GUID.
void write_refi_codes(const std::vector<Category>& categories, XmlWriter& xml, Losses& losses);

}
