#include "codebook/codebook_reader.hpp"
#include "exchange/dictionary_formats.hpp"
#include "exchange/rules/codebook_dictionary.hpp"
#include "support/dictionaries.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace draad;

namespace {

constexpr unsigned seeds = 60;

/// What each format can say.
struct FormatCase {
    std::string format;
    test::DictionaryKind kind;
};
const FormatCase cases[] = {
    {"quanteda", {.has_words_beside = false}},
    {"liwc", {.has_inner_wildcards = false, .has_question_marks = false}},
    {"liwc22", {.has_sub_categories = false, .has_inner_wildcards = false, .has_question_marks = false}},
    {"lexicoder", {.has_sub_categories = false, .has_question_marks = false}},
    {"wordstat", {}},
    {"yoshikoder", {.has_question_marks = false}},
    {"csv", {.has_words_beside = true}},
};

/// The names of categories, words and their order, after a way through a codebook of draad.
Dictionary by_way_of_draad(const Dictionary& dictionary, RuleUse use)
{
    Losses losses("woorden");
    const std::string yaml = write_dictionary(*dictionary_format_named("draad"), dictionary, losses);
    Codebook codebook;
    const std::vector<Problem> problems = read_codebook("woorden.yaml", yaml, codebook);
    for (const Problem& problem : problems)
        MESSAGE(problem.location << ": " << problem.message);
    CHECK(problems.empty());
    return dictionary_of(codebook, Lexicon::open(DRAAD_LEXICON), use, losses);
}

}

TEST_CASE("what a format can say is read back from it as it was written")
{
    for (const FormatCase& example : cases) {
        const DictionaryFormat& format = *dictionary_format_named(example.format);
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            CAPTURE(example.format);
            CAPTURE(seed);
            const Dictionary dictionary{.categories = test::DictionaryGenerator(seed, example.kind).categories()};
            Losses losses("woorden");
            const std::string written = write_dictionary(format, dictionary, losses);
            CHECK(losses.found().empty());
            CHECK(recognised_format("woorden", written).name == format.name);
            const Dictionary read = read_dictionary(format, written, losses);
            CHECK(losses.found().empty());
            CHECK(test::outline(read.categories) == test::outline(dictionary.categories));
            CHECK(write_dictionary(format, read, losses) == written);
        }
    }
}

TEST_CASE("a dictionary has the same entries after a way through a codebook")
{
    for (const FormatCase& example : cases) {
        const DictionaryFormat& format = *dictionary_format_named(example.format);
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            CAPTURE(example.format);
            CAPTURE(seed);
            Losses losses("woorden");
            const Dictionary dictionary{.categories = test::DictionaryGenerator(seed, example.kind).categories()};
            const std::string written = write_dictionary(format, dictionary, losses);
            const Dictionary again = by_way_of_draad(read_dictionary(format, written, losses), format.rules);
            CHECK(write_dictionary(format, again, losses) == written);
        }
    }
}
