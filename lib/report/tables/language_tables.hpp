#pragma once

#include "dutch/tokens/document_tokens.hpp"
#include "match/word_forms.hpp"
#include "report/formats/table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Tokens as rows: doc, sentence (from 1), start and end (code points of the document's text, end exclusive), token.
/// Documents are added one by one.
Table tokens_table();
void add_tokens(Table& table, std::string_view document, std::string_view text, std::span<const DocumentToken> tokens);

/// Forms as rows: word, form, how.
Table forms_table(std::span<const std::string> words, std::span<const std::vector<WordForm>> forms);

/// Compounds as rows: word, segmented, with '|' before each part after the first. `parts` are folded; they cut the word
/// as it was written.
Table splits_table(std::span<const std::string> words, std::span<const std::vector<std::string>> parts);

}
