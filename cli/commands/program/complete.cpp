#include "cli/commands/commands.hpp"

#include "cli/shell/completion.hpp"

#include <memory>
#include <string>
#include <vector>

namespace draad {

RunCommand define_complete(CLI::App& app)
{
    auto words = std::make_shared<std::vector<std::string>>();
    CLI::App& command = *app.add_subcommand("complete", "What may be typed here, for shells");
    command.group("");
    command.add_option("WORDS", *words, "Behind --: the words behind the program's name, the last one being typed");
    return [&app, words](const Console& console) {
        const Completion completion = complete(app, *words);
        console.out << (completion.takes_files ? "files\n" : "words\n");
        for (const OfferedWord& one : completion.offered)
            console.out << one.word << '\t' << one.description << '\n';
        return static_cast<int>(done);
    };
}

}
