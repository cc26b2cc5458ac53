#pragma once

#include "cli/opening.hpp"
#include "cli/output.hpp"

namespace draad {

/// Remembers the command line, for the provenance of what it writes.
void remember_command(int argc, char** argv);

/// The versions of the program and of what decides its results.
Provenance versions();

/// How a coding was made: the command, the codebooks, the corpus, the versions. No date: the same input gives the same
/// bytes.
Provenance provenance_of(const Coded& coded);

/// The same for a result that has no corpus.
Provenance provenance_of(const Codebook& codebook);

/// The same for a result that has no codebook.
Provenance provenance_of(const OpenedCorpus& opened);

/// The same for a result that has neither.
Provenance provenance_of_command();

}
