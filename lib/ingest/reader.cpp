#include "ingest/reader.hpp"

#include "files/bounds.hpp"
#include "files/decoded_file.hpp"
#include "ingest/format_recognition.hpp"

#include <utility>

namespace draad {

Document read_document(std::string_view name, std::string bytes, std::span<const Speaker> known,
                       std::span<const std::string> answers)
{
    check_bytes(name, bytes.size());
    const DocumentFormat& format = recognise_format(name, bytes);
    if (format.read_text != nullptr)
        return format.read_text(name, decode_file(name, std::move(bytes)), known);
    return format.read_table != nullptr ? format.read_table(name, bytes, answers) : format.read(name, bytes, known);
}

}
