#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The words that make separable verbs, the longer first: terug, mee, over, los (ANS 12.2.2.2 "scheidbare
/// samenstellingen"; nouns such as in deelnemen and adjectives such as in goedkeuren included).
std::span<const std::string_view> verb_particles();

/// Those that a word begins with, the longer first: achterop and achter of achteropraken. Views of the word.
std::vector<std::string_view> particles_of(std::string_view word);

/// Whether a word begins with a particle that may be a prefix.
bool may_begin_with_prefix(std::string_view word);

/// Whether a particle also makes verbs that do not come apart: overtúigen beside óvernemen (ANS 12.2.2.3).
bool may_be_prefix(std::string_view particle);

/// An unstressed prefix that a verb begins with (be-, ver-, ont-, her-, er-, ge-): its participle takes no ge-. Empty
/// if none.
std::string_view unstressed_prefix(std::string_view verb);

}
