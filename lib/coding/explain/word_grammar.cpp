#include "coding/explain/word_grammar.hpp"

#include "dutch/compounds/compound_splitting.hpp"
#include "dutch/forms/forms.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace draad {

namespace {

/// "verleden tijd van nemen"; a form may be several: "tegenwoordige tijd, voltooid deelwoord".
std::string describe_form(std::string_view folded, const WordQuery& query, const Lexicon& lexicon)
{
    if (std::ranges::find(query.forms, folded) != query.forms.end())
        return fmt::format("vorm die de regel zelf geeft bij {}", query.word.text);
    const Expansion expansion = expand(fold(query.word.text), lexicon, {.part_of_speech = query.part_of_speech});
    std::vector<std::string> names;
    for (const Form& form : expansion.forms)
        if (form.folded == folded && std::ranges::find(names, form.how) == names.end())
            names.emplace_back(form.how);
    return fmt::format("{} van {}{}", names.empty() ? "vorm" : fmt::format("{}", fmt::join(names, ", ")),
                       query.word.text, expansion.is_known ? "" : " (staat in geen woordenlijst; naar de regel)");
}

}

std::string describe_grammar(const WordMatch& match, std::string_view folded, const WordQuery& query,
                             const Lexicon& lexicon)
{
    const std::string& written = query.word.text;
    if (match.role == QueryMatch::Role::stem)
        return fmt::format("stam van {}", written);
    if (match.role == QueryMatch::Role::left_alone)
        return fmt::format("{} na er, daar of waar", written);
    if (match.role != QueryMatch::Role::whole)
        return fmt::format("deel van {}", written);
    if (query.word.kind == WordPattern::Kind::wildcard)
        return fmt::format("past op {}", written);
    if (match.traits.compound)
        return fmt::format("samenstelling {} met {}", fmt::join(split_compound(folded, lexicon), "|"), written);
    if (fold(written) == folded)
        return {};
    return describe_form(folded, query, lexicon);
}

}
