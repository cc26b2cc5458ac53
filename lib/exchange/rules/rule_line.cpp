#include "exchange/rules/rule_line.hpp"

#include "codebook/rule_writer.hpp"
#include "exchange/dictionary/numbered_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace draad {

namespace {

constexpr std::array<std::string_view, 7> keys = {"name", "polarity", "negation", "within", "pos", "unless", "with"};

std::string_view name_of(PartOfSpeech part_of_speech)
{
    switch (part_of_speech) {
    case PartOfSpeech::noun:
        return "noun";
    case PartOfSpeech::verb:
        return "verb";
    default:
        return "adjective";
    }
}

/// Where the first setting begins: "; polarity: ". A rule holds no ';' outside a regular expression.
std::size_t find_setting(std::string_view line)
{
    std::size_t first = std::string_view::npos;
    for (const std::string_view key : keys)
        first = std::min(first, line.find(fmt::format("; {}: ", key)));
    return first;
}

}

RuleLine rule_line(std::string rule_text, const Rule& rule)
{
    RuleLine line{.rule = std::move(rule_text), .settings = {}};
    const auto add = [&](bool is_set, const char* key, std::string_view value) {
        if (is_set)
            line.settings.emplace_back(key, value);
    };
    add(rule.name != rule.text, "name", rule.name);
    add(rule.polarity == Polarity::negated, "polarity", "negated");
    add(rule.negation != NegationSetting::mark, "negation", rule.negation == NegationSetting::skip ? "skip" : "ignore");
    add(rule.within != Scope::sentence, "within", name_of(rule.within));
    add(rule.part_of_speech.has_value(), "pos", rule.part_of_speech ? name_of(*rule.part_of_speech) : "");
    add(rule.unless.has_value(), "unless", rule.unless ? write_rule(*rule.unless) : "");
    add(rule.with.has_value(), "with", rule.with ? write_rule(*rule.with) : "");
    return line;
}

std::string to_string(const RuleLine& line)
{
    std::string text = line.rule;
    for (const auto& [key, value] : line.settings)
        text += fmt::format("; {}: {}", key, value);
    return text;
}

RuleLine parse_rule_line(std::string_view line)
{
    std::size_t next = find_setting(line);
    RuleLine parsed{.rule = std::string(without_ends(line.substr(0, next))), .settings = {}};
    while (next != std::string_view::npos) {
        line.remove_prefix(next + 2);
        const std::size_t colon = line.find(": ");
        next = find_setting(line);
        parsed.settings.emplace_back(line.substr(0, colon),
                                     without_ends(line.substr(colon + 2, next == line.npos ? next : next - colon - 2)));
    }
    return parsed;
}

}
