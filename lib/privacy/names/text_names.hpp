#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "passages/analysed_document.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace draad {

/// Gathers what looks like people's names in running text, passage by passage. The lexicon must outlive it.
class TextNames {
public:
    explicit TextNames(const Lexicon& lexicon) : lexicon_(lexicon) {}

    void read(const AnalysedPassage& passage);

    /// The names in the order in which they were first seen.
    std::vector<std::string> found() const;

private:
    struct Evidence {
        std::size_t order = 0;
        /// How much speaks for a person: a form of address, a surname or words of speech beside it; or it does what
        /// people do.
        std::size_t for_person = 0;
        /// How often in, naar or te stands before it, as before names of towns.
        std::size_t for_place = 0;
        /// How often it stands within a sentence.
        std::size_t uses = 0;
        /// Whether it is a word of Dutch in small letters.
        bool is_common_word = false;
    };

    Evidence& evidence(const std::string& name);
    bool is_word_of_the_texts(const std::string& name, const Evidence& evidence) const;

    const Lexicon& lexicon_;
    std::map<std::string, Evidence> names_;
    /// Words that the texts have in small letters too, folded.
    std::set<std::string, std::less<>> in_small_letters_;
};

}
