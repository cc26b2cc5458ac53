#include "cli/commands/commands.hpp"

#include "analysis/quotes/quotes.hpp"
#include "analysis/quotes/selection_list.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "report/quotes/quote_writer.hpp"
#include "report/tables/tables.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

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
    std::string order;
    std::string citation = "full";
    std::vector<std::string> kept;
    std::vector<std::string> rejected;
    std::string selection;
    bool is_clean = false;
    bool is_explained = false;
};

/// What was decided before and now, which is remembered if there is a file for it.
std::vector<QuoteDecision> decide(const QuotesOptions& options, const Coded& coded)
{
    std::vector<QuoteDecision> decisions;
    if (!options.selection.empty() && std::filesystem::exists(options.selection))
        decisions = read_selection_list(options.selection, read_bytes(options.selection));
    std::vector<std::string> codes;
    if (!options.codebook.codes.empty())
        for (const std::size_t code : codes_to_quote(*coded.codebook, coded.session.request().codes))
            codes.push_back(coded.codebook->codes[code].path);
    const std::vector<QuoteDecision> now = decisions_of(options.kept, options.rejected, codes);
    add_decisions(decisions, now);
    if (!options.selection.empty() && !now.empty())
        replace_file(options.selection, [&](std::ostream& out) { out << write_selection_list(decisions); });
    return decisions;
}

/// Says which ids of --keep name no quote of this run.
void warn_of_unknown(const QuotesOptions& options, const std::vector<QuoteSelection>& selections,
                     const Console& console)
{
    for (const std::string& id : options.kept) {
        const auto holds = [&](const QuoteSelection& selection) {
            return std::ranges::any_of(selection.quotes, [&](const Quote& quote) { return stands_for(id, quote); });
        };
        if (std::ranges::none_of(selections, holds))
            console.warn(said("{}: nothing in these documents with a hit of these codes has this id", id));
    }
}

/// Says of which codes --min-worth left something out.
void tell_of_weak(const QuotesOptions& options, const std::vector<QuoteSelection>& selections, const Codebook& codebook,
                  const Console& console)
{
    for (const QuoteSelection& selection : selections)
        if (selection.too_weak > 0)
            console.warn(said("{}: {} of {} quotes are worth less than {} (--min-worth) and left out",
                              codebook.codes[selection.code].path, selection.too_weak, selection.available,
                              options.request.least_worth));
}

/// As prose, unless a table is asked for.
std::optional<QuoteFormat> prose_format(const OutputOptions& output)
{
    require_no_folder(output.file);
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
        throw Error(said("a Word document is nothing to look at here; name a file: --output citaten.docx"));
    const CitationStyle citation = options.citation == "full"    ? CitationStyle::full
                                   : options.citation == "short" ? CitationStyle::brief
                                                                 : CitationStyle::none;
    const QuoteStyle style{.format = *format, .citation = citation, .is_explained = options.is_explained};
    write_result(options.output, made, console,
                 [&](std::ostream& out) { write_quotes(selections, codebook, style, out); });
}

int run_quotes(QuotesOptions options, const Console& console)
{
    if (options.most > 0)
        options.request.most = options.most;
    options.request.spread =
        options.spread == "document" ? QuoteRequest::Spread::document : QuoteRequest::Spread::speaker;
    options.request.order = options.order == "quality" || (options.order.empty() && options.most > 0)
                                ? QuoteRequest::Order::quality
                                : QuoteRequest::Order::document;
    Coded coded =
        code(options.corpus, open_codebook(options.codebook), options.codebook.codes, options.filters, console);
    options.request.decisions = decide(options, coded);
    std::vector<QuoteSelection> selections = select_quotes(coded.coding, *coded.codebook, *coded.opened.corpus,
                                                           coded.session.request().codes, options.request);
    warn_of_unknown(options, selections, console);
    tell_of_weak(options, selections, *coded.codebook, console);
    if (options.is_clean)
        clean_quotes(selections, open_lexicon());
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(selections);
    write(options, selections, *coded.codebook, privacy.apply(provenance_of(coded)), console);
    privacy.apply(coded.corrections);
    privacy.report(options.output, console);
    return finish(coded, options.output, console);
}

}

namespace {

/// From 0 to 5, with a point, or a comma as the results have it.
CLI::Validator worth()
{
    const auto read = [](std::string& number) {
        std::string with_point = number;
        std::ranges::replace(with_point, ',', '.');
        double value = -1;
        const char* end = with_point.data() + with_point.size();
        const auto [stop, error] = std::from_chars(with_point.data(), end, value);
        if (error != std::errc() || stop != end || !(value >= 0 && value <= 5))
            return said("{}: write a number from 0 to 5", number);
        number = with_point;
        return std::string();
    };
    return {read, ""};
}

void define_selection(CLI::App& command, QuotesOptions& options)
{
    const auto add_ids = [&](const char* name, std::vector<std::string>& ids, const char* help) {
        command.add_option(name, ids, help)
            ->option_text("ID")
            ->expected(1)
            ->allow_extra_args(false)
            ->delimiter(',')
            ->take_all();
    };
    add_ids("--keep", options.kept, "This quote always, and first; may be repeated");
    add_ids("--reject", options.rejected, "This quote never; may be repeated");
    command
        .add_option("--selection", options.selection,
                    "Respect what --keep and --reject decided before by this file, and remember what they decide now")
        ->option_text("FILE");
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
    command.add_option("--max", options->most, "At most so many a code: the best, one to three sentences each")
        ->option_text("N")
        ->check(at_least_one());
    command
        .add_option("--min-worth", options->request.least_worth,
                    "Only quotes worth at least this, from 0 to 5; --explain tells what each is worth [0]")
        ->option_text("N")
        ->transform(worth());
    command.add_option("--order", options->order, "quality or document [quality with --max, else document]")
        ->option_text("WHAT")
        ->check(CLI::IsMember({"quality", "document"}));
    command
        .add_option("--spread", options->spread,
                    "With --max, rather from several of these: speaker or document [speaker]")
        ->option_text("WHAT")
        ->check(CLI::IsMember({"speaker", "document"}));
    command.add_option("--seed", options->request.seed, "With --max, another choice among equally good quotes [1]")
        ->option_text("N");
    command.add_option("--cite", options->citation, "Below a quote: full, short or none [full]")
        ->option_text("HOW")
        ->check(CLI::IsMember({"full", "short", "none"}));
    command.add_flag("--explain", options->is_explained,
                     "Below a quote: what it is worth (0 to 5), and what decided that");
    define_selection(command, *options);
    command.add_flag("--clean", options->is_clean,
                     "Mend the texts: line ends, misread and torn words, damaged encodings; the citation says so");
    options->filters.define(command);
    options->filters.define_codings(command);
    options->filters.define_unique(command);
    options->privacy.define(command);
    options->output.define(command, {"text", "html", "docx"});
    return [options](const Console& console) { return run_quotes(*options, console); };
}

}
