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

/// How a result without a corpus was made: the command, the codebooks, the versions.
Provenance provenance_of(const Codebook& codebook);

/// How a result without a codebook was made: the command, the corpus, the versions.
Provenance provenance_of(const OpenedCorpus& opened);

/// How a result with neither codebook nor corpus was made: the command and the versions.
Provenance provenance_of_command();

}
