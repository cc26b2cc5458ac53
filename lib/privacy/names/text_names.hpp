#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "passages/analysed_document.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// A word with a capital that may be a name and is not taken for a person's.
struct RemainingName {
    std::string name;
    std::size_t times = 0;
    /// The document where it stands first, and the words around it there.
    std::string document;
    std::string context;
};

/// Gathers what looks like people's names in running text, passage by passage. The lexicon must outlive it.
class TextNames {
public:
    explicit TextNames(const Lexicon& lexicon) : lexicon_(lexicon) {}

    void read(const AnalysedPassage& passage, const std::string& document);

    /// The names in the order in which they were first seen.
    std::vector<std::string> found() const;

    /// What else stands with a capital and is no common word, place, month, day or acronym; the most frequent first.
    std::vector<RemainingName> remaining() const;

private:
    struct Evidence {
        std::size_t order = 0;
        /// How much speaks for a person: a form of address, kin or words of speech beside it; or it does what people
        /// do.
        std::size_t for_person = 0;
        /// How much speaks against one: an article or a word for a group before it, or in, naar or te, as before towns.
        std::size_t for_thing = 0;
        /// How often it stands within a sentence.
        std::size_t uses = 0;
        /// Whether it is a word of Dutch in small letters.
        bool is_common_word = false;
        /// Whether a form of address, kin or role told once who it is.
        bool is_introduced = false;
        std::size_t times = 0;
        /// Names that follow in one row: Otto en Kyan.
        std::set<std::string> beside = {};
        std::string document = {};
        std::string context = {};
    };

    using Named = std::pair<const std::string, Evidence>;

    Evidence& evidence(const std::string& name);
    template <class Name>
    Evidence* weigh(const Name& name);
    bool is_inhabitant(const std::string& name) const;
    bool is_person(const std::string& name, const Evidence& evidence) const;
    void take_in_rows(std::set<std::string>& people) const;
    std::vector<const Named*> in_order() const;
    bool is_word_of_the_texts(const std::string& name, const Evidence& evidence) const;

    const Lexicon& lexicon_;
    std::map<std::string, Evidence> names_;
    /// Words that the texts have in small letters too, folded.
    std::set<std::string, std::less<>> in_small_letters_;
};

}
