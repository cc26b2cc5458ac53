#pragma once

#include "report/formats/temporary_file.hpp"

#include <memory>
#include <ostream>
#include <string>

struct lxw_workbook;

namespace draad {

/// An Excel workbook (.xlsx) while it is written, by way of a temporary file. It bears no date: the same calls give the
/// same bytes.
class WorkbookFile {
public:
    /// Throws Error if it cannot be begun.
    WorkbookFile();

    /// For the functions of libxlsxwriter.
    lxw_workbook* workbook() { return workbook_.get(); }

    /// Writes what is in it; nothing can be added afterwards. Throws Error if it cannot be written.
    void finish(std::ostream& out);

private:
    /// Closing is what writes the file; the handle is gone afterwards, whether that went well or not.
    struct Close {
        void operator()(lxw_workbook* workbook) const;
    };

    TemporaryFile file_;
    std::unique_ptr<lxw_workbook, Close> workbook_;
};

/// The beginning of a text, whole characters of at most so many bytes.
std::string beginning_of(const std::string& text, std::size_t most);

/// As much of a text as a cell holds (32,767 characters), without control characters and never a formula.
std::string fitting_text(std::string text);

}
