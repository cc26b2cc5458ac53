#include "coding/check/rule_coverage.hpp"

#include "codebook/rule_parser.hpp"
#include "support/coded.hpp"

#include <string>
#include <vector>

using namespace draad;

namespace {

Rule rule(const std::string& text)
{
    Rule rule;
    rule.text = text;
    rule.pattern = parse_rule(text);
    return rule;
}

struct Pair {
    std::string broad;
    std::string narrow;
};

}

TEST_CASE("a rule covers one that cannot match without it")
{
    const std::vector<Pair> pairs = {
        {"vertrouwen", "vertrouwen"},
        {"vertrouwen", "veel vertrouwen"},
        {"vertrouwen", "'vertrouwde'"},
        {"vertrouw*", "vertrouwen"},
        {"vertrouw*", "vertrouwens*"},
        {"+zorg", "jeugdzorg"},
        {"+zorg+", "+zorg"},
        {"zelf .. kiezen", "zelf ..2 kiezen"},
        {"zelf ..5 kiezen", "mogen zelf kiezen"},
        {"zelf ~5 kiezen", "kiezen ~3 zelf"},
        {"zelf .. (kiezen | beslissen)", "zelf .. beslissen"},
        {"(kiezen | beslissen)", "(beslissen | kiezen)"},
        {"(kiezen | beslissen)", "zelf ~4 kiezen"},
    };
    const Codebook codebook;
    RuleCoverage coverage(codebook, test::lexicon());
    for (const auto& [broad, narrow] : pairs) {
        CAPTURE(broad);
        CAPTURE(narrow);
        CHECK(coverage.covers(rule(broad), rule(narrow)));
    }
}

TEST_CASE("a rule does not cover one that may match elsewhere")
{
    const std::vector<Pair> pairs = {
        {"veel vertrouwen", "vertrouwen"},
        {"'vertrouwde'", "vertrouwen"},
        {"vertrouwen", "vertrouwensband"},
        {"zelf ..2 kiezen", "zelf ..5 kiezen"},
        {"zelf .. kiezen", "kiezen .. zelf"},
        {"zelf .. kiezen", "zelf ~3 kiezen"},
        {"kiezen", "(kiezen | beslissen)"},
        {"over", "overnemen"},
        {"nemen", "overnemen"},
        {"=Veilig", "veilig"},
        {"kennis .. van", "(kennis en ervaring | weten) .. van"},
    };
    const Codebook codebook;
    RuleCoverage coverage(codebook, test::lexicon());
    for (const auto& [broad, narrow] : pairs) {
        CAPTURE(broad);
        CAPTURE(narrow);
        CHECK_FALSE(coverage.covers(rule(broad), rule(narrow)));
    }
}

TEST_CASE("a rule that asks for company covers none that does not")
{
    const Codebook codebook;
    RuleCoverage coverage(codebook, test::lexicon());
    Rule broad = rule("kiezen");
    broad.with = parse_rule("kamer");
    CHECK_FALSE(coverage.covers(broad, rule("zelf kiezen")));
}
