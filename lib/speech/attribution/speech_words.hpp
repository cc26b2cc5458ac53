#pragma once

#include <string_view>

namespace draad {

// The closed classes of Dutch that tell where a speaker's name begins and ends. All take folded words.

bool reads_as_determiner(std::string_view folded);
/// Words that stand for a speaker: ze, iemand, sommigen.
bool reads_as_pronoun(std::string_view folded);
/// Only those whose meaning hangs on what was said before: ze, hij, ik.
bool reads_as_personal_pronoun(std::string_view folded);
bool reads_as_object_pronoun(std::string_view folded);
bool reads_as_preposition(std::string_view folded);
/// Adverbs that may stand beside a verb of speech, so that they are no part of a speaker's name.
bool reads_as_adverb(std::string_view folded);
/// Conjunctions, relatives and question words.
bool reads_as_subordinator(std::string_view folded);
bool reads_as_auxiliary(std::string_view folded);
/// Adjectives without -e: een klein meisje, een huilend kind.
bool reads_as_bare_adjective(std::string_view folded);
/// Lower-case parts of names: van, der, de, el.
bool is_name_infix(std::string_view folded);

}
