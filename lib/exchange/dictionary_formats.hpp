#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"
#include "exchange/rules/codebook_dictionary.hpp"

#include <span>
#include <string>
#include <string_view>

namespace draad {

/// What a format can hold beside names, words and a tree.
struct FormatHolds {
    bool sub_categories = true;
    bool definitions = false;
    bool colors = false;
    /// Criteria, memos, examples.
    bool further_texts = false;
};

/// A format of dictionaries or codebooks.
struct DictionaryFormat {
    /// As users write it: "quanteda".
    std::string_view name;
    /// Of its files: ".yml".
    std::string_view ending;
    /// What rules become in it.
    RuleUse rules = RuleUse::words;
    FormatHolds holds;
    /// Null for draad's own, which `read_codebook` reads.
    Dictionary (*read)(std::string_view text, Losses& losses) = nullptr;
    /// Null for what is only read.
    std::string (*write)(const Dictionary& dictionary, Losses& losses) = nullptr;
    /// Whether `read` wants the file's bytes: a workbook is no text, XML says itself how it is encoded. Else its
    /// decoded text.
    bool reads_bytes = false;
};

/// All formats; draad's own comes first.
std::span<const DictionaryFormat> dictionary_formats();

/// The format of that name; null if there is none.
const DictionaryFormat* dictionary_format_named(std::string_view name);

/// The format that a file's ending asks for; null if none does. `.yaml` is draad's own, `.yml` quanteda's.
const DictionaryFormat* dictionary_format_of_file(std::string_view file);

/// The format of a file by what it holds, whatever its name says: a `.cat` may be a dictionary of Yoshikoder. Throws
/// Error if it is none of them.
const DictionaryFormat& recognised_format(std::string_view file, std::string_view bytes);

/// Reads a dictionary or codebook of another program, in any encoding that `decode` knows. Throws Error, with its name
/// and what to do, if it is damaged or larger than such files are (16 MiB).
Dictionary read_dictionary(const DictionaryFormat& format, std::string_view bytes, Losses& losses);

/// Writes a dictionary in a format. What the format cannot hold is a loss.
std::string write_dictionary(const DictionaryFormat& format, const Dictionary& dictionary, Losses& losses);

}
