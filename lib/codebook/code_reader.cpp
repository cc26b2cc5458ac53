#include "codebook/code_reader.hpp"

#include "codebook/rule_reader.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace draad {

namespace {

constexpr std::array<std::string_view, 16> code_keys = {
    "label",           "definition", "include", "exclude",  "memo",   "examples", "counterexamples", "color",
    "polarity-labels", "find",       "except",  "polarity", "within", "only",     "negation",        "codes"};
constexpr std::array<std::string_view, 3> polarity_keys = {"affirmed", "negated", "unclear"};
constexpr std::array<std::string_view, 2> example_keys = {"text", "polarity"};
constexpr std::size_t deepest_code = 32;

bool is_id(const std::string& id)
{
    const std::string folded = fold(id);
    const auto may_stand = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
    };
    return !folded.empty() && folded.front() != '-' && std::ranges::all_of(folded, may_stand);
}

std::vector<Example> read_examples(const YamlSource& yaml, const YamlNode& node)
{
    std::vector<Example> examples;
    yaml.for_each_element(node, [&](const YamlNode& element) {
        Example example{.location = yaml.location(element)};
        if (element.is_map()) {
            yaml.for_each_key(element, example_keys, [&](const std::string& key, const YamlNode& value) {
                if (key == "text")
                    example.text = yaml.text(value);
                else
                    example.polarity = read_polarity(yaml, value);
            });
        } else {
            example.text = yaml.text(element);
        }
        examples.push_back(std::move(example));
    });
    return examples;
}

/// Those that are not given stay as they are.
void read_polarity_labels(const YamlSource& yaml, const YamlNode& map, std::array<std::string, 3>& labels)
{
    yaml.for_each_key(map, polarity_keys, [&](const std::string& key, const YamlNode& value) {
        const auto place = std::ranges::find(polarity_keys, key) - polarity_keys.begin();
        std::string& label = labels[static_cast<std::size_t>(place)];
        label = yaml.text(value);
        if (label.empty())
            yaml.report(value, said("'{}' wants the words for it, such as 'ontbreekt of geschonden'", key));
    });
}

/// The settings that a code has for its rules stand beside them in any order, so they are read first.
RuleDefaults read_defaults(const YamlSource& yaml, const YamlNode& map)
{
    RuleDefaults defaults;
    if (const YamlNode* value = map.find("polarity"))
        defaults.polarity = read_polarity(yaml, *value);
    if (const YamlNode* value = map.find("within"))
        defaults.within = read_scope(yaml, *value);
    if (const YamlNode* value = map.find("negation"))
        defaults.negation = read_negation(yaml, *value);
    return defaults;
}

/// Reads the codes of one file, each before its sub-codes.
class CodeReader {
public:
    CodeReader(const YamlSource& yaml, Codebook& codebook) : yaml_(yaml), codebook_(codebook) {}

    void read_all(const YamlNode& codes, std::optional<std::size_t> parent)
    {
        yaml_.for_each_entry(codes, [&](const YamlNode& key, const YamlNode& value) {
            const std::optional<std::size_t> index = add(key, parent);
            if (index)
                read_one(*index, value);
        });
    }

private:
    std::optional<std::size_t> add(const YamlNode& key, std::optional<std::size_t> parent)
    {
        Code code{.id = yaml_.text(key), .location = yaml_.location(key), .parent = parent};
        code.source = codebook_.sources.size() - 1;
        code.path = parent ? codebook_.codes[*parent].path + "." + code.id : code.id;
        code.label = code.id;
        if (parent) { // unless it has its own
            code.only = codebook_.codes[*parent].only;
            code.polarity_labels = codebook_.codes[*parent].polarity_labels;
        }
        if (!is_id(code.id)) {
            yaml_.report(key, said("'{}' is no id of a code; write letters, digits and hyphens, and the rest "
                                   "as its label",
                                   code.id));
            return std::nullopt;
        }
        if (code.depth() > deepest_code) {
            yaml_.report(key, said("codes are nested too deep"));
            return std::nullopt;
        }
        if (const std::optional<std::size_t> twin = codebook_.find_code(code.path)) {
            yaml_.report(key, said("code '{}' stands also at {}; give one another id", code.path,
                                   to_string(codebook_.codes[*twin].location)));
            return std::nullopt;
        }
        codebook_.codes.push_back(std::move(code));
        return codebook_.codes.size() - 1;
    }

    void read_one(std::size_t index, const YamlNode& value)
    {
        if (!value.is_map()) {
            codebook_.codes[index].rules = read_rules(yaml_, value, {});
            return;
        }
        const std::size_t problems_before = yaml_.problem_count();
        const RuleDefaults defaults = read_defaults(yaml_, value);
        const YamlNode* children = nullptr;
        yaml_.for_each_key(value, code_keys, [&](const std::string& key, const YamlNode& node) {
            if (key == "codes")
                children = &node;
            else
                read_key(key, node, defaults, codebook_.codes[index]);
        });
        if (children)
            read_all(*children, index);
        // Where something else is wrong with the code, that is why.
        const bool is_sound = yaml_.problem_count() == problems_before;
        if (is_sound && codebook_.codes[index].rules.empty() && !children)
            yaml_.report(codebook_.codes[index].location,
                         said("code '{}' finds nothing; give it rules under 'find:', or sub-codes",
                              codebook_.codes[index].path));
    }

    void read_key(const std::string& key, const YamlNode& value, const RuleDefaults& defaults, Code& code) const
    {
        if (key == "label")
            code.label = yaml_.text(value);
        else if (key == "definition")
            code.definition = fmt::format("{}", fmt::join(yaml_.texts(value), "\n"));
        else if (key == "include")
            code.include = yaml_.texts(value);
        else if (key == "exclude")
            code.exclude = yaml_.texts(value);
        else if (key == "memo")
            code.memo = yaml_.texts(value);
        else if (key == "color")
            code.color = yaml_.text(value);
        else if (key == "polarity-labels")
            read_polarity_labels(yaml_, value, code.polarity_labels);
        else if (key == "examples")
            code.examples = read_examples(yaml_, value);
        else if (key == "counterexamples")
            code.counterexamples = read_examples(yaml_, value);
        else if (key == "find")
            code.rules = read_rules(yaml_, value, defaults);
        else if (key == "except")
            code.except = read_rules(yaml_, value, {});
        else if (key == "only")
            code.only = read_only(yaml_, value);
    }

    const YamlSource& yaml_;
    Codebook& codebook_;
};

}

void read_sets(const YamlSource& yaml, const YamlNode& sets, Codebook& codebook)
{
    yaml.for_each_entry(sets, [&](const YamlNode& key, const YamlNode& rules) {
        codebook.sets.push_back({.name = yaml.text(key),
                                 .location = yaml.location(key),
                                 .rules = read_rules(yaml, rules, {}),
                                 .source = codebook.sources.size() - 1});
    });
}

void read_codes(const YamlSource& yaml, const YamlNode& codes, Codebook& codebook)
{
    CodeReader(yaml, codebook).read_all(codes, std::nullopt);
}

}
