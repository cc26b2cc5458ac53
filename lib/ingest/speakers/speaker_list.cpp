#include "ingest/speakers/speaker_list.hpp"

#include "ingest/lines/asides.hpp"
#include "ingest/lines/label_words.hpp"
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

/// Whether the honorifics of two folded names tell two people apart.
bool honorifics_agree(const std::string& one, const std::string& other)
{
    const std::string bare_one = without_honorific(one);
    const std::string bare_other = without_honorific(other);
    return bare_one == one || bare_other == other ||
           one.substr(0, one.size() - bare_one.size()) == other.substr(0, other.size() - bare_other.size());
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

}

SpeakerList::SpeakerList(std::span<const Speaker> known) : known_(known.begin(), known.end())
{
    for (const Speaker& person : known_)
        known_names_.push_back(without_honorific(fold(person.name)));
}

std::optional<std::size_t> SpeakerList::known_person(const std::string& folded_name) const
{
    const std::string name = without_honorific(folded_name);
    std::optional<std::size_t> found;
    const auto exact = std::ranges::find(known_names_, name);
    if (exact != known_names_.end())
        return static_cast<std::size_t>(exact - known_names_.begin());
    for (std::size_t index = 0; index < known_.size(); ++index) {
        if (!is_part_of(name, known_names_[index]))
            continue;
        // A person may stand in the presence list and in speakers.csv.
        if (found && known_names_[*found] != known_names_[index])
            return std::nullopt;
        if (!found || known_[*found].role.empty())
            found = index;
    }
    return found;
}

std::optional<std::uint32_t> SpeakerList::speaker_of(const Label& label, const std::string& name,
                                                     std::optional<std::size_t> person) const
{
    std::optional<std::uint32_t> first;
    if (const auto bare = by_bare_name_.find(without_honorific(name)); bare != by_bare_name_.end())
        for (const std::uint32_t index : bare->second)
            if (is_same_person(folded_[index], name) && roles_agree(speakers_[index].role, label.role)) {
                first = index;
                break;
            }
    const auto known = person ? by_known_name_.find(known_names_[*person]) : by_known_name_.end();
    if (known != by_known_name_.end())
        for (const std::uint32_t index : known->second)
            if (honorifics_agree(folded_[index], name))
                return std::min(index, first.value_or(index));
    return first;
}

void SpeakerList::add(const Label& label, const std::string& name, std::optional<std::size_t> person)
{
    const auto index = static_cast<std::uint32_t>(speakers_.size());
    Speaker speaker;
    speaker.name = label.name;
    speaker.printed = {label.name};
    speaker.role = label.role.empty() && person ? known_[*person].role : label.role;
    speakers_.push_back(std::move(speaker));
    folded_.push_back(name);
    by_bare_name_[without_honorific(name)].push_back(index);
    if (person)
        by_known_name_[known_names_[*person]].push_back(index);
}

std::uint32_t SpeakerList::index_of(const Label& label)
{
    if (!label.role.empty() && is_aside(fold(label.role))) { // else each direction would make another person
        Label without_role = label;
        without_role.role.clear();
        return index_of(without_role);
    }
    const std::string name = fold(label.name);
    const auto person = known_person(name);
    const std::optional<std::uint32_t> index = speaker_of(label, name, person);
    if (!index) {
        add(label, name, person);
        return static_cast<std::uint32_t>(speakers_.size() - 1);
    }
    Speaker& speaker = speakers_[*index];
    if (speaker.role.empty())
        speaker.role = label.role;
    if (std::ranges::find(speaker.printed, label.name) == speaker.printed.end())
        speaker.printed.push_back(label.name);
    return *index;
}

}
