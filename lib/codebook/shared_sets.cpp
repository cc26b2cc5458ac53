#include "codebook/shared_sets.hpp"

#include "codebook/code_reader.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "storage/stable_hash.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace draad {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> keys_of_sets = {"version", "language",    "authors",
                                                          "license", "description", "sets"};

/// Where a name leads; nothing if nowhere.
std::optional<fs::path> find_file(const std::string& codebook, const std::string& name)
{
    const fs::path folder = fs::path(codebook).parent_path();
    fs::path file = name;
    if (!file.has_extension())
        file += ".yaml";
    for (const fs::path& place : {folder / file, folder / "sets" / file})
        if (fs::is_regular_file(place))
            return place;
    return std::nullopt;
}

void read_file(const fs::path& file, Codebook& codebook, std::vector<Problem>& problems)
{
    const std::string text = read_bytes(file);
    codebook.sources.back().uses.push_back({.file = file.string(), .hash = fmt::format("{:016x}", stable_hash(text))});
    const YamlSource yaml(file.string(), problems);
    const std::optional<YamlNode> top = yaml.load(text);
    if (!top)
        return;
    yaml.for_each_key(*top, keys_of_sets, [&](const std::string& key, const YamlNode& value) {
        if (key == "sets")
            read_sets(yaml, value, codebook);
    });
    if (!top->find("sets"))
        yaml.report(*top, said("a file that codebooks use wants a key 'sets:' with its sets below it"));
}

/// Sets of the same name in two files would make it a matter of order which is meant.
void report_twins(const Codebook& codebook, std::vector<Problem>& problems)
{
    const std::size_t source = codebook.sources.size() - 1;
    std::map<std::string_view, const WordSet*> seen;
    for (const WordSet& set : codebook.sets) {
        if (set.source != source)
            continue;
        const auto [known, is_new] = seen.emplace(set.name, &set);
        if (!is_new && known->second->location.file != set.location.file)
            problems.push_back({to_string(set.location), said("set '{}' stands in {}, too; rename one of them",
                                                              set.name, to_string(known->second->location))});
    }
}

bool has_line(std::string_view text, std::string_view beginning)
{
    return text.starts_with(beginning) || text.find("\n" + std::string(beginning)) != std::string_view::npos;
}

}

void read_shared_sets(const YamlSource& yaml, const YamlNode& use, Codebook& codebook, std::vector<Problem>& problems)
{
    const std::string codebook_file = codebook.sources.back().file;
    yaml.for_each_element(use, [&](const YamlNode& name) {
        const std::string written = yaml.text(name);
        if (const std::optional<fs::path> file = find_file(codebook_file, written))
            read_file(*file, codebook, problems);
        else
            yaml.report(name, said("there is no file '{0}.yaml' beside this codebook or in the folder 'sets' there; "
                                   "mend the name, or write its sets under 'sets:'",
                                   fs::path(written).replace_extension().string()));
    });
    report_twins(codebook, problems);
}

bool is_file_of_sets(std::string_view text)
{
    return has_line(text, "sets:") && !has_line(text, "codes:");
}

}
