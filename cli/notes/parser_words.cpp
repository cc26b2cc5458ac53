#include "cli/notes/parser_words.hpp"

#include "wording/others.hpp"
#include "wording/said.hpp"

#include <array>

namespace draad {

namespace {

/// The sentences of CLI11 (its Error.hpp and Validators.hpp), the ones with more words first.
constexpr std::array sentences{
    to_say("A subcommand is required"),
    to_say("The following argument was not expected: {}"),
    to_say("The following arguments were not expected: {}"),
    to_say("{}: Value {} not in range {} to {}"),
    to_say("{}: {} not in {}"),
    to_say("{}: {} required {} missing"),
    to_say("{}: At least {} required but received {}"),
    to_say("{}: At Most {} required but received {}"),
    to_say("Could not convert: {} = {}"),
    to_say("{}: too many inputs for a flag"),
    to_say("{} was given a disallowed flag override"),
    to_say("{} excludes {}"),
    to_say("{} requires {}"),
    to_say("{} is required"),
};

}

std::string said_of_arguments(std::string_view english)
{
    return said_of_others(english, sentences);
}

}
