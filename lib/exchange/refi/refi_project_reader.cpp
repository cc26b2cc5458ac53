#include "exchange/refi/refi_project_reader.hpp"

#include "exchange/dictionary/code_ids.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "exchange/refi/project_files.hpp"
#include "exchange/refi/refi_polarity.hpp"
#include "exchange/refi/refi_sources.hpp"
#include "exchange/refi/text_positions.hpp"
#include "text/encoding/decoding.hpp"
#include "text/source_text.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace draad {

namespace {

std::string with_lf(std::string_view text)
{
    std::string mended;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.substr(i, 2) != "\r\n")
            mended += text[i];
    return mended;
}

/// A name of a file without its folders and its scheme: "internal://gesprek.txt" is "gesprek.txt".
std::string_view name_in_path(std::string_view path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

/// The paths of codes by their GUIDs.
void gather_paths(const std::vector<Category>& categories, const std::string& above,
                  std::map<std::string, std::string>& paths)
{
    for (const Category& category : categories) {
        const std::string path = above.empty() ? category.id : above + "." + category.id;
        paths.emplace(folded_guid(category.guid), path);
        gather_paths(category.children, path, paths);
    }
}

/// How a note begins where several stand in one cell or memo: with its name, unless that says what its text says.
std::string note_text(const RefiNote& note, const std::string& text)
{
    const std::string said = single_spaced(text);
    return note.name.empty() || said.starts_with(note.name) ? said : note.name + ": " + said;
}

class ProjectReader {
public:
    ProjectReader(std::string_view bytes, Losses& losses) : files_(bytes, losses), losses_(losses) {}

    ImportedProject read()
    {
        const std::string xml = files_.project();
        contents_ = read_refi_contents(xml, losses_);
        counts_crlf_ = contents_.origin.find("ATLAS") == std::string::npos;
        for (const RefiCase& found : contents_.cases) {
            cases_of_codes_.emplace(found.guid, &found);
            for (const std::string& code : found.codes)
                cases_of_codes_.emplace(code, &found);
        }
        read_codes();
        for (const RefiSource& source : contents_.sources)
            read_source(source);
        for (const RefiCase& found : contents_.cases)
            add_case(found);
        add_memos(contents_.project_notes, "project");
        add_loose_notes();
        if (cases_as_codes_ > 0)
            losses_.add(losses_.file(), said("codes that stand for cases, and are no themes: {}; the {} stretches "
                                             "coded with them are what the cases said",
                                             cases_as_codes_, stretches_of_cases_));
        return std::move(project_);
    }

private:
    void read_codes()
    {
        project_.codebook.without_words = WithoutWords::find_name;
        std::vector<Category>& codes = project_.codebook.categories;
        codes = std::move(contents_.codes);
        std::erase_if(codes, is_polarity_code);
        take_out_cases(codes);
        add_notes_of_codes(codes);
        give_ids(codes);
        gather_paths(codes, {}, paths_);
    }

    void take_out_cases(std::vector<Category>& codes)
    {
        for (Category& code : codes)
            take_out_cases(code.children);
        std::erase_if(codes, [&](const Category& code) {
            const bool is_case = cases_of_codes_.contains(folded_guid(code.guid));
            cases_as_codes_ += is_case ? 1 : 0;
            // one that held nothing but cases together
            return is_case || (!code.is_codable && code.children.empty() && code.rules.empty());
        });
    }

    void add_notes_of_codes(std::vector<Category>& codes)
    {
        for (Category& code : codes) {
            add_notes_of_codes(code.children);
            const auto notes = contents_.notes_of_codes.find(folded_guid(code.guid));
            if (notes != contents_.notes_of_codes.end())
                for (const std::string& guid : notes->second)
                    if (const std::optional<std::string> text = text_of_note(guid))
                        code.memo.push_back(note_text(contents_.notes.at(guid), *text));
        }
    }

    std::optional<std::string> text_of_note(const std::string& guid)
    {
        const auto note = contents_.notes.find(guid);
        if (note == contents_.notes.end())
            return std::nullopt;
        used_notes_.insert(guid);
        if (!note->second.content.empty())
            return note->second.content;
        const std::optional<std::string> bytes = files_.read(note->second.path);
        const std::optional<SourceText> text = bytes ? decode(*bytes) : std::nullopt;
        if (!text) {
            losses_.add(losses_.file(),
                        said("the memo '{}' is left out: its text is absent or damaged", note->second.name));
            return std::nullopt;
        }
        return with_lf(text->utf8);
    }

    void read_source(const RefiSource& source)
    {
        const std::optional<std::string> bytes =
            source.content.empty() ? files_.read(source.path) : std::optional(source.content);
        const std::optional<SourceText> text = bytes ? decode(*bytes) : std::nullopt;
        const std::string name = source.name.empty() ? std::string(name_in_path(source.path)) : source.name;
        if (!text) {
            losses_.add(source.location, said("'{}' is left out: its text is absent or damaged", name));
            return;
        }
        const std::string file = text_file_name(name, given_);
        files_of_sources_.emplace(source.guid, file);
        add_codings(source, file, text->utf8, bytes->starts_with("\xEF\xBB\xBF"));
        project_.texts.push_back({.file = file, .utf8 = with_lf(text->utf8)});
        if (!source.values.empty())
            values_of(project_.texts_values, file, {}).values.merge(named(source.values));
        add_memos(source.notes, file);
    }

    void add_codings(const RefiSource& source, const std::string& file, std::string_view text, bool had_mark)
    {
        std::vector<ForeignStretch> stretches;
        for (const RefiSelection& selection : source.selections)
            stretches.push_back(selection.stretch);
        const TextPositions positions(text, had_mark, likely_count(text, had_mark, stretches, counts_crlf_));
        std::vector<PersonCoding> codings;
        for (const RefiSelection& selection : source.selections) {
            const std::optional<TextPositions::Stretch> found = positions.translate(selection.stretch);
            if (!found) {
                losses_.add(selection.location,
                            said("a coded stretch is left out: it reaches behind '{}'", source.name));
                continue;
            }
            if (!selection.stretch.text.empty() && !is_as_stated(found->text, selection.stretch.text))
                losses_.add(selection.location, said("'{}' is coded, but '{}' stands there; check its place",
                                                     selection.stretch.text, single_spaced(found->text)));
            files_of_selections_.emplace(selection.guid, file);
            add_codings(selection,
                        {.document = file,
                         .start = found->start,
                         .end = found->end,
                         .text = with_lf(found->text),
                         .code = {},
                         .polarity = {},
                         .coder = {},
                         .comment = comment_of(selection)},
                        codings);
        }
        RefiSelection whole{.guid = {},
                            .stretch = {},
                            .comment = {},
                            .codings = source.codings,
                            .notes = {},
                            .location = source.location};
        add_codings(whole,
                    {.document = file,
                     .start = 0,
                     .end = count_code_points(with_lf(text)),
                     .text = {},
                     .code = {},
                     .polarity = {},
                     .coder = {},
                     .comment = {}},
                    codings);
        std::ranges::stable_sort(codings, {},
                                 [](const PersonCoding& coding) { return std::pair(coding.start, coding.end); });
        std::ranges::move(codings, std::back_inserter(project_.codings));
    }

    /// One coding for each theme that a stretch has. What stands there is as in `coding`.
    void add_codings(const RefiSelection& selection, PersonCoding coding, std::vector<PersonCoding>& codings)
    {
        for (const RefiCoding& given : selection.codings)
            if (const std::optional<Polarity> said = polarity_of_code(given.code))
                coding.polarity = said;
        if (!coding.polarity && contents_.origin == "draad")
            coding.polarity = Polarity::affirmed;
        for (const RefiCoding& given : selection.codings) {
            if (polarity_of_code(given.code))
                continue;
            if (const auto found = cases_of_codes_.find(given.code); found != cases_of_codes_.end()) {
                ++stretches_of_cases_;
                files_of_cases_[found->second].insert(coding.document);
                continue;
            }
            coding.code = path_of(given, selection.location);
            coding.coder = contents_.users[given.user];
            codings.push_back(coding);
        }
    }

    std::string comment_of(const RefiSelection& selection)
    {
        std::string comment = selection.comment;
        for (const std::string& guid : selection.notes)
            if (const std::optional<std::string> text = text_of_note(guid))
                comment += (comment.empty() ? "" : "; ") + note_text(contents_.notes.at(guid), *text);
        return comment;
    }

    std::string path_of(const RefiCoding& coding, const std::string& location)
    {
        const auto path = paths_.find(coding.code);
        if (path != paths_.end())
            return path->second;
        losses_.add(location, said("a stretch is coded with {}, which is no code of the project", coding.code));
        return {};
    }

    /// What belongs to a text as a whole are the text's values; what belongs to stretches of it is a person who speaks.
    void add_case(const RefiCase& found)
    {
        std::map<std::string, std::string> values = named(found.values);
        std::set<std::string> spoken = files_of_cases_[&found];
        for (const std::string& selection : found.selections)
            if (const auto file = files_of_selections_.find(selection); file != files_of_selections_.end())
                spoken.insert(file->second);
        for (const std::string& file : spoken)
            values_of(project_.persons, file, person_in(found.name, file)).values.insert(values.begin(), values.end());
        for (const std::string& guid : found.sources) {
            const auto file = files_of_sources_.find(guid);
            if (file == files_of_sources_.end() || spoken.contains(file->second))
                continue;
            if (is_label_in(found.name, file->second)) {
                values_of(project_.persons, file->second, found.name).values.insert(values.begin(), values.end());
                continue;
            }
            ImportedValues& row = values_of(project_.texts_values, file->second, {});
            row.values.insert(values.begin(), values.end());
            std::string& cases = row.values["case"];
            cases += (cases.empty() ? "" : "; ") + found.name;
        }
        if (spoken.empty() && found.sources.empty())
            losses_.add(losses_.file(), said("the case '{}' is left out: it has no text", found.name));
    }

    /// Whether lines of a text begin with a name and a colon: then it is one of those who speak in it.
    bool is_label_in(const std::string& name, const std::string& file) const
    {
        const auto text = std::ranges::find(project_.texts, file, &ImportedText::file);
        const std::string label = "\n" + name + ":";
        return text != project_.texts.end() && !name.empty() && ("\n" + text->utf8).find(label) != std::string::npos;
    }

    /// Several people of one text may be told apart by its name: "Anna (gesprek.txt)".
    static std::string person_in(const std::string& name, const std::string& file)
    {
        const std::string_view stem = std::string_view(file).substr(0, file.size() - 4);
        for (const std::string_view text : {std::string_view(file), stem}) {
            const std::string behind = fmt::format(" ({})", text);
            if (name.ends_with(behind))
                return name.substr(0, name.size() - behind.size());
        }
        return name;
    }

    static ImportedValues& values_of(std::vector<ImportedValues>& rows, const std::string& file,
                                     const std::string& person)
    {
        const auto known = std::ranges::find_if(
            rows, [&](const ImportedValues& row) { return row.file == file && row.person == person; });
        return known != rows.end() ? *known : rows.emplace_back(ImportedValues{file, person, {}});
    }

    std::map<std::string, std::string> named(const std::vector<RefiValue>& values) const
    {
        std::map<std::string, std::string> named;
        for (const auto& [guid, value] : values)
            if (const auto variable = contents_.variables.find(guid); variable != contents_.variables.end())
                if (!value.empty())
                    named[variable->second] = value;
        return named;
    }

    void add_memos(const std::vector<std::string>& notes, std::string_view of)
    {
        for (const std::string& guid : notes)
            if (const std::optional<std::string> text = text_of_note(guid)) {
                const std::string& name = contents_.notes.at(guid).name;
                const std::string title = name.empty() ? fmt::format("memo bij {}", of) : name;
                project_.memos.push_back({text_file_name(title, given_memos_), *text});
            }
    }

    /// Memos that hang on nothing are memos all the same.
    void add_loose_notes()
    {
        std::vector<std::string> loose;
        for (const auto& [guid, note] : contents_.notes)
            if (!used_notes_.contains(guid))
                loose.push_back(guid);
        add_memos(loose, "project");
    }

    ProjectFiles files_;
    Losses& losses_;
    RefiContents contents_;
    ImportedProject project_;
    std::map<std::string, std::string> paths_;
    std::map<std::string, const RefiCase*> cases_of_codes_;
    std::map<const RefiCase*, std::set<std::string>> files_of_cases_;
    // By GUID: the file of the text.
    std::map<std::string, std::string> files_of_sources_;
    std::map<std::string, std::string> files_of_selections_;
    std::set<std::string> used_notes_;
    std::set<std::string> given_;
    std::set<std::string> given_memos_;
    std::size_t cases_as_codes_ = 0;
    std::size_t stretches_of_cases_ = 0;
    bool counts_crlf_ = true;
};

}

ImportedProject read_refi_project(std::string_view bytes, Losses& losses)
{
    return ProjectReader(bytes, losses).read();
}

}
