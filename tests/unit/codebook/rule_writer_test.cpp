#include "codebook/rule_writer.hpp"

#include "codebook/rule_parser.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

using namespace draad;

namespace {

/// Makes patterns that the language can say, from a seed.
class PatternMaker {
public:
    explicit PatternMaker(std::uint32_t seed) : random_(seed) {}

    Pattern make() { return below(4) == 0 ? make_exact() : make_rule(3); }

private:
    using Kind = WordPattern::Kind;

    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

    Pattern make_rule(std::size_t depth) { return depth > 0 && below(4) == 0 ? make_near(depth) : make_run(depth); }

    Pattern make_near(std::size_t depth)
    {
        return {Near{.sides = {make_rule(depth - 1), make_run(depth - 1)}, .distance = 1 + below(50)}};
    }

    /// Words next to each other: a part that is a run itself would be read as more of them.
    Pattern make_run(std::size_t depth)
    {
        Sequence sequence{.parts = {make_item(depth)}};
        for (std::size_t more = below(3); more > 0; --more) {
            sequence.gaps.push_back(below(2) == 0 ? 0 : 1 + below(50));
            sequence.parts.push_back(make_item(depth));
        }
        return sequence.parts.size() == 1 ? sequence.parts.front() : Pattern{std::move(sequence)};
    }

    Pattern make_item(std::size_t depth)
    {
        if (depth > 0 && below(4) == 0) {
            Alternatives alternatives;
            for (std::size_t more = 2 + below(2); more > 0; --more)
                alternatives.choices.push_back(make_rule(depth - 1));
            return {std::move(alternatives)};
        }
        return below(6) == 0 ? Pattern{Reference{"gezin"}} : make_word();
    }

    Pattern make_word()
    {
        static constexpr std::array<std::string_view, 6> words = {"kind", "'s", "zelf", "cliënt", "12", "en/of"};
        WordPattern word{.text = std::string(words[below(words.size())])};
        switch (below(5)) {
        case 0:
            word.kind = Kind::form;
            break;
        case 1:
            word.kind = Kind::wildcard;
            word.text += below(2) == 0 ? "*" : "?";
            break;
        case 2:
            word.is_open_before = below(2) == 0;
            word.is_open_after = !word.is_open_before || below(2) == 0;
            break;
        default:
            break;
        }
        return {std::move(word)};
    }

    Pattern make_exact()
    {
        const Pattern first{WordPattern{.text = "Veilig", .kind = Kind::exact}};
        const Pattern second{WordPattern{.text = "Thuis", .kind = Kind::exact}};
        return below(2) == 0 ? first : Pattern{Sequence{.parts = {first, second}, .gaps = {below(3)}}};
    }

    std::mt19937 random_;
};

}

TEST_CASE("a pattern that is written and read again is the same pattern")
{
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        const Pattern pattern = PatternMaker(seed).make();
        const std::string written = write_rule(pattern);
        CAPTURE(seed);
        CAPTURE(written);
        CHECK(parse_rule(written) == pattern);
    }
}

TEST_CASE("a rule is written in one plain spelling")
{
    const std::vector<std::pair<std::string, std::string>> rules = {
        {"  zelf   ..3 (bepalen|kiezen )", "zelf .. (bepalen | kiezen)"},
        {"'om hulp' ~4 durven", "'om' 'hulp' ~4 durven"},
        {"durven ~4 (om hulp .. vragen)", "durven ~4 om hulp .. vragen"},
        {"zich (a ~2 b) c", "zich (a ~2 b) c"},
        {"=Veilig   Thuis", "=Veilig Thuis"},
        {"/veilig(e|heid)/", "/veilig(e|heid)/"},
    };
    for (const auto& [rule, plain] : rules) {
        CAPTURE(rule);
        CHECK(write_rule(parse_rule(rule)) == plain);
    }
}
