#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "cli/word_input.hpp"
#include "dutch/compounds/compound_splitting.hpp"
#include "report/tables/language_tables.hpp"
#include "text/folding.hpp"

#include <memory>

namespace draad {

namespace {

struct SplitOptions {
    std::vector<std::string> words;
    OutputOptions output;
};

int run_split(const SplitOptions& options, const Console& console)
{
    const std::vector<std::string> words = read_words(options.words);
    const Lexicon lexicon = open_lexicon();
    std::vector<std::vector<std::string>> parts;
    for (const std::string& word : words)
        parts.push_back(split_compound(fold(word), lexicon));
    write_result(options.output, "tsv", splits_table(words, parts), versions(), console);
    return done;
}

}

RunCommand define_split(CLI::App& app)
{
    auto options = std::make_shared<SplitOptions>();
    CLI::App& command = add_command(app, "split", "The parts of compounds: gezondheids|zorg",
                                    "draad split gezondheidszorg gemeenteraadslid");
    command.add_option("WORD", options->words, "Words, or - for a word a line from standard input")
        ->option_text("...")
        ->required();
    options->output.define(command);
    return [options](const Console& console) { return run_split(*options, console); };
}

}
