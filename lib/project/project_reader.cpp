#include "project/project_reader.hpp"

#include "codebook/nearest_name.hpp"
#include "codebook/yaml/yaml_parser.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "storage/stable_hash.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace draad {

namespace {

namespace fs = std::filesystem;

/// Reads one file and gathers what is wrong with it.
class Reader {
public:
    explicit Reader(const fs::path& file) { project_.file = file; }

    Project read()
    {
        const std::string text = read_bytes(project_.file);
        project_.hash = fmt::format("{:016x}", stable_hash(text));
        try {
            read_top(parse_yaml(text));
        } catch (const YamlError& error) {
            faults_.push_back(
                fmt::format("{}:{}:{}: {}", project_.file.string(), error.line, error.column, error.what()));
        }
        if (!faults_.empty())
            throw Error(fmt::format("{}", fmt::join(faults_, "\n")));
        return std::move(project_);
    }

private:
    void fault(const YamlNode& node, std::string_view message)
    {
        faults_.push_back(fmt::format("{}:{}:{}: {}", project_.file.string(), node.line, node.column, message));
    }

    void read_top(const YamlNode& top)
    {
        if (top.is_nothing())
            return;
        if (!top.is_map())
            return fault(
                top, said("a project wants keys with values, such as documents: gesprekken; draad init writes one"));
        for (std::size_t i = 0; i + 1 < top.children.size(); i += 2)
            read_entry(top.children[i], top.children[i + 1]);
    }

    void read_entry(const YamlNode& name, const YamlNode& value)
    {
        const auto key = std::ranges::find(project_keys(), name.scalar, &ProjectKey::name);
        if (key == project_keys().end())
            return unknown(name);
        if (project_.settings.contains(name.scalar))
            return fault(name, said("the key '{}' stands here twice; put its values in one list", name.scalar));
        if (value.is_nothing())
            return; // a key to be filled in later
        const std::vector<std::string> values = values_of(*key, value);
        if (!values.empty())
            project_.settings[name.scalar] = values;
    }

    void unknown(const YamlNode& name)
    {
        std::vector<std::string_view> names;
        for (const ProjectKey& key : project_keys())
            names.push_back(key.name);
        fault(name, said("unknown key '{}'{}; there are {}", name.scalar, did_you_mean(name.scalar, names),
                         fmt::join(names, ", ")));
    }

    std::vector<std::string> values_of(const ProjectKey& key, const YamlNode& node)
    {
        const bool may_be_list = key.kind == SettingKind::paths || key.kind == SettingKind::texts;
        if (node.is_map() || (node.is_list() && !may_be_list)) {
            fault(node, may_be_list ? said("'{}' wants one value, or a list of them: [een, twee]", key.name)
                                    : said("'{}' wants one value, and no list", key.name));
            return {};
        }
        std::vector<std::string> values;
        for (const YamlNode& one : node.is_list() ? node.children : std::vector{node})
            if (one.is_scalar())
                values.push_back(value_of(key, one));
            else
                fault(one, said("'{}' wants texts in its list", key.name));
        std::erase(values, std::string());
        return values;
    }

    std::string value_of(const ProjectKey& key, const YamlNode& node)
    {
        if (key.kind == SettingKind::choice)
            return choice_of(key, node);
        if (key.kind == SettingKind::text || key.kind == SettingKind::texts)
            return node.scalar;
        // The name of a codebook that comes with draad is no path.
        const fs::path path = project_.folder() / node.scalar;
        const bool is_name = node.scalar.find_first_of("/.") == std::string::npos;
        if (key.name == "codebooks" && is_name && !fs::exists(path))
            return node.scalar;
        return path.lexically_normal().lexically_proximate(fs::current_path()).generic_string();
    }

    std::string choice_of(const ProjectKey& key, const YamlNode& node)
    {
        const std::string word = fold(node.scalar);
        for (const char* yes : {"yes", "true", "ja", "on"})
            if (word == yes)
                return "true";
        for (const char* no : {"no", "false", "nee", "off"})
            if (word == no)
                return {};
        fault(node, said("'{}' says '{}'; write yes or no", key.name, node.scalar));
        return {};
    }

    Project project_;
    std::vector<std::string> faults_;
};

}

const std::vector<ProjectKey>& project_keys()
{
    using enum SettingKind;
    static const std::vector<ProjectKey> keys = {
        {"documents", paths, to_say("files and folders with texts")},
        {"index", path,
         to_say("read instead of the documents, once draad index has made it; else the .draad beside this file")},
        {"codebooks", paths, to_say("codebooks, folders of them, or names of shipped ones")},
        {"codings", paths, to_say("what people coded; their word stands before that of the rules")},
        {"without_questions", choice,
         to_say("yes: what those say who only ask (interviewer, moderator) does not count")},
        {"without_roles", texts, to_say("nor what speakers of these roles say")},
        {"pseudonyms", path, to_say("the table name,pseudonym; keep it apart from the results")},
        {"title", text, to_say("of the report")},
        {"sender", text, to_say("who sends the report")},
        {"contact", text, to_say("whom to ask about the report")},
        {"language", text, to_say("of the report: nl or en")}};
    return keys;
}

std::optional<fs::path> find_project(const fs::path& from)
{
    std::error_code failed;
    for (fs::path folder = from;; folder = folder.parent_path()) {
        if (fs::is_regular_file(folder / project_file, failed))
            return (folder / project_file).lexically_proximate(from);
        if (folder == folder.parent_path())
            return std::nullopt;
    }
}

Project read_project(const fs::path& file)
{
    return Reader(file).read();
}

}
