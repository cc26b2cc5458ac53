#include "project/project_proposal.hpp"

#include "codebook/yaml/yaml_parser.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "ingest/collection.hpp"
#include "project/project.hpp"
#include "project/project_reader.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <fstream>

namespace draad {

namespace {

namespace fs = std::filesystem;

/// The files of a folder with such an ending, hidden ones left out, in the order of their names.
std::vector<fs::path> files_in(const fs::path& folder, std::string_view ending)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file(failed) && name.ends_with(ending) && !name.starts_with('.'))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

std::vector<fs::path> folders_in(const fs::path& folder)
{
    std::vector<fs::path> folders;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed))
        if (entry.is_directory(failed) && !entry.path().filename().string().starts_with('.'))
            folders.push_back(entry.path());
    std::ranges::sort(folders);
    return folders;
}

/// Whether a file has codes, be there faults in it or not.
bool is_codebook(const fs::path& file)
{
    try {
        return parse_yaml(read_bytes(file)).find("codes") != nullptr;
    } catch (const std::exception&) {
        return false; // no YAML
    }
}

/// The heads of a table, folded.
std::set<std::string> heads_of(const fs::path& table)
{
    std::ifstream file(table, std::ios::binary);
    std::string line;
    std::getline(file, line);
    std::set<std::string> heads;
    std::string head;
    for (const char byte : fold(line) + ",") {
        if (byte == ',' || byte == ';' || byte == '\t') {
            heads.insert(head);
            head.clear();
        } else if (byte != '"' && byte != '\r')
            head += byte;
    }
    return heads;
}

void add_tables(const fs::path& folder, const fs::path& base, ProjectProposal& proposal)
{
    for (const fs::path& table : files_in(folder, ".csv")) {
        const std::set<std::string> heads = heads_of(table);
        const std::string name = table.lexically_relative(base).generic_string();
        const auto has = [&](const char* head) { return heads.contains(head); };
        if ((has("unit") && has("docname")) || (has("docname") && has("keyword") && has("coder")))
            proposal.codings.push_back(name);
        else if ((has("name") || has("naam")) && (has("pseudonym") || has("pseudoniem")) && proposal.pseudonyms.empty())
            proposal.pseudonyms = name;
    }
}

void add_codebooks(const fs::path& folder, const fs::path& base, ProjectProposal& proposal)
{
    for (const char* ending : {".yaml", ".yml"})
        for (const fs::path& file : files_in(folder, ending))
            if (file.filename() != project_file && is_codebook(file))
                proposal.codebooks.push_back(file.lexically_relative(base).generic_string());
}

/// Texts that lie in the folder itself stand for all of it.
void add_documents(const fs::path& folder, ProjectProposal& proposal)
{
    const std::vector<fs::path> whole = {folder};
    const Collection collection = collect(whole, folder);
    std::set<std::string> tops;
    for (const SourceFile& file : collection.files) {
        const std::size_t slash = file.name.find('/');
        tops.insert(slash == std::string::npos ? "." : file.name.substr(0, slash));
        for (const Speaker& speaker : collection.metadata.speakers_of(file.path))
            if (!speaker.role.empty())
                proposal.roles.insert(speaker.role);
    }
    proposal.texts = collection.files.size();
    proposal.documents.assign(tops.begin(), tops.end());
    if (tops.contains("."))
        proposal.documents = {"."};
}

std::string yaml_value(const std::string& text)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./- ";
    if (text.find_first_not_of(plain) == std::string::npos && !text.starts_with('-') && !text.ends_with(' '))
        return text;
    std::string quoted = "'";
    for (const char byte : text)
        quoted += byte == '\'' ? "''" : std::string(1, byte);
    return quoted + "'";
}

std::string yaml_list(const std::vector<std::string>& values)
{
    std::vector<std::string> written;
    for (const std::string& value : values)
        written.push_back(yaml_value(value));
    return fmt::format("[{}]", fmt::join(written, ", "));
}

/// What stands behind a key; nothing for one that is to be filled in.
std::string value_of(const ProjectKey& key, const ProjectProposal& proposal)
{
    if (key.name == "documents")
        return proposal.documents.empty() ? "" : yaml_list(proposal.documents);
    if (key.name == "codebooks")
        return proposal.codebooks.empty() ? "" : yaml_list(proposal.codebooks);
    if (key.name == "codings")
        return proposal.codings.empty() ? "" : yaml_list(proposal.codings);
    if (key.name == "index")
        return yaml_value(proposal.index);
    if (key.name == "pseudonyms")
        return yaml_value(proposal.pseudonyms);
    return key.name == "without_questions" ? "yes" : "";
}

}

ProjectProposal propose_project(const fs::path& named)
{
    const fs::path folder = fs::absolute(named).lexically_normal();
    ProjectProposal proposal;
    add_documents(folder, proposal);
    std::vector<fs::path> looked_at = folders_in(folder);
    looked_at.insert(looked_at.begin(), folder);
    for (const fs::path& one : looked_at) {
        add_codebooks(one, folder, proposal);
        add_tables(one, folder, proposal);
    }
    std::error_code failed;
    if (fs::is_directory(folder / ".draad", failed))
        proposal.index = ".draad";
    return proposal;
}

std::string write_project(const ProjectProposal& proposal)
{
    std::string text =
        said("# What this study consists of: every draad command run here or in a folder below takes it from "
             "here, unless an\n# option says otherwise. Paths begin at this file. A line with # is only a "
             "remark.\n\n");
    for (const ProjectKey& key : project_keys()) {
        const std::string value = value_of(key, proposal);
        text += value.empty() ? fmt::format("# {}:", key.name) : fmt::format("{}: {}", key.name, value);
        text += fmt::format("  # {}\n", translated(key.meaning));
        if (key.name == "without_roles" && !proposal.roles.empty())
            text += said("#   roles in speakers.csv: {}\n", fmt::join(proposal.roles, ", "));
    }
    return text;
}

}
