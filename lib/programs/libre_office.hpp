#pragma once

#include <string>
#include <string_view>

namespace draad {

/// How a conversion ended.
enum class ConversionOutcome {
    done,
    absent,    ///< LibreOffice is not installed
    failed,    ///< it made nothing of the file
    timed_out, ///< it took longer than 120 s
};

struct Conversion {
    ConversionOutcome outcome = ConversionOutcome::failed;
    /// The document in its new form, if it is done.
    std::string bytes;
};

/// Has LibreOffice bring a file into another form. `from` and `to` are endings with their dot: ".doc", ".docx". Throws
/// Error if no temporary folder can be made.
Conversion convert_by_libre_office(std::string_view bytes, std::string_view from, std::string_view to);

}
