#include "codebook/codebook_reader.hpp"

#include "codebook/code_reader.hpp"
#include "codebook/references.hpp"
#include "codebook/shared_sets.hpp"
#include "codebook/yaml_source.hpp"
#include "codebook/yaml_traps.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "storage/stable_hash.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace draad {

namespace {

constexpr std::array<std::string_view, 9> top_keys = {"codebook",    "version", "language", "authors", "license",
                                                      "description", "use",     "sets",     "codes"};
constexpr std::size_t largest_file = 8U << 20U; // a codebook of 8 MiB is a mistake, or an attack

/// Reads the topmost keys of a file.
void read_top(const YamlSource& yaml, const YamlNode& top, Codebook& codebook)
{
    CodebookSource& source = codebook.sources.back();
    yaml.for_each_key(top, top_keys, [&](const std::string& key, const YamlNode& value) {
        if (key == "codebook")
            source.title = yaml.text(value);
        else if (key == "version")
            source.version = yaml.text(value);
        else if (key == "language")
            source.language = yaml.text(value);
        else if (key == "authors")
            source.authors = yaml.texts(value);
        else if (key == "description")
            source.description = fmt::format("{}", fmt::join(yaml.texts(value), "\n"));
        else if (key == "sets")
            read_sets(yaml, value, codebook);
        else if (key == "codes")
            read_codes(yaml, value, codebook);
    });
    const YamlNode* codes = top.find("codes");
    if (!codes || (codes->is_map() && codes->children.empty()))
        yaml.report(codes ? *codes : top, said("a codebook wants a key 'codes:' with its codes below it"));
    if (source.language != "nl" && !source.language.empty())
        yaml.report(*top.find("language"), said("language '{}' is not known; write nl", source.language));
}

std::vector<std::filesystem::path> codebook_files(std::span<const std::filesystem::path> paths)
{
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& path : paths) {
        if (!std::filesystem::exists(path))
            throw Error(said("{}: no such codebook", path.string()));
        if (!std::filesystem::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        const std::size_t before = files.size();
        for (const auto& entry : std::filesystem::directory_iterator(path))
            if ((entry.path().extension() == ".yaml" || entry.path().extension() == ".yml") &&
                entry.path().filename() != "draad.yaml" && // what a study consists of
                !is_file_of_sets(read_bytes(entry.path())))
                files.push_back(entry.path());
        if (files.size() == before)
            throw Error(said("{}: no codebook (.yaml) in this folder", path.string()));
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end());
    }
    return files;
}

}

std::vector<Problem> read_codebook(const std::string& file, std::string_view text, Codebook& codebook)
{
    std::vector<Problem> problems;
    if (text.size() > largest_file)
        return {{.location = file, .message = said("larger than a codebook can be (8 MiB)")}};
    const YamlSource yaml(file, problems);
    const std::optional<YamlNode> top = yaml.load(text);
    if (!top)
        return problems;
    codebook.sources.push_back({.file = file, .hash = fmt::format("{:016x}", stable_hash(text))});
    read_top(yaml, *top, codebook);
    if (const YamlNode* use = top->find("use"))
        read_shared_sets(yaml, *use, codebook, problems);
    if (problems.empty())
        std::ranges::move(check_references(codebook, codebook.sources.size() - 1), std::back_inserter(problems));
    std::ranges::stable_sort(problems, {}, [&](const Problem& problem) {
        const CodebookLocation location = parse_location(problem.location);
        return std::pair(location.file != file, location.line); // those of the files that it uses last
    });
    return problems;
}

ReadCodebooks read_codebooks(std::span<const std::filesystem::path> paths)
{
    ReadCodebooks read;
    for (const std::filesystem::path& file : codebook_files(paths)) {
        const std::string text = read_bytes(file);
        const std::vector<Problem> errors = read_codebook(file.string(), text, read.codebook);
        std::ranges::copy(errors, std::back_inserter(read.errors));
        std::ranges::move(find_yaml_traps(file.string(), text), std::back_inserter(read.warnings));
    }
    return read;
}

Codebook load_codebooks(std::span<const std::filesystem::path> paths)
{
    Codebook codebook;
    std::vector<Problem> problems;
    for (const std::filesystem::path& file : codebook_files(paths))
        std::ranges::move(read_codebook(file.string(), read_bytes(file), codebook), std::back_inserter(problems));
    if (!problems.empty()) {
        std::vector<std::string> lines;
        for (const Problem& problem : problems)
            lines.push_back(fmt::format("{}: {}", problem.location, problem.message));
        throw Error(fmt::format("{}", fmt::join(lines, "\n")));
    }
    return codebook;
}

}
