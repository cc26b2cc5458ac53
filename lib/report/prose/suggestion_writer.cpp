#include "report/prose/suggestion_writer.hpp"

#include "report/harmless/plain_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace draad {

void write_suggestions(std::span<const Suggestion> suggestions, std::ostream& out)
{
    constexpr std::size_t most_forms = 6;
    for (const Suggestion& suggestion : suggestions) {
        const std::span<const std::string> forms =
            std::span(suggestion.forms).first(std::min(most_forms, suggestion.forms.size()));
        out << fmt::format("{}  {} times, {} elsewhere; in {} document{}; G2 {:.1f}, log ratio {:.1f}\n",
                           suggestion.words, suggestion.in_code, suggestion.in_rest, suggestion.documents,
                           suggestion.documents == 1 ? "" : "s", suggestion.log_likelihood, suggestion.log_ratio);
        if (forms.size() > 1)
            out << fmt::format("    ({}{})\n", fmt::join(forms, ", "),
                               forms.size() < suggestion.forms.size() ? " ..." : "");
        for (const SuggestionExample& example : suggestion.examples)
            out << fmt::format("    {}: {}\n", example.document, on_one_line(example.text));
    }
}

}
