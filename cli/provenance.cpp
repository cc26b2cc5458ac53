#include "cli/provenance.hpp"

#include "cli/notes/corrections.hpp"
#include "cli/project/project_options.hpp"
#include "index/xapian/xapian_version.hpp"
#include "text/encoding/decoding.hpp"
#include "text/icu_version.hpp"

#include <fmt/format.h>

#include <string>

namespace draad {

namespace {

std::string& command()
{
    static std::string line;
    return line;
}

/// As a shell would want it.
std::string quoted(std::string_view argument)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=,:+@%";
    if (!argument.empty() && argument.find_first_not_of(plain) == std::string_view::npos)
        return std::string(argument);
    if (first_invalid_utf8(argument)) {
        std::string text = "$'";
        for (const char byte : argument)
            text += byte == '\'' || byte == '\\' ? std::string{'\\', byte} : std::string(1, byte);
        return with_escaped_bytes(text) + "'";
    }
    std::string text = "'";
    for (const char byte : argument)
        text += byte == '\'' ? "'\\''" : std::string(1, byte);
    return text + "'";
}

/// Which project had a say, and in what.
void add_project(Provenance& made)
{
    const std::string taken = taken_from_project();
    if (!taken.empty())
        made.emplace_back("project", fmt::format("{}, hash {}", with_escaped_bytes(taken), open_project()->hash));
}

void add_codebooks(Provenance& made, const Codebook& codebook)
{
    for (const CodebookSource& source : codebook.sources) {
        if (!source.hash.empty())
            made.emplace_back("codebook", fmt::format("{}, version {}, hash {}", with_escaped_bytes(source.file),
                                                      source.version.empty() ? "none" : source.version, source.hash));
        for (const UsedFile& used : source.uses)
            made.emplace_back("sets", fmt::format("{}, hash {}", with_escaped_bytes(used.file), used.hash));
    }
}

}

void remember_command(int argc, char** argv)
{
    command() = "draad";
    for (int i = 1; i < argc; ++i)
        command() += " " + quoted(argv[i]);
}

Provenance versions()
{
    return {{"draad", DRAAD_VERSION},
            {"ICU", icu_version()},
            {"Xapian", xapian_version()},
            {"lexicon", open_lexicon().source()}};
}

Provenance provenance_of(const OpenedCorpus& opened)
{
    Provenance made{{"command", command()}};
    add_project(made);
    if (opened.manifest)
        made.emplace_back("index", fmt::format("{}, revision {}", with_escaped_bytes(opened.index.string()),
                                               opened.manifest->revision));
    made.emplace_back("documents", std::to_string(opened.corpus->documents().size()));
    for (auto& version : versions())
        made.push_back(std::move(version));
    return made;
}

Provenance provenance_of(const Codebook& codebook)
{
    Provenance made{{"command", command()}};
    add_project(made);
    add_codebooks(made, codebook);
    for (auto& version : versions())
        made.push_back(std::move(version));
    return made;
}

Provenance provenance_of_command()
{
    Provenance made{{"command", command()}};
    for (auto& version : versions())
        made.push_back(std::move(version));
    return made;
}

Provenance provenance_of(const Coded& coded)
{
    Provenance made = provenance_of(coded.opened);
    add_codebooks(made, *coded.codebook);
    for (const CodingsFile& codings : coded.codings)
        made.emplace_back("codings", fmt::format("{}, hash {}", with_escaped_bytes(codings.file), codings.hash));
    if (coded.corrections)
        made.emplace_back("corrections", summary_of(*coded.corrections));
    return made;
}

}
