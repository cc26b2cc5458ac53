#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "dutch/variants/misread_words.hpp"
#include "text/replaced_text.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Mends what scanners, line ends and programs have done to a text, so that it can be read aloud and quoted: text that
/// was encoded twice (`find_double_encoding`), words that the end of a line or of a page broke and lines that it
/// parted, soft hyphens and other invisible characters, accents that stand apart from their letters, words spaced out
/// for emphasis, misread ("veiiigheid"), torn ("L okale") or glued together ("snelin"). Words that the lexicon holds,
/// that are compounds of its words, and names are never touched, nor what people say or spell in a way of their own.
///
/// A word that is put right for its letters is spelled as the lexicon has it, which is without accents. Not shared by
/// threads.
class TextMender {
public:
    /// The lexicon outlives this.
    explicit TextMender(const Lexicon& lexicon) : lexicon_(lexicon), misread_words_(lexicon) {}

    /// The text as it was meant, that knows where in the original each byte comes from. Mending it again changes
    /// nothing more.
    ReplacedText mend(std::string_view text);

private:
    void join_lines(ReplacedText& text);
    void mend_words(ReplacedText& text);

    const Lexicon& lexicon_;
    MisreadWords misread_words_;
    Tokenizer tokenizer_;
};

}
