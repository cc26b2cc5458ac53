#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "speech/quotations.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace draad::test {

/// Who is quoted in a passage: "Kret / een moeder"; "Kret (ze)" where a pronoun is resolved, "-" where nobody is named
/// and "term" for what is no speech.
inline std::string speakers(std::string_view passage)
{
    static Tokenizer tokenizer;
    std::string all;
    for (const Quotation& quotation : find_quotations(passage, tokenizer.tokenize(passage))) {
        all += all.empty() ? "" : " / ";
        all += !quotation.is_speech ? "term" : quotation.speaker.empty() ? "-" : quotation.speaker;
        all += quotation.printed.empty() ? "" : " (" + quotation.printed + ")";
    }
    return all;
}

/// The quotations of a passage as the tables write them: "speech | Kret | zegt | Kom maar.", parted by " / ".
inline std::string quoted(std::string_view passage)
{
    static Tokenizer tokenizer;
    std::string all;
    for (const Quotation& quotation : find_quotations(passage, tokenizer.tokenize(passage))) {
        const auto or_dash = [](const std::string& text) { return text.empty() ? std::string("-") : text; };
        all += all.empty() ? "" : " / ";
        all +=
            quotation.is_speech ? "speech | " + or_dash(quotation.speaker) + " | " + or_dash(quotation.verb) : "term";
        all += " | " + std::string(passage.substr(quotation.range.begin, quotation.range.size()));
    }
    return all;
}

struct Example {
    std::string passage;
    std::string quotations;
};

inline void check_speakers(const std::vector<Example>& examples)
{
    for (const Example& example : examples) {
        CAPTURE(example.passage);
        CHECK(speakers(example.passage) == example.quotations);
    }
}

}
