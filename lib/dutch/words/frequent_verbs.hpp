#pragma once

#include <string_view>

namespace draad {

// Forms of auxiliaries (ANS 2.2.3 "hulpwerkwoord") and of other verbs that are frequent in all texts. All take folded
// words.

/// is, had, kunnen, werd, ging: frequent finite verbs, most of them auxiliaries.
bool is_common_verb(std::string_view folded);

/// heeft, hoorde, durft: takes a verb of speech with it: heeft gezegd, hoorde zeggen, durft te zeggen.
bool accompanies_verb_of_speech(std::string_view folded);

/// kan, gaat, helpen, zag: takes an infinitive with it.
bool joins_verb_group(std::string_view folded);

/// was, keek, zweeg: a finite verb in the past: a story is told so, people speak in the present (ANS 2.4.8).
bool tells_in_past(std::string_view folded);

/// weet, vroeg, is: of after it means whether.
bool asks_or_knows(std::string_view folded);

/// zou, had: what is said may be wished only.
bool tells_wish(std::string_view folded);

/// gaan, doen, zijn: an infinitive that often ends its clause.
bool is_frequent_infinitive(std::string_view folded);

/// wordt, werden: the auxiliary of the passive.
bool is_passive_auxiliary(std::string_view folded);

/// knikt, keek, begrijpt: what people do and things do not, in the singular.
bool tells_of_a_person(std::string_view folded);

}
