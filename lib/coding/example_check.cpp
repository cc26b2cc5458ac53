#include "coding/example_check.hpp"

#include "dutch/tokenizer.hpp"
#include "match/matcher.hpp"
#include "text/vocabulary.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

namespace {

AnalysedDocument read_example(const Example& example, Tokenizer& tokenizer)
{
    AnalysedDocument document;
    document.passages.push_back({.text = example.text, .words = tokenizer.tokenize(example.text)});
    return document;
}

std::string name_of(Polarity polarity)
{
    return polarity == Polarity::affirmed ? "affirmed" : polarity == Polarity::negated ? "negated" : "unclear";
}

/// "by rule 'zelf .. beslissen' on "zelf beslissen"".
std::string found_by(const Hit& hit, const AnalysedPassage& passage, const Codebook& codebook)
{
    const std::size_t begin = passage.words.tokens[hit.span().begin].range.begin;
    const std::size_t end = passage.words.tokens[hit.span().end - 1].range.end;
    return fmt::format("by rule '{}' on \"{}\"", codebook.codes[hit.code].rules[hit.rule].name,
                       passage.text.substr(begin, end - begin));
}

/// Holds one sentence against what the codebook says of it.
class ExampleTest {
public:
    ExampleTest(const Codebook& codebook, const Matcher& matcher) : codebook_(codebook), finder_(matcher) {}

    void test(std::size_t code, const Example& example, const AnalysedDocument& document, bool is_counterexample,
              std::vector<Problem>& failures)
    {
        const AnalysedPassage& passage = document.passages.front();
        const std::vector<std::size_t> family = codebook_.family(code);
        std::vector<Hit> hits = finder_.find(passage, document.card);
        std::erase_if(hits, [&](const Hit& hit) { return std::ranges::find(family, hit.code) == family.end(); });
        const auto fail = [&](const std::string& message) {
            failures.push_back({.place = to_string(example.place), .message = message});
        };
        const std::string& path = codebook_.codes[code].path;
        if (is_counterexample) {
            for (const Hit& hit : hits)
                fail(fmt::format("counterexample of '{}' is coded {}: {}", path, found_by(hit, passage, codebook_),
                                 example.text));
        } else if (hits.empty()) {
            fail(fmt::format("example of '{}' is not coded: {}", path, example.text));
        } else if (example.polarity && std::ranges::find(hits, *example.polarity, &Hit::polarity) == hits.end()) {
            fail(fmt::format("example of '{}' is {}, not {}, {}: {}", path, name_of(hits.front().polarity),
                             name_of(*example.polarity), found_by(hits.front(), passage, codebook_), example.text));
        }
    }

private:
    const Codebook& codebook_;
    HitFinder finder_;
};

}

ExampleCheck check_examples(const Codebook& codebook, const Lexicon& lexicon)
{
    Tokenizer tokenizer;
    std::vector<AnalysedDocument> texts;
    for (const Code& code : codebook.codes) {
        for (const Example& example : code.examples)
            texts.push_back(read_example(example, tokenizer));
        for (const Example& example : code.counterexamples)
            texts.push_back(read_example(example, tokenizer));
    }
    Vocabulary vocabulary;
    for (const AnalysedDocument& text : texts)
        vocabulary.add(text.passages.front());
    const std::vector<std::string> words = vocabulary.sorted();
    const Matcher matcher(codebook, lexicon, words);
    ExampleTest test(codebook, matcher);
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
