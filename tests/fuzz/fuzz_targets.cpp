#include "fuzz_target.hpp"

#include "targets/targets.hpp"

#include <array>

namespace draad::test {

namespace {

constexpr auto targets = std::to_array<FuzzTarget>({
    {"txt", fuzz_document},
    {"md", fuzz_document},
    {"rtf", fuzz_document},
    {"html", fuzz_document},
    {"pdf", fuzz_document, 20}, // a process each
    {"csv", fuzz_document},
    {"vtt", fuzz_document},
    {"srt", fuzz_document},
    {"cha", fuzz_document},
    {"stm", fuzz_document},
    {"xml", fuzz_document},
    {"json", fuzz_document},
    {"textgrid", fuzz_document},
    {"sbv", fuzz_document},
    {"eml", fuzz_document},
    {"whatsapp", fuzz_messages},
    {"messages", fuzz_messages},
    {"otr", fuzz_document},
    {"fodt", fuzz_document},
    // The bytes are what stands inside, for chance does not hit upon a checksum.
    {"docx", fuzz_docx, 50},
    {"odt", fuzz_odt, 50},
    {"xlsx", fuzz_xlsx, 50},
    {"ods", fuzz_ods, 50},
    {"epub", fuzz_epub, 50},
    {"zip", fuzz_zip},
    {"metadata", fuzz_metadata},
    {"speakers", fuzz_speakers},
    {"people", fuzz_people},
    {"sheet", fuzz_sheet},
    {"codebook", fuzz_codebook},
    {"rule", fuzz_rule},
    {"search", fuzz_search},
    {"dictionary", fuzz_dictionary, 50},
    {"refi-project", fuzz_refi_project, 50},
    {"project", fuzz_project},
    {"selection", fuzz_selection},
    {"catalogue", fuzz_catalogue},
    {"words", fuzz_words},
    {"hits", fuzz_hits},
    {"passage-record", fuzz_passage_record},
    {"document-records", fuzz_document_records},
    {"manifest", fuzz_manifest},
    {"word-column", fuzz_word_column},
});

}

std::span<const FuzzTarget> fuzz_targets()
{
    return targets;
}

}
