#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace draad {

/// Text that is no YAML, and where it stops being so (from 1): of a quote that is never closed, where it begins.
class YamlError : public std::runtime_error {
public:
    enum class Fault { unclosed_quote, stray_colon, encoding, other };

    YamlError(std::size_t at_line, std::size_t at_column, const std::string& message, Fault its_fault = Fault::other)
        : std::runtime_error(message), line(at_line), column(at_column), fault(its_fault)
    {
    }

    std::size_t line;
    std::size_t column;
    Fault fault;
};

}
