#pragma once

#include "ingest/lines/label.hpp"
#include "passages/document.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// The speakers of a document in the order in which they first speak.
class SpeakerList {
public:
    /// `known` are people from a presence list or speakers.csv. A label that is part of one full name among them, and
    /// of no other, means that person, whose role is taken over.
    explicit SpeakerList(std::span<const Speaker> known);

    /// The index of a label's speaker in `speakers()`. Names are of one person only on evidence: the same name, one
    /// with and one without a title ("Buma" is the "De heer Buma" of before), or the same known person. "Mevrouw
    /// Jansen" is not "De heer Jansen", and a name one letter off is another's.
    std::uint32_t index_of(const Label& label);

    std::vector<Speaker> speakers() const { return speakers_; }

private:
    std::optional<std::size_t> known_person(const std::string& name) const;
    /// The first speaker whom a label means.
    std::optional<std::uint32_t> speaker_of(const Label& label, const std::string& name,
                                            std::optional<std::size_t> person) const;
    void add(const Label& label, const std::string& name, std::optional<std::size_t> person);

    std::vector<Speaker> speakers_;
    /// The folded name of the first label of each speaker.
    std::vector<std::string> folded_;
    /// Indices of speakers, ascending: by the folded name of the first label without its honorific, and by the folded
    /// name of the known person.
    std::map<std::string, std::vector<std::uint32_t>> by_bare_name_;
    std::map<std::string, std::vector<std::uint32_t>> by_known_name_;
    std::vector<Speaker> known_;
    std::vector<std::string> known_names_;
};

}
