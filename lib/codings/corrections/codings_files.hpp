#pragma once

#include "codings/judgement.hpp"
#include "problem.hpp"

#include <string>
#include <vector>

namespace draad {

/// A file of codings, for the provenance of what stands on it.
struct CodingsFile {
    std::string file;
    /// Of its bytes, in hexadecimal.
    std::string hash;
};

/// What people coded, by file, and what is to be said of reading it.
struct ReadCodings {
    std::vector<CodingSheet> sheets;
    std::vector<CodingsFile> files;
    std::vector<Problem> notes;
};

/// Reads files of codings (`read_sheet`), one that is named twice once, which a note says. Throws Error, naming the
/// file, if one cannot be read or holds no codings.
ReadCodings read_codings(const std::vector<std::string>& files);

}
