#include "dutch/tagging/context_weights.hpp"

#include "dutch/tagging/context_weights_table.hpp"

#include <charconv>
#include <unordered_map>

namespace draad {
namespace {

using Weights = std::array<std::int16_t, 3>;

/// Takes what stands before the next tab off a text.
std::string_view take_field(std::string_view& text)
{
    const std::size_t end = text.find('\t');
    const std::string_view field = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return field;
}

std::unordered_map<std::string_view, Weights> read_table()
{
    std::unordered_map<std::string_view, Weights> table;
    for (std::string_view text = context_weights_table; !text.empty();) {
        Weights& weights = table[take_field(text)];
        for (std::int16_t& weight : weights) {
            const std::string_view number = take_field(text);
            std::from_chars(number.data(), number.data() + number.size(), weight);
        }
    }
    return table;
}

}

std::array<std::int16_t, 3> weights_of(std::string_view feature)
{
    static const std::unordered_map<std::string_view, Weights> table = read_table();
    const auto found = table.find(feature);
    return found == table.end() ? Weights{} : found->second;
}

}
