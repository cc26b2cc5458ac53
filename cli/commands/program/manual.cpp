#include "cli/commands/commands.hpp"

#include "cli/manual.hpp"
#include "cli/shell/completion_scripts.hpp"

#include <memory>
#include <string>

namespace draad {

RunCommand define_manual(CLI::App& app)
{
    auto format = std::make_shared<std::string>("man");
    CLI::App& command = *app.add_subcommand("manual", "Print the man page, or the shell completion");
    command.group(""); // for the installation, not for people
    command.add_option("--format", *format, "man, bash, zsh or fish")
        ->check(CLI::IsMember({"man", "bash", "zsh", "fish"}));
    return [&app, format](const Console& console) {
        console.out << (*format == "man"    ? man_page(app)
                        : *format == "bash" ? bash_completion()
                        : *format == "zsh"  ? zsh_completion()
                                            : fish_completion());
        return static_cast<int>(done);
    };
}

}
