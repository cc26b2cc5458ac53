#include "cli/commands/commands.hpp"

#include "analysis/quotes/quotes.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "report/quotes/quote_writer.hpp"
#include "report/tables/tables.hpp"

#include <memory>

namespace draad {

namespace {

struct QuotesOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    OutputOptions output;
    PrivacyOptions privacy;
    QuoteRequest request;
    std::size_t most = 0;
    std::string spread = "speaker";
    std::string citation = "full";
    bool is_clean = false;
};

/// As prose, unless a table is asked for.
std::optional<QuoteFormat> prose_format(const OutputOptions& output)
{
    if (!output.format.empty())
        return quote_format_named(output.format);
    if (!output.file.empty())
        return quote_format_of_file(output.file);
    return output.is_for_excel ? std::nullopt : std::optional(QuoteFormat::md);
}

void write(const QuotesOptions& options, const std::vector<QuoteSelection>& selections, const Codebook& codebook,
           const Provenance& made, const Console& console)
{
    const std::optional<QuoteFormat> format = prose_format(options.output);
    if (!format)
        return write_result(options.output, "md", quotes_table(selections, codebook), made, console);
    if (format == QuoteFormat::docx && options.output.file.empty() && console.has_colour)
        throw Error("a Word document is nothing to look at here; name a file: --output citaten.docx");
    const CitationStyle citation = options.citation == "full"    ? CitationStyle::full
                                   : options.citation == "short" ? CitationStyle::brief
                                                                 : CitationStyle::none;
    const QuoteStyle style{.format = *format, .citation = citation};
    write_result(options.output, made, console,
                 [&](std::ostream& out) { write_quotes(selections, codebook, style, out); });
}

int run_quotes(QuotesOptions options, const Console& console)
{
    if (options.most > 0)
        options.request.most = options.most;
    options.request.spread =
        options.spread == "document" ? QuoteRequest::Spread::document : QuoteRequest::Spread::speaker;
    const Coded coded =
        code(options.corpus, open_codebook(options.codebook), options.codebook.codes, options.filters, console);
    std::vector<QuoteSelection> selections = select_quotes(coded.coding, *coded.codebook, *coded.opened.corpus,
                                                           coded.session.request().codes, options.request);
    if (options.is_clean)
        clean_quotes(selections, open_lexicon());
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(selections);
    write(options, selections, *coded.codebook, privacy.apply(provenance_of(coded)), console);
    privacy.report(options.output, console);
    return finish(coded, options.output, console);
}

}

RunCommand define_quotes(CLI::App& app)
{
    auto options = std::make_shared<QuotesOptions>();
    CLI::App& command = add_command(app, "quotes", "What people said about a code, whole sentences, with who and where",
                                    "draad quotes -c codebooks/ --code vertrouwen --speech --max 5 corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command.add_flag("--speech", options->request.is_speech_only,
                     "Only people's own words: turns in transcripts, direct speech in running text");
    command.add_option("--context", options->request.context, "Sentences on either side of the one with the hit [0]")
        ->option_text("N");
    command.add_option("--max", options->most, "At most so many a code, the best first, answers before questions")
        ->option_text("N")
        ->check(CLI::PositiveNumber);
    command.add_option("--spread", options->spread, "With --max, who takes turns: speaker or document [speaker]")
        ->option_text("WHAT")
        ->check(CLI::IsMember({"speaker", "document"}));
    command.add_option("--seed", options->request.seed, "With --max, another choice among equally good quotes [1]")
        ->option_text("N");
    command.add_option("--cite", options->citation, "Below a quote: full, short or none [full]")
        ->option_text("HOW")
        ->check(CLI::IsMember({"full", "short", "none"}));
    command.add_flag("--clean", options->is_clean,
                     "Mend the texts: line ends, misread and torn words, damaged encodings; the citation says so");
    options->filters.define(command);
    options->filters.define_unique(command);
    options->privacy.define(command);
    options->output.define(command, {"text", "html", "docx"});
    return [options](const Console& console) { return run_quotes(*options, console); };
}

}
