#pragma once

#include "corpus/corpus.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The labels of speakers in a corpus, which stand in its files and in none of its passages.
class SpeakerLabels {
public:
    explicit SpeakerLabels(const Corpus& corpus);

    /// The words of a text that may have stood in a document, without the labels that its lines begin with.
    std::vector<std::string> words_without(std::string_view text) const;

private:
    /// How many bytes of a line are its label; 0 if it has none.
    std::size_t label_of(std::string_view line) const;

    std::set<std::vector<std::string>> names_;
};

}
