#include "exchange/refi/refi_project.hpp"

#include "archive/archive_writer.hpp"
#include "exchange/dictionary/guid.hpp"
#include "exchange/refi/code_names.hpp"
#include "exchange/refi/project_selections.hpp"
#include "exchange/refi/refi_codes.hpp"
#include "exchange/refi/refi_polarity.hpp"
#include "exchange/refi/replaced_positions.hpp"
#include "exchange/rules/codebook_dictionary.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"
#include "xml/xml_writer.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// The GUIDs of all codes in the order of the codebook, a parent before its children.
void flatten(const std::vector<Category>& categories, std::vector<std::string>& guids)
{
    for (const Category& category : categories) {
        guids.push_back(category.guid);
        flatten(category.children, guids);
    }
}

/// The last part of a document's name, which other programs take for the name of its file.
std::string_view file_of(std::string_view name)
{
    return name.substr(name.rfind('/') + 1);
}

/// Of a person's case, and of the code on what they say; capitals do not count, for labels vary in them.
std::string guid_of_person(std::string_view name)
{
    return make_guid("person", fold(name));
}

/// A person of the project: the same name in several documents is one.
struct Person {
    std::string name;
    Fields values;
    /// By document: which of its speakers are this person; in a survey there is one for each question.
    std::map<std::uint32_t, std::set<std::uint32_t>> documents;
};

class ProjectWriter {
public:
    ProjectWriter(const Coding& coding, const Codebook& codebook, const Corpus& corpus, const ProjectOptions& options,
                  Losses& losses)
        : coding_(coding), codebook_(codebook), corpus_(corpus), options_(options), losses_(losses)
    {
    }

    std::string write(std::vector<Category> categories)
    {
        give_guids(categories);
        flatten(categories, code_guids_);
        choose_documents();
        gather_persons();
        selections_ = project_selections(coding_, codebook_, texts_, options_.line_ends, options_.unit);
        if (options_.replacements)
            replace_in_texts();
        if (has_polarity())
            categories.push_back(polarity_codes());
        if (!persons_.empty())
            categories.push_back(person_codes());
        tell_names_apart(categories, losses_);
        xml_.begin("Project").attribute("xmlns", "urn:QDA-XML:project:1.0").attribute("name", options_.name);
        xml_.attribute("origin", "draad").attribute("creatingUserGUID", user_);
        write_users();
        xml_.begin("CodeBook");
        write_refi_codes(categories, xml_, losses_);
        xml_.end();
        write_variables();
        write_cases();
        write_sources();
        xml_.end();
        archive_.add("project.qde", xml_.take());
        for (const std::uint32_t document : documents_)
            archive_.add(fmt::format("sources/{}.txt", text_guid(document)), std::move(texts_[document].utf8));
        return archive_.take();
    }

private:
    /// A name that no other document has: another name may be the same for two.
    std::string own_name(const std::string& name) const
    {
        const auto is_used = [&](const std::string& one) {
            return std::ranges::any_of(names_, [&](const auto& other) { return other.second == one; });
        };
        std::string own = name;
        for (std::size_t number = 2; options_.renamed && is_used(own); ++number)
            own = fmt::format("{} ({})", name, number);
        return own;
    }

    std::string renamed(const std::string& name) const { return options_.renamed ? options_.renamed(name) : name; }

    /// Puts other names into the texts, and moves what stands behind them.
    void replace_in_texts()
    {
        for (auto& [document, text] : texts_) {
            replace_in_text(options_.replacements(text.utf8), text, selections_[document]);
            for (ProjectSelection& selection : selections_[document])
                selection.name = renamed(selection.name);
        }
    }

    const DocumentCard& card(std::uint32_t document) const { return corpus_.documents()[document].card; }
    const std::string& name(std::uint32_t document) const { return names_.at(document); }
    std::string source_guid(std::uint32_t document) const { return make_guid("source", name(document)); }
    std::string text_guid(std::uint32_t document) const { return make_guid("text", name(document)); }
    static std::string person_guid(const Person& person) { return guid_of_person(person.name); }
    static std::string variable_guid(const std::string& field) { return make_guid("variable", field); }

    std::string selection_guid(std::uint32_t document, const ProjectSelection& selection) const
    {
        return make_guid("selection", fmt::format("{}\n{}\n{}\n{}", name(document), selection.start, selection.end,
                                                  static_cast<int>(selection.polarity)));
    }

    std::string turn_guid(std::uint32_t document, const ProjectTurn& turn) const
    {
        return make_guid("turn", fmt::format("{}\n{}", name(document), turn.start));
    }

    bool has_polarity() const
    {
        return std::ranges::any_of(selections_, [](const auto& document) {
            return std::ranges::any_of(document.second, [](const ProjectSelection& selection) {
                return selection.polarity != Polarity::affirmed;
            });
        });
    }

    /// The program, and the people who coded what it did not find.
    void write_users()
    {
        std::set<std::string> coders;
        for (const auto& [document, selections] : selections_)
            for (const ProjectSelection& selection : selections)
                for (const SelectionCoding& coding : selection.codings)
                    if (!coding.coder.empty())
                        coders.insert(coding.coder);
        xml_.begin("Users").begin("User").attribute("guid", user_).attribute("name", "draad").end();
        for (const std::string& coder : coders)
            xml_.begin("User").attribute("guid", user_of(coder)).attribute("name", coder).end();
        xml_.end();
    }

    std::string user_of(const std::string& coder) const { return coder.empty() ? user_ : make_guid("coder", coder); }

    /// A code that holds those of the persons together, and codes nothing itself.
    Category person_codes() const
    {
        Category codes{.name = "Sprekers"};
        codes.guid = make_guid("persons", "");
        codes.is_codable = false;
        for (const Person& person : persons_) {
            Category code{.name = person.name};
            code.guid = person_guid(person);
            codes.children.push_back(std::move(code));
        }
        return codes;
    }

    void choose_documents()
    {
        std::map<std::string_view, std::size_t> files;
        for (std::uint32_t i = 0; i < corpus_.documents().size(); ++i)
            if (options_.passages.may_pass(card(i))) {
                documents_.push_back(i);
                texts_.emplace(i, project_text(corpus_, i, options_.line_ends));
                ++files[file_of(card(i).name)];
            }
        for (const std::uint32_t document : documents_) { // where two folders have a file of one name, the names tell
            std::string whole = card(document).name;
            std::ranges::replace(whole, '/', '-');
            const std::string_view file = file_of(card(document).name);
            names_.emplace(document, own_name(renamed(files[file] > 1 ? whole : std::string(file))));
        }
        report_moved();
    }

    void report_moved() const
    {
        const auto moved = std::ranges::count_if(texts_, [](const auto& text) { return text.second.is_moved; });
        if (moved > 0)
            losses_.add(losses_.file(),
                        said("{} of {} texts are written as draad reads them, with speakers' names as labels, "
                             "without times, layout and front matter; places are those of these texts, not those "
                             "of 'draad hits'",
                             moved, texts_.size()));
    }

    /// The same name is one person as long as nothing tells them apart: who is a parent of 40 in one text and a boy of
    /// 16 in the other is two, each named with its document.
    void gather_persons()
    {
        std::map<std::string, std::vector<Person>> by_name;
        std::vector<std::string> order;
        for (const std::uint32_t document : documents_)
            for (Person& person : persons_of_document(document)) {
                std::vector<Person>& known = by_name[fold(person.name)];
                if (known.empty())
                    order.push_back(fold(person.name));
                const auto same = std::ranges::find(known, person.values, &Person::values);
                if (same != known.end())
                    same->documents.merge(person.documents);
                else
                    known.push_back(std::move(person));
            }
        for (const std::string& key : order)
            for (Person& person : by_name[key]) {
                if (by_name[key].size() > 1)
                    person.name = fmt::format("{} ({})", person.name, name(person.documents.begin()->first));
                persons_.push_back(std::move(person));
            }
        for (const Person& person : persons_)
            for (const auto& [document, speakers] : person.documents)
                for (const std::uint32_t speaker : speakers)
                    names_of_speakers_.emplace(std::pair(document, speaker), person.name);
    }

    /// In a survey a person is several speakers, one for each question, and has the fields that all of them share.
    std::vector<Person> persons_of_document(std::uint32_t document) const
    {
        std::vector<Person> persons;
        for (std::uint32_t i = 0; i < card(document).speakers.size(); ++i) {
            const Speaker& speaker = card(document).speakers[i];
            const std::string name = renamed(speaker.name);
            Fields fields = speaker.fields;
            if (!speaker.role.empty())
                fields.emplace("role", speaker.role);
            for (auto& [field, value] : fields)
                value = renamed(value);
            const auto known =
                std::ranges::find_if(persons, [&](const Person& person) { return fold(person.name) == fold(name); });
            if (known == persons.end()) {
                persons.push_back({.name = name, .values = std::move(fields), .documents = {{document, {i}}}});
                continue;
            }
            known->documents[document].insert(i);
            std::erase_if(known->values, [&](const auto& field) {
                const auto own = fields.find(field.first);
                return own == fields.end() || own->second != field.second;
            });
        }
        return persons;
    }

    /// Fields of documents and speakers; the role of a speaker is one.
    void write_variables()
    {
        std::set<std::string> fields;
        for (const std::uint32_t document : documents_)
            for (const auto& [field, value] : card(document).fields)
                fields.insert(field);
        for (const Person& person : persons_)
            for (const auto& [field, value] : person.values)
                fields.insert(field);
        if (fields.empty())
            return;
        xml_.begin("Variables");
        for (const std::string& field : fields)
            xml_.begin("Variable")
                .attribute("guid", variable_guid(field))
                .attribute("name", field)
                .attribute("typeOfVariable", "Text")
                .end();
        xml_.end();
    }

    void write_value(const std::string& field, const std::string& value)
    {
        xml_.begin("VariableValue").begin("VariableRef").attribute("targetGUID", variable_guid(field)).end();
        xml_.element("TextValue", value).end();
    }

    void write_cases()
    {
        if (persons_.empty())
            return;
        xml_.begin("Cases");
        for (const Person& person : persons_) {
            xml_.begin("Case").attribute("guid", person_guid(person)).attribute("name", person.name);
            xml_.begin("CodeRef").attribute("targetGUID", person_guid(person)).end();
            for (const auto& [field, value] : person.values)
                write_value(field, value);
            for (const auto& [document, speakers] : person.documents)
                for (const ProjectTurn& turn : texts_.at(document).turns)
                    if (speakers.contains(turn.speaker))
                        xml_.begin("SelectionRef").attribute("targetGUID", turn_guid(document, turn)).end();
            xml_.end();
        }
        xml_.end();
    }

    void write_sources()
    {
        if (documents_.empty())
            return;
        xml_.begin("Sources");
        for (const std::uint32_t document : documents_) {
            xml_.begin("TextSource").attribute("guid", source_guid(document)).attribute("name", name(document));
            xml_.attribute("plainTextPath", fmt::format("internal://{}.txt", text_guid(document)));
            xml_.attribute("creatingUser", user_);
            for (const ProjectSelection& selection : selections_[document])
                write_selection(selection_guid(document, selection), selection);
            write_turns(document);
            for (const auto& [field, value] : card(document).fields)
                write_value(field, renamed(value));
            xml_.end();
        }
        xml_.end();
    }

    void begin_selection(const std::string& guid, const std::string& name, std::size_t start, std::size_t end,
                         const std::string& user)
    {
        xml_.begin("PlainTextSelection").attribute("guid", guid).attribute("name", name);
        xml_.attribute("startPosition", std::to_string(start)).attribute("endPosition", std::to_string(end));
        xml_.attribute("creatingUser", user);
    }

    void write_selection(const std::string& guid, const ProjectSelection& selection)
    {
        const std::string user = user_of(selection.codings.front().coder);
        begin_selection(guid, selection.name, selection.start, selection.end, user);
        xml_.element("Description", fmt::format("{}", fmt::join(selection.descriptions, "; ")));
        for (const SelectionCoding& coding : selection.codings)
            write_coding(guid, code_guids_[coding.code], coding.coder);
        if (selection.polarity != Polarity::affirmed)
            write_coding(guid, polarity_guid(selection.polarity), selection.codings.front().coder);
        xml_.end();
    }

    /// Who speaks, as a code on each turn.
    void write_turns(std::uint32_t document)
    {
        for (const ProjectTurn& turn : texts_.at(document).turns) {
            const std::string guid = turn_guid(document, turn);
            const std::string& speaker = names_of_speakers_.at({document, turn.speaker});
            begin_selection(guid, {}, turn.start, turn.end, user_);
            write_coding(guid, guid_of_person(speaker), {});
            xml_.end();
        }
    }

    /// `coder`: empty for the program.
    void write_coding(const std::string& selection, const std::string& code, const std::string& coder)
    {
        xml_.begin("Coding").attribute("guid", make_guid("coding", selection + code + coder));
        xml_.attribute("creatingUser", user_of(coder));
        xml_.begin("CodeRef").attribute("targetGUID", code).end();
        xml_.end();
    }

    const Coding& coding_;
    const Codebook& codebook_;
    const Corpus& corpus_;
    const ProjectOptions& options_;
    Losses& losses_;
    const std::string user_ = make_guid("user", "draad");
    XmlWriter xml_;
    ArchiveWriter archive_;
    std::vector<std::string> code_guids_;
    std::vector<std::uint32_t> documents_;
    /// What the source of a document is called.
    std::map<std::uint32_t, std::string> names_;
    std::map<std::uint32_t, ProjectText> texts_;
    /// In the order in which they first speak.
    std::vector<Person> persons_;
    /// What the person is called who is a speaker of a document.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> names_of_speakers_;
    std::map<std::uint32_t, std::vector<ProjectSelection>> selections_;
};

}

std::string write_refi_project(const Coding& coding, const Codebook& codebook, const Lexicon& lexicon,
                               const Corpus& corpus, const ProjectOptions& options, Losses& losses)
{
    Dictionary dictionary = dictionary_of(codebook, lexicon, RuleUse::texts_for_people, losses);
    return ProjectWriter(coding, codebook, corpus, options, losses).write(std::move(dictionary.categories));
}

}
