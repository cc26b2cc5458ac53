#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "cli/word_input.hpp"
#include "report/tables/language_tables.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <memory>

namespace draad {

namespace {

struct ExpandCommand {
    std::vector<std::string> words;
    std::string vocabulary;
    std::string part_of_speech;
    OutputOptions output;
};

std::optional<PartOfSpeech> asked_part_of_speech(const std::string& name)
{
    static const std::map<std::string, PartOfSpeech> parts = {
        {"noun", PartOfSpeech::noun}, {"verb", PartOfSpeech::verb}, {"adjective", PartOfSpeech::adjective}};
    const auto found = parts.find(name);
    return found == parts.end() ? std::nullopt : std::optional(found->second);
}

/// The words of a vocabulary in its own spelling, by their folded form.
using Spellings = std::map<std::string, std::vector<std::string>>;

Spellings read_spellings(const std::string& file)
{
    Spellings spellings;
    for (std::string& word : read_word_list(file)) {
        std::vector<std::string>& alike = spellings[fold(word)];
        if (std::ranges::find(alike, word) == alike.end())
            alike.push_back(std::move(word));
    }
    return spellings;
}

/// A folded form in each of the spellings that the vocabulary has for it.
std::vector<WordForm> as_spelled(const std::vector<WordForm>& forms, const Spellings& spellings)
{
    std::vector<WordForm> spelled;
    for (const WordForm& form : forms) {
        const auto found = spellings.find(form.form);
        if (found == spellings.end())
            spelled.push_back(form);
        else
            for (const std::string& spelling : found->second)
                spelled.push_back({spelling, form.how});
    }
    return spelled;
}

int run_expand(const ExpandCommand& options, const Console& console)
{
    const std::vector<std::string> words = read_words(options.words);
    const Lexicon lexicon = open_lexicon();
    const std::optional<PartOfSpeech> part_of_speech = asked_part_of_speech(options.part_of_speech);
    std::vector<WordPattern> patterns;
    for (const std::string& word : words)
        patterns.push_back(word_pattern(word));
    std::vector<std::vector<WordForm>> forms;
    if (options.vocabulary.empty()) {
        for (const WordPattern& pattern : patterns)
            forms.push_back(word_forms(pattern, part_of_speech, lexicon));
    } else {
        const Spellings spellings = read_spellings(options.vocabulary);
        std::vector<std::string> vocabulary;
        for (const auto& [folded, alike] : spellings)
            vocabulary.push_back(folded);
        for (const std::vector<WordForm>& found : word_forms_in(vocabulary, patterns, part_of_speech, lexicon))
            forms.push_back(as_spelled(found, spellings));
    }
    const Table table = forms_table(words, forms);
    write_result(options.output, "tsv", table, versions(), console);
    return table.rows.empty() ? nothing_found : done;
}

}

RunCommand define_expand(CLI::App& app)
{
    auto options = std::make_shared<ExpandCommand>();
    CLI::App& command = add_command(app, "expand", "The forms that a rule's word finds, and how each is made",
                                    "draad expand vertrouwen +zorg+ 'veilig*'");
    command.add_option("WORD", options->words, "Words as in a rule, or - for a word a line from standard input")
        ->option_text("...")
        ->required();
    command.add_option("--vocabulary", options->vocabulary, "Only the forms among the words of a file, one a line")
        ->option_text("FILE");
    command.add_option("--pos", options->part_of_speech, "Only as noun, verb or adjective")
        ->option_text("POS")
        ->check(CLI::IsMember({"noun", "verb", "adjective"}));
    options->output.define(command);
    return [options](const Console& console) { return run_expand(*options, console); };
}

}
