#include "analysis/quotes/quotes.hpp"

#include <doctest/doctest.h>

#include <string>

using draad::leave_out_times;
using draad::Quote;

TEST_CASE("times within the sentences of a quote are left out")
{
    struct Example {
        std::string text;
        std::string left;
    };
    for (const Example& example : {Example{"Ik wist [00:01:02] het niet.", "Ik wist het niet."},
                                   Example{"Ik wist het niet #00:01:02-5#", "Ik wist het niet"},
                                   Example{"[1:02] Ik wist het niet.", "Ik wist het niet."},
                                   Example{"Ik wist (1:01:02) het niet.", "Ik wist het niet."},
                                   Example{"Ik kwam (9:30) te laat.", "Ik kwam (9:30) te laat."},
                                   Example{"Het was [2019] laat, 10:30 al.", "Het was [2019] laat, 10:30 al."},
                                   Example{"Zie [3] en #2.", "Zie [3] en #2."}}) {
        Quote quote{.text = example.text};
        leave_out_times(quote);
        CAPTURE(example.text);
        CHECK(quote.text == example.left);
    }
}

TEST_CASE("marks stay on their words where a time before them is left out")
{
    Quote quote{.text = "Ik wist [00:01:02] het niet."};
    quote.marks = {{19, 22}};
    leave_out_times(quote);
    CHECK(quote.text.substr(quote.marks[0].begin, quote.marks[0].end - quote.marks[0].begin) == "het");
}
