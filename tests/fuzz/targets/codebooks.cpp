#include "targets/targets.hpp"

#include "analysis/words/search_query.hpp"
#include "archive/archive_writer.hpp"
#include "codebook/codebook_reader.hpp"
#include "codebook/rule_parser.hpp"
#include "codebook/rule_writer.hpp"
#include "codebook/yaml_traps.hpp"
#include "error.hpp"
#include "exchange/dictionary_formats.hpp"
#include "exchange/refi/refi_project_reader.hpp"
#include "exchange/rules/codebook_yaml.hpp"
#include "fuzz_target.hpp"

#include <string>

namespace draad::test {

/// They are a codebook, or there is a problem with them, with its location in the file.
void fuzz_codebook(std::string_view, std::string_view bytes)
{
    Codebook codebook;
    const std::vector<Problem> problems = read_codebook("a.yaml", bytes, codebook);
    promise(!problems.empty() || !codebook.codes.empty(), "a codebook has a code, or a problem");
    for (const Problem& problem : problems)
        promise(parse_location(problem.location).line > 0, "a problem has a line");
    find_yaml_traps("a.yaml", bytes);
}

/// They are refused at one of them, or are a rule that can be written and read again.
void fuzz_rule(std::string_view, std::string_view bytes)
{
    try {
        const Pattern pattern = parse_rule(bytes);
        promise(parse_rule(write_rule(pattern)) == pattern, "a rule that is written is read as the same");
    } catch (const RuleError& error) {
        promise(error.byte <= bytes.size(), "the error is at one of the bytes");
    }
}

void fuzz_search(std::string_view, std::string_view bytes)
{
    try {
        const SearchQuery query = parse_search(bytes);
        const Codebook codebook = codebook_of(query);
        promise(codebook.codes.size() == query.wanted.size() + query.unwanted.size(), "a code for each term");
    } catch (const Error&) {
    }
}

/// They are read into a codebook that draad reads, and that can be written in every format.
void fuzz_dictionary(std::string_view, std::string_view bytes)
{
    constexpr std::size_t largest_codebook = std::size_t{8} << 20;
    Losses losses("fuzz");
    std::string yaml;
    try {
        const DictionaryFormat& format = recognised_format("fuzz", bytes);
        if (format.read == nullptr)
            return;
        const Dictionary dictionary = read_dictionary(format, bytes, losses);
        for (const DictionaryFormat& target : dictionary_formats())
            if (target.write != nullptr)
                write_dictionary(target, dictionary, losses);
        yaml = write_dictionary(*dictionary_format_named("draad"), dictionary, losses);
    } catch (const Error&) {
        return;
    }
    Codebook codebook;
    if (yaml.size() < largest_codebook)
        promise(read_codebook("fuzz.yaml", yaml, codebook).empty(), "draad reads the codebook that it writes");
}

void fuzz_refi_project(std::string_view, std::string_view project)
{
    ArchiveWriter archive;
    archive.add("project.qde", std::string(project));
    archive.add("sources/a.txt", "\xEF\xBB\xBFIk \xF0\x9F\x99\x82 wil\r\nzelf kiezen.\n");
    const std::string bytes = archive.take();
    Losses losses("fuzz");
    try {
        const ImportedProject imported = read_refi_project(bytes, losses);
        for (const PersonCoding& coding : imported.codings)
            promise(coding.end >= coding.start, "a coding ends behind its begin");
        write_codings(imported);
        write_codebook_yaml(imported.codebook, losses);
    } catch (const Error&) {
    }
}

}
