#include "ingest/speaker_list.hpp"

#include "ingest/label_words.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace draad {

namespace {

/// Whether two folded names are of one person: equal, or equal when one of them has no honorific.
bool is_same_person(const std::string& one, const std::string& other)
{
    if (one == other)
        return true;
    const std::string bare_one = without_honorific(one);
    const std::string bare_other = without_honorific(other);
    return bare_one == bare_other && (bare_one == one || bare_other == other);
}

bool roles_agree(const std::string& one, const std::string& other)
{
    return one.empty() || other.empty() || fold(one) == fold(other);
}

/// Whether a label's name is part of a full name, at its beginning or end: "Wil" or "Boerhof" for "Wil Boerhof".
bool is_part_of(const std::string& name, const std::string& full_name)
{
    return full_name == name || full_name.starts_with(name + " ") || full_name.ends_with(" " + name);
}

/// The role of the one known person whom a name can mean; empty if there is none or more than one.
std::string role_among(const std::vector<Speaker>& known, const std::string& folded_name)
{
    const std::string name = without_honorific(folded_name);
    std::string role;
    std::size_t count = 0;
    for (const Speaker& person : known) {
        if (!is_part_of(name, without_honorific(fold(person.name))))
            continue;
        role = person.role;
        ++count;
    }
    return count == 1 ? role : "";
}

}

std::uint32_t SpeakerList::place_of(const Label& label)
{
    const std::string name = fold(label.name);
    for (std::uint32_t place = 0; place < speakers_.size(); ++place) {
        Speaker& speaker = speakers_[place];
        if (!is_same_person(folded_[place], name) || !roles_agree(speaker.role, label.role))
            continue;
        if (speaker.role.empty())
            speaker.role = label.role;
        return place;
    }
    Speaker speaker;
    speaker.name = label.name;
    speaker.role = label.role.empty() ? role_among(known_, name) : label.role;
    speakers_.push_back(std::move(speaker));
    folded_.push_back(name);
    return static_cast<std::uint32_t>(speakers_.size() - 1);
}

}
