#include "ingest/reader.hpp"

#include "files/bounds.hpp"
#include "ingest/format_recognition.hpp"

namespace draad {

Document read_document(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    check_bytes(name, bytes.size());
    return recognise_format(name, bytes).read(name, bytes, known);
}

}
