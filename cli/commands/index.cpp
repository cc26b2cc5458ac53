#include "cli/commands/commands.hpp"

#include "analysis/figures/inventory.hpp"
#include "analysis/figures/label_doubts.hpp"
#include "cli/folders.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/progress.hpp"
#include "cli/project/project_options.hpp"
#include "corpus/index_corpus.hpp"
#include "corpus/update.hpp"
#include "error.hpp"
#include "index/index_writer.hpp"
#include "ingest/collection.hpp"
#include "ingest/formats.hpp"
#include "ingest/shard.hpp"
#include "report/harmless/plain_text.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <set>

namespace draad {

namespace {

struct IndexOptions {
    CorpusOptions corpus;
    bool is_rebuilt = false;
    bool is_dry = false;
    bool is_compacted = false;
    std::string shard;
    std::vector<std::string> forgotten;
    bool is_quiet = false;
};

std::filesystem::path index_folder(const IndexOptions& options)
{
    if (options.corpus.index.empty() && !has_index_variable() && open_project()) {
        if (const std::vector<std::string>& of_project = take_from_project("index"); !of_project.empty())
            return of_project.front();
        if (options.corpus.files.empty() && !open_project()->values("documents").empty())
            return index_beside(*open_project());
    }
    return named_index(options.corpus.index).value_or(".draad");
}

/// What to read: the paths given, else what the index was made from before.
std::vector<std::filesystem::path> paths_of(const IndexOptions& options, const std::filesystem::path& folder,
                                            const std::filesystem::path& base)
{
    std::vector<std::filesystem::path> paths(options.corpus.files.begin(), options.corpus.files.end());
    if (!paths.empty())
        return paths;
    if (const std::vector<std::string>& documents = take_from_project("documents"); !documents.empty())
        return {documents.begin(), documents.end()};
    if (has_manifest(folder))
        for (const std::string& root : read_manifest(folder).roots)
            paths.push_back(base / root);
    if (paths.empty())
        throw Error(said("name the folder with the documents: draad index FOLDER"));
    return paths;
}

/// Below which names documents that are gone are taken out.
Roots roots_of(const std::vector<std::filesystem::path>& paths, const std::filesystem::path& base)
{
    Roots roots;
    for (const std::filesystem::path& path : paths) {
        std::filesystem::path root = std::filesystem::absolute(path).lexically_normal();
        if (!root.has_filename())
            root = root.parent_path();
        const std::filesystem::path relative = root.lexically_relative(base);
        const bool is_outside = relative.empty() || *relative.begin() == "..";
        roots.push_back(is_outside ? path.lexically_normal().generic_string() : relative.generic_string());
        if (roots.back().ends_with('/'))
            roots.back().pop_back();
    }
    return roots;
}

std::string describe(const DocumentChange& change, const IndexOptions& options)
{
    const DocumentSummary& summary = change.summary;
    const std::size_t words = amount_of(summary).words;
    const std::string contents =
        summary.turns > 0
            ? fmt::format("{}, {}, {}", counted(summary.turns, "turn", "turns"),
                          counted(count_persons(summary.card), "speaker", "speakers"), counted(words, "word", "words"))
            : fmt::format("{}, {}", counted(summary.passages, "passage", "passages"), counted(words, "word", "words"));
    switch (change.kind) {
    case DocumentChange::Kind::added:
        return fmt::format("{}: {}\n", on_one_line(change.name), contents);
    case DocumentChange::Kind::replaced:
        return said("{}: {} (changed)\n", on_one_line(change.name), contents);
    case DocumentChange::Kind::removed:
        return said("{}: taken out, the file is {}\n", on_one_line(change.name),
                    options.shard.empty() ? said("gone") : said("gone or of another part"));
    default:
        return {};
    }
}

std::string summary_line(const IndexOptions& options, const IndexUpdate& update, const std::filesystem::path& folder)
{
    if (options.is_dry) {
        using Kind = DocumentChange::Kind;
        return said("nothing written: {} to add, {} to replace, {} to take out, {} unchanged\n",
                    update.count(Kind::added), update.count(Kind::replaced), update.count(Kind::removed),
                    update.count(Kind::unchanged));
    }
    const std::size_t unchanged = update.count(DocumentChange::Kind::unchanged);
    return said("{}, {}, {} in {}{}{}{}\n", counted(update.totals.documents, "document", "documents"),
                counted(update.totals.passages, "passage", "passages"), counted(update.totals.words, "word", "words"),
                folder.string(), unchanged > 0 ? said(" ({} unchanged)", unchanged) : "",
                update.taken_over > 0 ? said(" ({} from a run that was interrupted)", update.taken_over) : "",
                update.unreadable.empty() ? "" : said(" ({} skipped)", update.unreadable.size()));
}

IndexUpdate bring_up_to_date(const IndexOptions& options, const std::filesystem::path& folder,
                             const std::filesystem::path& base, const Collection& collection, const Roots& roots,
                             Progress& progress)
{
    const unsigned jobs = options.corpus.threads();
    const auto show = [&](std::size_t finished) { progress.show(finished); };
    if (options.is_dry) {
        const Fingerprints documents =
            options.is_rebuilt ? Fingerprints() : read_fingerprints(folder, current_identity());
        return plan_update(documents, collection, roots, jobs, show);
    }
    IndexWriter writer(folder, base, current_identity(),
                       options.is_rebuilt ? IndexWriter::Start::anew : IndexWriter::Start::update);
    writer.set_shard(options.shard == "1/1" ? "" : options.shard);
    writer.set_answers(options.corpus.answers);
    IndexUpdate update = update_index(writer, collection, roots, jobs, show);
    if (options.is_compacted)
        writer.compact();
    return update;
}

int forget_documents(const IndexOptions& options, const std::filesystem::path& folder, const Console& console)
{
    if (!options.corpus.files.empty() || options.is_rebuilt || options.is_dry || options.is_compacted ||
        !options.shard.empty())
        throw Error(said("--forget only takes documents out; read, rebuild or compact in a run of its own"));
    const Manifest manifest = read_manifest(folder);
    const std::set<std::string> names(options.forgotten.begin(), options.forgotten.end());
    IndexWriter writer(folder, manifest.base, current_identity(), IndexWriter::Start::update);
    writer.forget(names);
    for (const std::string& name : names) {
        console.out << said("{}: forgotten; no file of the index holds its words or its name\n", on_one_line(name));
        if (std::filesystem::exists(base_of(folder, &manifest) / name))
            console.warn(said("{}: the file itself is still there; draad index reads it again unless it is "
                              "moved or deleted",
                              name));
    }
    console.out << summary_line(options, {.totals = writer.totals()}, folder);
    return done;
}

/// Of what was read now; what is unchanged was told then.
void tell_label_doubts(const IndexUpdate& update, const Console& console)
{
    using Kind = DocumentChange::Kind;
    for (const DocumentChange& change : update.changes)
        if (change.kind == Kind::added || change.kind == Kind::replaced)
            console.warn(label_doubts(change.summary));
}

/// What readers left out or were in doubt of.
void tell_notes(const IndexUpdate& update, const Console& console)
{
    std::vector<Problem> notes;
    for (const DocumentChange& change : update.changes)
        for (const std::string& note : change.notes)
            notes.push_back({.location = change.name, .message = note});
    console.note(notes);
}

/// The part of the files to take: the one named, else the one that the index holds, also where it is made anew of what
/// it was made of before. Empty for all.
std::string shard_of(const IndexOptions& options, const std::filesystem::path& folder, const Console& console)
{
    if (!options.shard.empty() || !has_manifest(folder) || (options.is_rebuilt && !options.corpus.files.empty()))
        return options.shard;
    const std::string shard = read_manifest(folder).shard;
    if (!shard.empty() && !options.is_quiet)
        console.err << said("only part {} of the files, as before; --shard 1/1 takes all\n", shard);
    return shard;
}

/// The columns of answers: those named, else those that the index was made with. One empty name takes none.
std::vector<std::string> answers_of(const IndexOptions& options, const std::filesystem::path& folder,
                                    const Console& console)
{
    std::vector<std::string> heads = options.corpus.answers;
    const bool is_asked = !heads.empty();
    std::erase(heads, "");
    if (is_asked || !has_manifest(folder) || (options.is_rebuilt && !options.corpus.files.empty()))
        return heads;
    heads = read_manifest(folder).answers;
    if (!heads.empty() && !options.is_quiet)
        console.err << on_one_line(said("of tables only these columns are answers, as before: {}; --answers '' "
                                        "lets each table tell",
                                        fmt::join(heads, ", ")))
                    << '\n';
    return heads;
}

int run_index(IndexOptions options, const Console& console)
{
    const std::filesystem::path folder = index_folder(options);
    if (!options.forgotten.empty())
        return forget_documents(options, folder, console);
    const bool is_known = has_manifest(folder);
    std::optional<Manifest> manifest;
    if (is_known && !options.is_rebuilt)
        manifest = read_manifest(folder);
    const std::filesystem::path base = base_of(folder, manifest ? &*manifest : nullptr);
    const std::vector<std::filesystem::path> paths = paths_of(options, folder, base);
    Collection collection = collect(paths, base);
    options.corpus.answers = answers_of(options, folder, console);
    collection.metadata.set_answers(options.corpus.answers);
    if (collection.files.empty() && collection.unreadable.empty() && !is_known)
        throw Error(said("{}: no documents here; draad reads {}", paths.front().string(),
                         fmt::join(endings_of_documents(), ", ")));
    if (const std::string shard = shard_of(options, folder, console); !shard.empty()) {
        options.shard = shard;
        keep_shard(shard_named(shard), collection);
    }

    Progress progress(console.shows_progress && !options.is_quiet, collection.files.size(), console.err);
    const IndexUpdate update = bring_up_to_date(options, folder, base, collection, roots_of(paths, base), progress);
    progress.end();
    if (!options.is_quiet)
        for (const DocumentChange& change : update.changes)
            console.out << describe(change, options);
    tell_notes(update, console);
    if (!collection.passed_over.empty() && !options.is_quiet)
        console.err << on_one_line(said("passed over, as no documents: {}", fmt::join(collection.passed_over, ", ")))
                    << '\n';
    console.warn(collection.notes);
    console.warn(collection.metadata.problems());
    if (!options.is_quiet && !options.is_dry)
        tell_label_doubts(update, console);
    console.warn(update.unreadable);
    console.out << summary_line(options, update, folder);
    if (options.is_compacted && !options.is_dry)
        for (const std::string& segment : read_manifest(folder).segments)
            console.out << said("one database, to be served: {}\n", (folder / segment).string());
    return update.unreadable.empty() ? done : failed;
}

}

RunCommand define_index(CLI::App& app)
{
    auto options = std::make_shared<IndexOptions>();
    CLI::App& command = add_command(app, "index", "Read documents into an index; later runs take in what changed",
                                    "draad index corpus/");
    command.add_option("PATH", options->corpus.files, "Folders and files [those of the last time]")->option_text(" ");
    command
        .add_option("--index", options->corpus.index,
                    "Where the index is [$DRAAD_INDEX, else the nearest .draad, else .draad here]")
        ->option_text("DIR");
    command.add_option("-j,--jobs", options->corpus.jobs, "Threads [one for each core]")
        ->option_text("N")
        ->check(CLI::Range(1U, 256U));
    options->corpus.define_names(command);
    options->corpus.define_answers(command);
    command.add_flag("--rebuild", options->is_rebuilt, "Make the index anew");
    command.add_option("--shard", options->shard, "Only part I of N parts of the files, for an index of many parts")
        ->option_text("I/N");
    command.add_flag("--compact", options->is_compacted, "Then make one database of it, as a server wants");
    command.add_flag("--dry-run", options->is_dry, "Only say what would be done");
    command
        .add_option("--forget", options->forgotten,
                    "Take documents out, by their names as info shows them, so that no file of the index holds their "
                    "words")
        ->option_text("FILE...");
    command.add_flag("-q,--quiet", options->is_quiet, "Only the last line");
    return [options](const Console& console) { return run_index(*options, console); };
}

}
