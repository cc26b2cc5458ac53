#pragma once

#include <string_view>

namespace draad {

// Nouns for people: roles, kin, those who give and receive care, offices. All take folded words.

/// interviewer, moeder, jeugdbeschermer: who someone is in a conversation or in care; may label a turn.
bool is_role_word(std::string_view folded);

/// moeder, mevrouw: a woman, so that hij is someone else.
bool is_woman(std::string_view folded);

/// vader, meneer: a man, so that zij is someone else.
bool is_man(std::string_view folded);

/// moeder, juf, buurman: what follows with a capital is a person's name.
bool stands_before_name(std::string_view folded);

/// interviewer, journalist: asks, where others answer.
bool is_questioner(std::string_view folded);

/// Nouns for people, from a list and by their endings.
bool is_person_noun(std::string_view folded);

}
