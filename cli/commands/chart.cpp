#include "cli/commands/commands.hpp"

#include "analysis/figures/dispersion.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "ingest/formats.hpp"
#include "printing/png_picture.hpp"
#include "report/page/figures.hpp"
#include "report/svg/figure_svg.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace draad {

namespace {

struct ChartOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    PrivacyOptions privacy;
    std::string kind;
    std::string by;
    std::string before;
    std::string file;
    std::string title;
    std::string sender;
    std::string language = "nl";
    double width = 900;
    bool is_quiet = false;
};

std::string codebooks_of(const Codebook& codebook)
{
    std::string names;
    for (const CodebookSource& source : codebook.sources)
        names += fmt::format("{}{}{}", names.empty() ? "" : ", ", source.title.empty() ? source.file : source.title,
                             source.version.empty() ? "" : " " + source.version);
    return names;
}

std::string source_of(const ChartOptions& options, const Coded& coded, const ReportWords& words,
                      const GroupCount& total)
{
    const std::string source =
        words.say("figure_source", {words.counted(coded.opened.corpus->documents().size(), "document", "documents"),
                                    words.counted(total.words, "word", "words"), codebooks_of(*coded.codebook)});
    return options.sender.empty() ? source : source + " " + options.sender + ".";
}

GroupKind kind_of_groups(const std::string& by)
{
    return by == "role" ? GroupKind::roles : by == "document" ? GroupKind::documents : GroupKind::values;
}

/// The figures of groups, a document's by what people call it.
std::vector<GroupCount> groups_of(const ChartOptions& options, const Coded& coded)
{
    require_field(options.by, *coded.opened.corpus);
    return count(coded.coding, *coded.codebook, *coded.opened.corpus, coded.session.request(), options.by);
}

/// How often each code that stands below no other was found before a change and after it.
std::vector<ChangedCode> changed_codes(const ChartOptions& options, const Coded& coded, const GroupCount& total,
                                       const FigureGround& ground, const Console& console)
{
    const Coded earlier = code(options.corpus, open_codebook({.codebooks = {options.before}}), options.codebook.codes,
                               options.filters, console);
    const GroupCount old =
        count(earlier.coding, *earlier.codebook, *earlier.opened.corpus, earlier.session.request(), "").front();
    std::vector<ChangedCode> changed;
    for (const CodeCount& after : total.codes) {
        const Code& theme = coded.codebook->codes[after.code];
        if (!is_top_theme(ground, after.code) && total.codes.size() > 30)
            continue;
        const auto before = std::ranges::find(old.codes, earlier.codebook->find_code(theme.path),
                                              [](const CodeCount& found) { return std::optional(found.code); });
        changed.push_back(
            {.label = theme.label, .before = before == old.codes.end() ? 0 : before->hits, .after = after.hits});
    }
    return changed;
}

std::string version_of(const Codebook& codebook, const std::string& file)
{
    const std::string name = std::filesystem::path(file).filename().string();
    const std::string& version = codebook.sources.front().version;
    return version.empty() ? name : fmt::format("{} ({})", name, version);
}

Figure figure_of(const ChartOptions& options, Coded& coded, Privacy& privacy, const ReportWords& words,
                 const Console& console)
{
    const Corpus& corpus = *coded.opened.corpus;
    const CodingRequest& request = coded.session.request();
    const GroupCount total = count(coded.coding, *coded.codebook, corpus, request, "").front();
    const FigureGround ground{.codebook = *coded.codebook,
                              .asked = request.codes,
                              .words = words,
                              .source = source_of(options, coded, words, total)};
    if (options.kind == "themes")
        return themes_figure(ground, total, corpus.documents().size());
    if (options.kind == "pairs")
        return pairs_figure(ground, find_cooccurrences(coded.coding, *coded.codebook, corpus, request, Unit::passage));
    if (options.kind == "course")
        return course_figure(ground,
                             measure_dispersion(coded.coding, *coded.codebook, corpus,
                                                count(coded.coding, *coded.codebook, corpus, request, "document")));
    if (options.kind == "groups") {
        std::vector<GroupCount> groups = groups_of(options, coded);
        privacy.apply(groups);
        return groups_figure(ground, kind_of_groups(options.by), groups);
    }
    return change_figure(words, changed_codes(options, coded, total, ground, console),
                         {version_of(open_codebook({.codebooks = {options.before}}), options.before),
                          version_of(*coded.codebook, options.codebook.codebooks.front())},
                         ground.source);
}

void require_sense(const ChartOptions& options)
{
    require_no_folder(options.file);
    const std::string ending = ending_of(options.file);
    if (!ending.empty() && ending != ".svg" && ending != ".png")
        throw Error(said("{}: a chart is a picture: name it .svg (sharp at any size) or .png", options.file));
    if ((options.kind == "change") == options.before.empty())
        throw Error(options.before.empty()
                        ? said("chart change: name the codebook as it was, too: --before OLD.yaml, beside -c NEW.yaml")
                        : said("--before goes with chart change; chart {} shows one codebook", options.kind));
}

/// A title that people gave stands in the picture as it is.
std::string picture_of(const ChartOptions& options, Figure figure)
{
    constexpr double sharpness = 2;
    if (!options.title.empty())
        figure.title = options.title;
    const std::string svg = draw_figure(figure, options.width, Frame::whole);
    return ending_of(options.file) == ".png" ? png_picture(svg, sharpness) : svg;
}

int run_chart(const ChartOptions& options, const Console& console)
{
    require_sense(options);
    const ReportWords words(options.language == "en" ? ReportLanguage::english : ReportLanguage::dutch);
    Coded coded =
        code(options.corpus, open_codebook(options.codebook), options.codebook.codes, options.filters, console);
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    const Figure figure = figure_of(options, coded, privacy, words, console);
    OutputOptions output;
    output.file = options.file;
    output.is_quiet = options.is_quiet;
    if (figure.is_empty()) {
        console.warn(options.kind == "groups"
                         ? said("nothing to draw: there are fewer than two groups, or they have no hits")
                         : said("nothing to draw: there are no hits"));
        finish(coded, output, console);
        return nothing_found;
    }
    const std::string picture = picture_of(options, figure);
    write_result(output, privacy.apply(provenance_of(coded)), console, [&](std::ostream& out) { out << picture; });
    if (!options.is_quiet)
        console.err << figure.finding << '\n';
    privacy.apply(coded.corrections);
    privacy.report(output, console);
    return finish(coded, output, console);
}

}

RunCommand define_chart(CLI::App& app)
{
    auto options = std::make_shared<ChartOptions>();
    CLI::App& command =
        add_command(app, "chart", "A picture for a report or slides: themes, groups, course, pairs, change",
                    "draad chart themes -c codebooks/ -o themas.svg corpus/\n"
                    "  draad chart groups -c codebooks/ --by role -o rollen.png corpus/\n"
                    "  draad chart groups -c codebooks/ --by document -o documenten.svg corpus/\n"
                    "  draad chart course -c codebooks/ -o verloop.svg corpus/\n"
                    "  draad chart pairs -c codebooks/ -o samenhang.svg corpus/\n"
                    "  draad chart change -c nieuw.yaml --before oud.yaml -o verschil.svg corpus/");
    command
        .add_option("KIND", options->kind,
                    "themes: hits by theme; groups: by role, document or a field; course: beginning, middle and end; "
                    "pairs: themes that go together; change: two versions of a codebook")
        ->option_text(" ")
        ->required()
        ->check(CLI::IsMember({"themes", "groups", "course", "pairs", "change"}));
    options->corpus.define(command);
    options->codebook.define(command);
    options->by = "role";
    command.add_option("--by", options->by, "Of groups: role, document, speaker, or a field such as jaar [role]")
        ->option_text("FIELD");
    command.add_option("--before", options->before, "Of change: the codebook as it was")->option_text("FILE");
    command.add_option("--title", options->title, "Title in the picture")->option_text("TEXT");
    command.add_option("--sender", options->sender, "Who made it, behind its source")->option_text("TEXT");
    command.add_option("--width", options->width, "In pixels, from 300 to 3000 [900]")
        ->option_text("N")
        ->check(CLI::Range(300, 3000));
    command.add_option("--lang", options->language, "Language of the picture: nl, en [nl]")
        ->option_text("LANG")
        ->check(CLI::IsMember({"nl", "en"}));
    options->filters.define(command);
    options->filters.define_codings(command);
    options->privacy.define(command);
    add_output(command, options->file, "Write to this file, .svg or .png [standard output, as SVG]");
    command.add_flag("-q,--quiet", options->is_quiet, "No notes on standard error")->group("Output");
    return [options](const Console& console) { return run_chart(*options, console); };
}

}
