#include "report/prose/explanation_writer.hpp"

#include "report/harmless/plain_text.hpp"
#include "report/tables/tables.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

namespace draad {

namespace {

/// "coded, negated by "nooit"".
std::string describe_result(const ExplainedRule& rule)
{
    switch (rule.result) {
    case ExplainedRule::Result::coded:
        return said("coded, {}{}", name_of(rule.polarity),
                    rule.cue.empty() ? "" : said(" by \"{}\"", on_one_line(rule.cue)));
    case ExplainedRule::Result::blocked:
        return said("blocked");
    default:
        return said("near miss");
    }
}

void write_rule(const ExplainedRule& rule, const Codebook& codebook, std::ostream& out)
{
    const Code& code = codebook.codes[rule.code];
    const Rule& written = code.rules[rule.rule];
    out << fmt::format("{}: {}\n", code.path, describe_result(rule));
    if (!rule.text.empty())
        out << said("    text  {}\n", on_one_line(rule.text));
    out << said("    rule  {}  ({})\n", on_one_line(written.name), to_string(written.location));
    for (const ExplainedWord& word : rule.words)
        if (!word.grammar.empty())
            out << fmt::format("          {}: {}\n", on_one_line(word.text), word.grammar);
    if (!rule.reason.empty())
        out << said("    why   {}\n", on_one_line(rule.reason));
}

}

void write_explanation(std::span<const ExplainedRule> explained, const Codebook& codebook, std::ostream& out)
{
    if (explained.empty())
        out << said("no rule matches, and none comes near\n");
    for (const ExplainedRule& rule : explained)
        write_rule(rule, codebook, out);
}

}
