#include "codebook/yaml_traps.hpp"

#include "codebook/codebook.hpp"
#include "codebook/yaml/yaml_parser.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace draad {

namespace {

struct Truth {
    std::string_view word;
    std::string_view means;
};

constexpr std::array<Truth, 9> truths = {{{"y", "true"},
                                          {"yes", "true"},
                                          {"on", "true"},
                                          {"true", "true"},
                                          {"n", "false"},
                                          {"no", "false"},
                                          {"off", "false"},
                                          {"false", "false"},
                                          {"null", "nothing"}}};

/// What YAML 1.1 makes of a word that is written small, with one capital, or in capitals.
std::string_view meaning_of(std::string_view word)
{
    const auto is_capital = [](char byte) { return byte >= 'A' && byte <= 'Z'; };
    const auto capitals = static_cast<std::size_t>(std::ranges::count_if(word, is_capital));
    const bool is_usual = capitals == 0 || capitals == word.size() || (capitals == 1 && is_capital(word.front()));
    std::string small(word);
    for (char& byte : small)
        byte = is_capital(byte) ? static_cast<char>(byte - 'A' + 'a') : byte;
    const auto known = std::ranges::find(truths, std::string_view(small), &Truth::word);
    return is_usual && known != truths.end() ? known->means : std::string_view();
}

bool is_number(std::string_view word)
{
    const std::size_t sign = word.starts_with('-') || word.starts_with('+') ? 1 : 0;
    const std::string_view digits = word.substr(std::min(sign, word.size()));
    return !digits.empty() && digits.find_first_not_of("0123456789.:_") == std::string_view::npos &&
           digits.find_first_of("0123456789") != std::string_view::npos && std::ranges::count(digits, '.') < 2;
}

class TrapFinder {
public:
    explicit TrapFinder(std::string file) : file_(std::move(file)) {}

    std::vector<Problem> run(const YamlNode& top)
    {
        visit(top);
        return std::move(traps_);
    }

private:
    void visit(const YamlNode& node)
    {
        if (node.is_scalar() && !node.is_quoted && locations_.emplace(node.line, node.column).second)
            check(node);
        for (const YamlNode& child : node.children)
            visit(child);
    }

    void check(const YamlNode& node)
    {
        if (const std::string_view meaning = meaning_of(node.scalar); !meaning.empty())
            report(node, said("'{}' without quotes is {} to other programs; write \"{}\"", node.scalar,
                              translated(meaning), node.scalar));
        else if (is_number(node.scalar))
            report(node,
                   said("{} without quotes is a number to other programs; write \"{}\"", node.scalar, node.scalar));
    }

    void report(const YamlNode& node, std::string message)
    {
        traps_.push_back(
            {.location = to_string(CodebookLocation{file_, node.line, node.column}), .message = std::move(message)});
    }

    std::string file_;
    /// What an alias repeats is said once.
    std::set<std::pair<std::size_t, std::size_t>> locations_;
    std::vector<Problem> traps_;
};

}

std::vector<Problem> find_yaml_traps(const std::string& file, std::string_view yaml)
{
    try {
        return TrapFinder(file).run(parse_yaml(yaml));
    } catch (const YamlError&) {
        return {}; // said by whoever reads the codebook
    }
}

}
