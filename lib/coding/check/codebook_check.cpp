#include "coding/check/codebook_check.hpp"

#include "coding/check/common_words.hpp"
#include "coding/check/example_check.hpp"
#include "coding/check/hit_check.hpp"
#include "coding/check/rule_check.hpp"
#include "coding/check/word_check.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <tuple>

namespace draad {

namespace {

void append(std::vector<Finding>& findings, Finding::Severity severity, const std::vector<Problem>& problems)
{
    for (const Problem& problem : problems)
        findings.push_back({severity, parse_location(problem.location), problem.message});
}

/// The order in which the files were read: a file that has no source of its own comes last.
void put_in_order(std::vector<Finding>& findings, const Codebook& codebook)
{
    std::map<std::string, std::size_t> files;
    for (const CodebookSource& source : codebook.sources)
        files.emplace(source.file, files.size());
    std::ranges::stable_sort(findings, {}, [&](const Finding& finding) {
        const auto file = files.find(finding.location.file);
        return std::tuple(file == files.end() ? files.size() : file->second, finding.location.line,
                          finding.location.column);
    });
}

}

std::size_t CodebookCheck::count(Finding::Severity severity) const
{
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
}

CodebookCheck check_codebooks(const ReadCodebooks& read, const Lexicon& lexicon, const Corpus* texts, unsigned jobs)
{
    CodebookCheck check{.codes = read.codebook.codes.size()};
    append(check.findings, Finding::Severity::error, read.errors);
    append(check.findings, Finding::Severity::warning, read.warnings);
    std::ranges::move(check_words(read.codebook, lexicon), std::back_inserter(check.findings));
    // References that name nothing cannot be followed.
    if (read.errors.empty()) {
        std::ranges::move(check_rules(read.codebook, lexicon), std::back_inserter(check.findings));
        std::ranges::move(check_common_words(read.codebook), std::back_inserter(check.findings));
        const ExampleCheck tried = check_examples(read.codebook, lexicon);
        append(check.findings, Finding::Severity::failure, tried.failures);
        check.examples = tried.examples;
        check.counterexamples = tried.counterexamples;
        check.has_tried_examples = true;
    }
    if (texts && read.errors.empty()) {
        CodingSession session(*texts, read.codebook, lexicon,
                              {.codes = std::vector<bool>(read.codebook.codes.size(), true), .jobs = jobs});
        std::ranges::move(check_hits(session), std::back_inserter(check.findings));
    }
    put_in_order(check.findings, read.codebook);
    return check;
}

}
