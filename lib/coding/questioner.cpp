#include "coding/questioner.hpp"

#include "dutch/words/open/person_words.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

/// The short labels of transcripts: I, INT and IV for the interviewer, V and Q for the question, GL for who leads a
/// group.
constexpr auto short_labels =
    std::to_array<std::string_view>({"i", "int", "inter", "interv", "iv", "v", "vr", "vraag", "q", "gl"});

/// "Interviewer 2", "Int." and "I_1" are one too.
std::string_view without_number(std::string_view label)
{
    const std::size_t last = label.find_last_not_of(" ._0123456789");
    return last == std::string_view::npos ? label : label.substr(0, last + 1);
}

bool labels_questioner(std::string_view label)
{
    const std::string folded = fold(label);
    const std::string_view word = without_number(folded);
    return is_questioner(word) || std::ranges::find(short_labels, word) != short_labels.end();
}

}

bool asks_questions(std::string_view name, std::string_view role)
{
    return labels_questioner(role) || (role.empty() && labels_questioner(name));
}

std::string role_of(std::string_view name, std::string_view role)
{
    return role.empty() && labels_questioner(name) ? "interviewer" : std::string(role);
}

}
