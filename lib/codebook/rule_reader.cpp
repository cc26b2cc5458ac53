#include "codebook/rule_reader.hpp"

#include "codebook/nearest_name.hpp"
#include "codebook/rule_parser.hpp"
#include "error.hpp"
#include "text/folding.hpp"
#include "text/regex.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

namespace draad {

namespace {

constexpr std::array<std::string_view, 11> rule_keys = {"rule",      "name",   "polarity", "within", "pos",     "forms",
                                                        "not-forms", "unless", "with",     "only",   "negation"};

/// The value of a setting that must be one of a few words.
template <typename Value, std::size_t count>
Value read_choice(const YamlSource& yaml, const YamlNode& node,
                  const std::array<std::pair<std::string_view, Value>, count>& choices)
{
    const std::string written = yaml.text(node);
    std::vector<std::string_view> names;
    for (const auto& [name, value] : choices) {
        if (name == written)
            return value;
        names.push_back(name);
    }
    yaml.report(node, said("'{}' is not known here; write {}", written, fmt::join(names, said(" or "))));
    return choices.front().second;
}

PartOfSpeech read_part_of_speech(const YamlSource& yaml, const YamlNode& value)
{
    static constexpr std::array<std::pair<std::string_view, PartOfSpeech>, 3> choices = {
        {{"noun", PartOfSpeech::noun}, {"verb", PartOfSpeech::verb}, {"adjective", PartOfSpeech::adjective}}};
    return read_choice(yaml, value, choices);
}

/// A pattern that finds any word at all: it has no word with a letter in it.
bool is_wordless(const Pattern& pattern)
{
    if (const auto* word = std::get_if<WordPattern>(&pattern.node))
        return word->text.find_first_not_of("*?") == std::string::npos;
    if (std::holds_alternative<Alternatives>(pattern.node))
        return std::ranges::any_of(children(pattern), is_wordless);
    return !children(pattern).empty() && std::ranges::all_of(children(pattern), is_wordless);
}

std::optional<Pattern> read_pattern(const YamlSource& yaml, const YamlNode& node)
{
    if (!node.is_scalar()) {
        yaml.report(node, node.is_nothing()
                              ? said("the rule is empty; write at least one word")
                              : said("a rule is wanted here; a rule that begins with [ or {{ must stand in quotes"));
        return std::nullopt;
    }
    try {
        Pattern pattern = parse_rule(node.scalar);
        if (const auto* expression = std::get_if<Expression>(&pattern.node))
            Regex{expression->regex};
        if (!is_wordless(pattern))
            return pattern;
        yaml.report(node, said("this rule finds any word at all; write at least one word with a letter in it"));
    } catch (const RuleError& error) {
        yaml.report(yaml.location(node, error.byte), error.what());
    } catch (const Error& error) {
        yaml.report(node, error.what());
    }
    return std::nullopt;
}

std::vector<std::string> read_forms(const YamlSource& yaml, const YamlNode& value)
{
    std::vector<std::string> forms;
    for (const std::string& form : yaml.texts(value))
        forms.push_back(fold(form));
    return forms;
}

void read_setting(const YamlSource& yaml, const std::string& key, const YamlNode& value, Rule& rule)
{
    if (key == "name")
        rule.name = yaml.text(value);
    else if (key == "polarity")
        rule.polarity = read_polarity(yaml, value);
    else if (key == "within")
        rule.within = read_scope(yaml, value);
    else if (key == "negation")
        rule.negation = read_negation(yaml, value);
    else if (key == "pos")
        rule.part_of_speech = read_part_of_speech(yaml, value);
    else if (key == "forms")
        rule.forms = read_forms(yaml, value);
    else if (key == "not-forms")
        rule.not_forms = read_forms(yaml, value);
    else if (key == "unless")
        rule.unless = read_pattern(yaml, value);
    else if (key == "with")
        rule.with = read_pattern(yaml, value);
    else if (key == "only")
        rule.only = read_only(yaml, value);
}

/// Whether a map was meant as a rule with settings.
bool has_setting(const YamlNode& map)
{
    return std::ranges::any_of(rule_keys, [&](std::string_view key) { return map.find(key) != nullptr; });
}

std::optional<Rule> read_rule(const YamlSource& yaml, const YamlNode& node, const RuleDefaults& defaults)
{
    Rule rule{.location = yaml.location(node),
              .polarity = defaults.polarity,
              .within = defaults.within,
              .negation = defaults.negation};
    std::optional<Pattern> pattern;
    if (node.is_map() && !has_setting(node)) {
        yaml.report(node,
                    said("a rule is wanted here; a rule that holds ': ', or begins with {{, must stand in quotes"));
    } else if (node.is_map()) {
        yaml.for_each_key(node, rule_keys, [&](const std::string& key, const YamlNode& value) {
            if (key == "rule") {
                rule.text = yaml.text(value);
                rule.location = yaml.location(value);
                pattern = read_pattern(yaml, value);
            } else {
                read_setting(yaml, key, value, rule);
            }
        });
        if (!node.find("rule"))
            yaml.report(node, said("a rule with settings wants a key 'rule:'"));
    } else {
        pattern = read_pattern(yaml, node);
        rule.text = node.is_scalar() ? yaml.text(node) : std::string();
    }
    if (!pattern)
        return std::nullopt;
    rule.pattern = *std::move(pattern);
    if (rule.name.empty())
        rule.name = rule.text;
    return rule;
}

}

std::vector<Rule> read_rules(const YamlSource& yaml, const YamlNode& rules, const RuleDefaults& defaults)
{
    std::vector<Rule> read;
    yaml.for_each_element(rules, [&](const YamlNode& node) {
        if (std::optional<Rule> rule = read_rule(yaml, node, defaults))
            read.push_back(*std::move(rule));
    });
    return read;
}

Polarity read_polarity(const YamlSource& yaml, const YamlNode& value)
{
    static constexpr std::array<std::pair<std::string_view, Polarity>, 2> choices = {
        {{"affirmed", Polarity::affirmed}, {"negated", Polarity::negated}}};
    return read_choice(yaml, value, choices);
}

Scope read_scope(const YamlSource& yaml, const YamlNode& value)
{
    return read_choice(yaml, value, names_of_scopes);
}

NegationSetting read_negation(const YamlSource& yaml, const YamlNode& value)
{
    static constexpr std::array<std::pair<std::string_view, NegationSetting>, 3> choices = {
        {{"mark", NegationSetting::mark}, {"ignore", NegationSetting::ignore}, {"skip", NegationSetting::skip}}};
    return read_choice(yaml, value, choices);
}

Only read_only(const YamlSource& yaml, const YamlNode& value)
{
    Only only;
    yaml.for_each_entry(
        value, [&](const YamlNode& key, const YamlNode& allowed) { only[fold(key.scalar)] = yaml.texts(allowed); });
    return only;
}

}
