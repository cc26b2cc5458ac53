#pragma once

#include <string>
#include <string_view>

namespace draad {

/// A function of a part of the program that stands in a library of its own, because what it needs takes long to load:
/// from beside the program, or from where it was installed. `does`: what the part does, for the message (`to_say("reads
/// PDFs")`). Throws Error if it is not there. May be called by several threads.
void* load_function(const std::string& module, const char* function, std::string_view does);

}
