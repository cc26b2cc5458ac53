#include "ingest/reader.hpp"

#include "files/bounds.hpp"
#include "ingest/format_recognition.hpp"

namespace draad {

Document read_document(std::string_view name, std::string_view bytes, std::span<const Speaker> known,
                       std::span<const std::string> answers)
{
    check_bytes(name, bytes.size());
    const DocumentFormat& format = recognise_format(name, bytes);
    return format.read_table != nullptr ? format.read_table(name, bytes, answers) : format.read(name, bytes, known);
}

}
