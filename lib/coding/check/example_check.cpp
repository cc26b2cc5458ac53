#include "coding/check/example_check.hpp"

#include "coding/explain/example_text.hpp"
#include "coding/explain/explanation.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "match/hit_finder.hpp"
#include "match/matcher.hpp"
#include "match/trace/rule_trace.hpp"
#include "passages/vocabulary.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace draad {

namespace {

std::string name_of(Polarity polarity)
{
    return polarity == Polarity::affirmed ? "affirmed" : polarity == Polarity::negated ? "negated" : "unclear";
}

/// "by rule 'zelf .. beslissen' on "zelf beslissen"".
std::string found_by(const Hit& hit, const AnalysedPassage& passage, const Codebook& codebook)
{
    return said("by rule '{}' on \"{}\"", codebook.codes[hit.code].rules[hit.rule].name, text_of(passage, hit.span()));
}

std::string describe_cue(const Hit& hit, const AnalysedPassage& passage)
{
    return hit.cue ? said("\"{}\" turns it", text_of(passage, *hit.cue)) : said("nothing turns it");
}

/// Why no rule of a code found an example: what stood in the way of one, or what the nearest lacked.
std::string reason_of(std::span<const ExplainedRule> explained, const Codebook& codebook)
{
    for (const ExplainedRule& rule : explained) {
        const Rule& written = codebook.codes[rule.code].rules[rule.rule];
        if (rule.result == ExplainedRule::Result::blocked)
            return said("rule '{}' (line {}) matches \"{}\", but {}", written.name, written.location.line, rule.text,
                        rule.reason);
        if (rule.result == ExplainedRule::Result::missed)
            return said("nearest is rule '{}' (line {}): {}", written.name, written.location.line, rule.reason);
    }
    return said("no rule comes near");
}

/// An example as said by someone of whom the code holds.
AnalysedDocument read_example_of(const Code& code, const std::string& text, Tokenizer& tokenizer)
{
    AnalysedDocument document = read_example(text, tokenizer);
    if (code.only.empty())
        return document;
    Speaker speaker;
    for (const auto& [field, values] : code.only) {
        const std::string value = values.empty() ? std::string() : values.front();
        (field == "speaker" ? speaker.name : field == "role" ? speaker.role : speaker.fields[field]) = value;
    }
    document.card.speakers.push_back(std::move(speaker));
    document.passages.front().passage.speaker = 0;
    return document;
}

/// Holds one sentence against what the codebook says of it.
class ExampleTest {
public:
    ExampleTest(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary)
        : codebook_(codebook), lexicon_(lexicon), vocabulary_(vocabulary), matcher_(codebook, lexicon, vocabulary),
          finder_(matcher_)
    {
    }

    void test(std::size_t code, const Example& example, const AnalysedDocument& document, bool is_counterexample,
              std::vector<Problem>& failures)
    {
        const AnalysedPassage& passage = document.passages.front();
        const std::vector<std::size_t> family = codebook_.family(code);
        std::vector<Hit> hits = finder_.find(passage, document.card);
        std::erase_if(hits, [&](const Hit& hit) { return std::ranges::find(family, hit.code) == family.end(); });
        const auto fail = [&](const std::string& message) {
            failures.push_back({.location = to_string(example.location), .message = message});
        };
        const std::string& path = codebook_.codes[code].path;
        if (is_counterexample) {
            for (const Hit& hit : hits)
                fail(said("counterexample of '{}' is coded {}: {}", path, found_by(hit, passage, codebook_),
                          example.text));
        } else if (hits.empty()) {
            fail(said("example of '{}' is not coded: {} [{}]", path, example.text, explain_miss(document, family)));
        } else if (example.polarity && std::ranges::find(hits, *example.polarity, &Hit::polarity) == hits.end()) {
            fail(said("example of '{}' is {}, not {}, {}: {} [{}]", path, name_of(hits.front().polarity),
                      name_of(*example.polarity), found_by(hits.front(), passage, codebook_), example.text,
                      describe_cue(hits.front(), passage)));
        }
    }

private:
    std::string explain_miss(const AnalysedDocument& document, std::span<const std::size_t> family)
    {
        if (!tracer_)
            tracer_.emplace(codebook_, lexicon_, vocabulary_);
        return reason_of(explain(document.passages.front(), document.card, *tracer_, lexicon_, family, 1), codebook_);
    }

    const Codebook& codebook_;
    const Lexicon& lexicon_;
    SortedWords vocabulary_;
    Matcher matcher_;
    HitFinder finder_;
    /// Made for the first example that fails.
    std::optional<RuleTracer> tracer_;
};

}

ExampleCheck check_examples(const Codebook& codebook, const Lexicon& lexicon)
{
    Tokenizer tokenizer;
    std::vector<AnalysedDocument> texts;
    for (const Code& code : codebook.codes) {
        for (const Example& example : code.examples)
            texts.push_back(read_example_of(code, example.text, tokenizer));
        for (const Example& example : code.counterexamples)
            texts.push_back(read_example_of(code, example.text, tokenizer));
    }
    Vocabulary vocabulary;
    for (const AnalysedDocument& text : texts)
        vocabulary.add(text.passages.front());
    const SortedWords words = vocabulary.sorted();
    ExampleTest test(codebook, lexicon, words);
    ExampleCheck check;
    std::size_t next = 0;
    for (std::size_t i = 0; i < codebook.codes.size(); ++i) {
        for (const Example& example : codebook.codes[i].examples)
            test.test(i, example, texts[next++], false, check.failures);
        for (const Example& example : codebook.codes[i].counterexamples)
            test.test(i, example, texts[next++], true, check.failures);
        check.examples += codebook.codes[i].examples.size();
        check.counterexamples += codebook.codes[i].counterexamples.size();
    }
    return check;
}

}
