#pragma once

#include <functional>
#include <string>

namespace draad {

/// A report in the forms from which other programs print it; each is made when it is asked for.
struct Printable {
    std::function<std::string()> word_document;
    std::function<std::string()> page;
};

/// Has LibreOffice print the Word document to a PDF, or, where there is none, Chromium the page. The other program gets
/// a folder of its own, two minutes, and no say in anything else. Throws Error if neither is there, with what to do, or
/// if it fails.
std::string print_pdf(const Printable& report);

}
