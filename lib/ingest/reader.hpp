#pragma once

#include "passages/document.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace draad {

/// Changes whenever the same file may give other passages, so that an index reads it again.
constexpr int reader_version = 11;

/// Reads the bytes of a document of a known format (by what they are, else by the ending of `name`; see
/// `recognition.hpp`) into text, speakers and passages. Throws Error, with the name and what to do, if it is empty,
/// binary, damaged or of a format that is not read. `known` are people who may speak in it (`Metadata::speakers_of`); a
/// name among them is taken for a label more readily. `answers` are the heads of the columns of a table that hold
/// answers (`Metadata::answers_of`); none: those that look like it.
/// The bytes may be taken, so that a large text is in memory once.
Document read_document(std::string_view name, std::string bytes, std::span<const Speaker> known = {},
                       std::span<const std::string> answers = {});

}
