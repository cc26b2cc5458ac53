#pragma once

#include "ingest/formats/tei/tei_people.hpp"
#include "ingest/lines/label.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// Who the identifiers of a TEI document are: by its list of persons, else as printed above a speech, else by the
/// identifier itself. One identifier is one speaker, however the print names them.
class TeiVoices {
public:
    explicit TeiVoices(People people) : people_(std::move(people)) {}

    /// To be filled while the list of persons is read.
    People& people() { return people_; }

    /// What a note prints above the next speech.
    void set_print(std::string_view printed) { printed_ = as_printed(printed); }
    void forget_print() { printed_.reset(); }

    /// `who` and `analysis`: the attributes `who` and `ana` of an utterance.
    Label label_of(std::string who, std::string_view analysis);

    /// A label as it is printed: "De heer Bos (ouder)."
    static Label as_printed(std::string_view printed);

private:
    Label find_name(const std::string& who) const;

    People people_;
    std::map<std::string, Label> labels_;
    std::optional<Label> printed_;
};

}
