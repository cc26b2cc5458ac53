#include "cli/commands/commands.hpp"

#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "codebook/nearest_name.hpp"
#include "error.hpp"
#include "report/columns/result_tables.hpp"
#include "report/columns/table_schema.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <memory>
#include <set>

namespace draad {

namespace {

struct SchemaOptions {
    std::string command;
    OutputOptions output;
    bool is_of_lines = false;
    bool has_columns = false;
};

bool writes_tables(const std::string& command)
{
    return std::ranges::find(result_tables(), command, &ResultTable::command) != result_tables().end();
}

/// The commands that write no table.
std::vector<std::string> other_commands(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({}))
        if (!command->get_group().empty() && !writes_tables(command->get_name()))
            names.push_back(command->get_name());
    return names;
}

void require_tables(const std::string& command, const std::vector<std::string>& others)
{
    if (writes_tables(command))
        return;
    if (std::ranges::find(others, command) != others.end())
        throw Error(said("{}: this command writes no table, so it has no schema; draad schema lists those that "
                         "do",
                         command));
    std::set<std::string_view> names(others.begin(), others.end());
    for (const ResultTable& table : result_tables())
        names.insert(table.command);
    const std::vector<std::string_view> all(names.begin(), names.end());
    throw Error(said("{}: no such command{}; draad schema lists all", command, did_you_mean(command, all)));
}

int run_schema(const SchemaOptions& options, const std::vector<std::string>& others, const Console& console)
{
    if (!options.command.empty())
        require_tables(options.command, others);
    if (options.is_of_lines && options.command.empty())
        throw Error(said("--lines: name the command whose lines are meant, such as draad schema hits --lines"));
    if (options.command.empty() || options.has_columns) {
        const Table table = options.has_columns ? columns_table(options.command) : schemas_table(others);
        write_result(options.output, "table", table, provenance_of_command(), console);
        return done;
    }
    if (!options.output.format.empty())
        throw Error(said("--format: a schema is JSON; leave it out, or ask for --columns"));
    write_result(options.output, provenance_of_command(), console, [&](std::ostream& out) {
        out << json_schema(options.command, options.is_of_lines ? SchemaOf::line : SchemaOf::document);
    });
    return done;
}

}

RunCommand define_schema(CLI::App& app)
{
    auto options = std::make_shared<SchemaOptions>();
    CLI::App& command = add_command(app, "schema", "The JSON Schema of a command's output; the meaning of all columns",
                                    "draad schema hits; draad schema --columns --format csv");
    command
        .add_option("COMMAND", options->command, "The command whose --format json is meant; without one all are listed")
        ->option_text(" ");
    CLI::Option* lines = command.add_flag("--lines", options->is_of_lines, "Of a line of --format jsonl instead");
    command
        .add_flag("--columns", options->has_columns,
                  "A table of the columns of all outputs, or of the command's, with units and meanings")
        ->excludes(lines);
    options->output.define(command);
    return [options, &app](const Console& console) { return run_schema(*options, other_commands(app), console); };
}

}
