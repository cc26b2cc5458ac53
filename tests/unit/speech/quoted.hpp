#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "speech/quotations.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad::test {

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

}
