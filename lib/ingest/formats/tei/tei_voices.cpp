#include "ingest/formats/tei/tei_voices.hpp"

#include "dutch/words/open/person_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>

namespace draad {

Label TeiVoices::label_of(std::string who, std::string_view analysis)
{
    who.erase(0, std::min(who.find('#') + 1, who.size()));
    who = who.substr(0, who.find(' '));
    const auto known = labels_.find(who);
    if (known != labels_.end() && !who.empty())
        return known->second;
    Label label = find_name(who);
    const bool is_taken = std::ranges::any_of(labels_, [&label](const auto& other) {
        return other.second.name == label.name && other.second.role == label.role;
    });
    if (is_taken && !who.empty())
        label.name = who;
    const std::string office = printed_ ? without_honorific(fold(printed_->name)) : "";
    if (label.role.empty() && is_role_word(office))
        label.role = office;
    if (label.role.empty() && analysis.find("#chair") != std::string_view::npos)
        label.role = "voorzitter";
    if (label.role == without_honorific(fold(label.name)))
        label.role.clear();
    labels_[who] = label;
    return label;
}

Label TeiVoices::find_name(const std::string& who) const
{
    Label label;
    const auto person = people_.find(who);
    if (person != people_.end()) {
        label.name = person->second.name;
        label.role = person->second.role;
    } else if (printed_)
        label = *printed_;
    else
        label.name = who;
    return label;
}

Label TeiVoices::as_printed(std::string_view printed)
{
    printed = trimmed(printed);
    while (printed.ends_with(':') || printed.ends_with('.'))
        printed.remove_suffix(1);
    Label label = read_label(std::string(printed) + ":").value_or(Label{});
    if (label.name.empty())
        label.name = printed;
    return label;
}

}
