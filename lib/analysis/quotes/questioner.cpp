#include "analysis/quotes/questioner.hpp"

#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

/// With the short labels of transcripts: I and INT for the interviewer, V for the question, M for the moderator
/// beside R1, R2.
constexpr auto questioners = std::to_array<std::string_view>({"facilitator",
                                                              "gespreksbegeleider",
                                                              "gespreksleider",
                                                              "gespreksleidster",
                                                              "i",
                                                              "int",
                                                              "inter",
                                                              "interviewer",
                                                              "interviewster",
                                                              "journalist",
                                                              "moderator",
                                                              "observator",
                                                              "onderzoeker",
                                                              "onderzoekster",
                                                              "presentator",
                                                              "reporter",
                                                              "v",
                                                              "verslaggever",
                                                              "verslaggeefster",
                                                              "vraag",
                                                              "vraagsteller",
                                                              "vragensteller"});

/// "Interviewer 2" is one too.
std::string_view without_number(std::string_view label)
{
    const std::size_t last = label.find_last_not_of(" 0123456789");
    return last == std::string_view::npos ? label : label.substr(0, last + 1);
}

bool is_questioner(std::string_view label)
{
    const std::string folded = fold(label);
    return std::ranges::binary_search(questioners, without_number(folded));
}

}

bool asks_questions(std::string_view name, std::string_view role)
{
    return is_questioner(role) || (role.empty() && is_questioner(name));
}

}
