#pragma once

namespace draad {

/// Runs the program: 0 done, 1 nothing found or a check that failed, 2 an error, which is printed here and nowhere
/// else.
int run(int argc, char** argv);

}
