#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "passages/analysed_document.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace draad {

/// A word by its lemma, or a phrase by the lemmas of its words with one space between, where it stands in a passage.
struct Term {
    std::string_view lemmas;
    std::size_t length = 0;
    TokenSpan span;
};

/// Reads the words and phrases of passages. Lemmas are found once for each distinct word.
class TermReader {
public:
    TermReader(const Lexicon& lexicon, std::size_t longest) : lexicon_(lexicon), longest_(longest) {}

    /// Calls `visit` for each term: neighbouring words of one sentence, with no mark between them and none of the words
    /// in `left_out`, that begins and ends with more than grammar. Returns how many words the passage has.
    std::size_t read(const AnalysedPassage& passage, std::span<const TokenSpan> left_out,
                     const std::function<void(const Term&)>& visit);

private:
    struct Word {
        std::string lemma;
        bool is_content = false;
    };
    const Word& word_of(const std::string& folded);

    const Lexicon& lexicon_;
    std::size_t longest_;
    std::unordered_map<std::string, Word> words_;
};

}
