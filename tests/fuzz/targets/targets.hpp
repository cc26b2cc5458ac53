#pragma once

#include <string_view>

/// What the fuzzers have read; each is named after what the bytes are. See `FuzzTarget::read`.
namespace draad::test {

// documents.cpp
void fuzz_document(std::string_view ending, std::string_view bytes);
void fuzz_docx(std::string_view name, std::string_view body);
void fuzz_odt(std::string_view name, std::string_view text);
void fuzz_xlsx(std::string_view name, std::string_view sheet);
void fuzz_messages(std::string_view name, std::string_view messages);
void fuzz_ods(std::string_view name, std::string_view content);
void fuzz_epub(std::string_view name, std::string_view package);
void fuzz_zip(std::string_view name, std::string_view bytes);

// tables.cpp
void fuzz_metadata(std::string_view name, std::string_view bytes);
void fuzz_speakers(std::string_view name, std::string_view bytes);
void fuzz_people(std::string_view name, std::string_view bytes);
void fuzz_sheet(std::string_view name, std::string_view bytes);

// codebooks.cpp
void fuzz_codebook(std::string_view name, std::string_view bytes);
void fuzz_rule(std::string_view name, std::string_view bytes);
void fuzz_search(std::string_view name, std::string_view bytes);
void fuzz_dictionary(std::string_view name, std::string_view bytes);
void fuzz_refi_project(std::string_view name, std::string_view project);

// settings.cpp
void fuzz_project(std::string_view name, std::string_view bytes);
void fuzz_selection(std::string_view name, std::string_view bytes);
void fuzz_catalogue(std::string_view name, std::string_view bytes);

// words.cpp
void fuzz_words(std::string_view name, std::string_view text);
void fuzz_hits(std::string_view name, std::string_view rule_and_text);

// stored.cpp
void fuzz_passage_record(std::string_view name, std::string_view bytes);
void fuzz_document_records(std::string_view name, std::string_view bytes);
void fuzz_manifest(std::string_view name, std::string_view bytes);
void fuzz_word_column(std::string_view name, std::string_view bytes);

}
