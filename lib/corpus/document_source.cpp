#include "corpus/document_source.hpp"

#include "ingest/reader.hpp"

#include <fmt/format.h>
#include <xxhash.h>

namespace draad {

namespace {

std::string hash_of(std::string_view bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

void add_fields(const Fields& fields, std::string& text)
{
    for (const auto& [name, value] : fields)
        text += fmt::format("{}\x1f{}\x1e", name, value);
}

/// What metadata.csv and speakers.csv say of a document, as one text.
std::string metadata_text(const SourceFile& file, const Metadata& metadata)
{
    Document nobody;
    metadata.describe(nobody, file.path);
    std::string text = nobody.card.title + '\x1e';
    for (const std::string& head : metadata.answers_of(file.path))
        text += head + '\x1d';
    add_fields(nobody.card.fields, text);
    for (const Speaker& speaker : metadata.speakers_of(file.path)) {
        text += fmt::format("{}\x1f{}\x1e", speaker.name, speaker.role);
        add_fields(speaker.fields, text);
    }
    return text;
}

}

Document read_source(const SourceFile& file, std::string bytes, const Metadata& metadata)
{
    Document document =
        read_document(file.name, std::move(bytes), metadata.speakers_of(file.path), metadata.answers_of(file.path));
    metadata.describe(document, file.path);
    return document;
}

std::string fingerprint(const SourceFile& file, std::string_view bytes, const Metadata& metadata)
{
    return hash_of(bytes) + "-" + hash_of(metadata_text(file, metadata));
}

}
