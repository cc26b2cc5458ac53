#include "analysis/quotes/selection_list.hpp"

#include "error.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace draad {

namespace {

constexpr std::string_view heading = "# draad: quotes that are always chosen (keep) or never (reject)";

/// The next word of a line, which is taken off it.
std::string_view take_word(std::string_view& line)
{
    line = trimmed(line);
    const std::size_t end = std::min(line.find_first_of(" \t\r"), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(end);
    return word;
}

QuoteDecision read_decision(std::string_view line, const std::string& location)
{
    const std::string_view verb = take_word(line);
    const std::string_view id = take_word(line);
    const std::string_view code = take_word(line);
    if ((verb != "keep" && verb != "reject") || !parse_id(id) || !trimmed(line).empty())
        throw Error(said("{}: a line of a selection is 'keep ID' or 'reject ID', and a code if it is for that "
                         "alone; an id looks like q-7f3a9c-1042-58",
                         location));
    return {.id = std::string(id), .is_kept = verb == "keep", .code = std::string(code)};
}

}

std::vector<QuoteDecision> read_selection_list(const std::string& file, std::string_view text)
{
    if (!text.empty() && !text.starts_with(heading))
        throw Error(said("{}: this is no selection of quotes; its first line would be '{}'", file, heading));
    std::vector<QuoteDecision> decisions;
    for (std::size_t line_number = 1; !text.empty(); ++line_number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, std::min(end, text.find('#'))));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty())
            add_decisions(decisions, std::vector{read_decision(line, fmt::format("{}:{}", file, line_number))});
    }
    return decisions;
}

std::string write_selection_list(std::span<const QuoteDecision> decisions)
{
    std::string text = fmt::format("{}\n", heading);
    for (const QuoteDecision& decision : decisions)
        text += fmt::format("{} {}{}{}\n", decision.is_kept ? "keep" : "reject", decision.id,
                            decision.code.empty() ? "" : " ", decision.code);
    return text;
}

void add_decisions(std::vector<QuoteDecision>& decisions, std::span<const QuoteDecision> more)
{
    for (const QuoteDecision& decision : more) {
        std::erase_if(decisions, [&](const QuoteDecision& old) {
            return old.id == decision.id && (decision.code.empty() || old.code == decision.code);
        });
        decisions.push_back(decision);
    }
}

std::vector<QuoteDecision> decisions_of(std::span<const std::string> kept, std::span<const std::string> rejected,
                                        std::span<const std::string> codes)
{
    std::vector<QuoteDecision> decisions;
    const auto add = [&](std::span<const std::string> ids, bool is_kept) {
        for (const std::string& id : ids) {
            if (!parse_id(id))
                throw Error(said("{}: no id of a quote, such as q-7f3a9c-1042-58", id));
            if (codes.empty())
                decisions.push_back({.id = id, .is_kept = is_kept, .code = {}});
            for (const std::string& code : codes)
                decisions.push_back({.id = id, .is_kept = is_kept, .code = code});
        }
    };
    add(kept, true);
    add(rejected, false);
    return decisions;
}

bool stands_for(std::string_view id, const Quote& quote)
{
    const std::optional<ParsedId> parsed = parse_id(id);
    return parsed && parsed->range == quote.range && may_be_of(*parsed, quote.document);
}

}
