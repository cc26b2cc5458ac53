#pragma once

#include "exchange/dictionary/losses.hpp"
#include "exchange/refi/imported_project.hpp"

#include <string_view>

namespace draad {

/// Reads a project (`.qdpx`) from its bytes: codes, texts (plain ones, those of PDFs, transcripts of recordings), what
/// is coded in them and by whom, cases and variables as the values of texts and of persons, memos. Programs count
/// positions differently; how this one counted is found by comparing what stands at them with what the project says
/// stands there, and else by where words begin and end. A code that stands for a case, as NVivo writes it, is no theme;
/// the codes by which draad itself tells polarity become the polarity of the other codings of their stretch. Pictures,
/// recordings, links and whatever else is coded are losses, each kind with its number. Throws Error if it is damaged or
/// no project.
ImportedProject read_refi_project(std::string_view bytes, Losses& losses);

}
