#include "exchange/refi/refi_project.hpp"

#include "archive/archive_writer.hpp"
#include "exchange/dictionary/guid.hpp"
#include "exchange/refi/project_selections.hpp"
#include "exchange/refi/refi_codes.hpp"
#include "exchange/rules/codebook_dictionary.hpp"
#include "xml/xml_writer.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

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
        selections_ = project_selections(coding_, codebook_, texts_, options_.line_ends);
        if (has_polarity())
            categories.push_back(polarity_codes());
        xml_.begin("Project").attribute("xmlns", "urn:QDA-XML:project:1.0").attribute("name", options_.name);
        xml_.attribute("origin", "draad").attribute("creatingUserGUID", user_);
        xml_.begin("Users").begin("User").attribute("guid", user_).attribute("name", "draad").end().end();
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
    const DocumentCard& card(std::uint32_t document) const { return corpus_.documents()[document].card; }
    std::string source_guid(std::uint32_t document) const { return make_guid("source", card(document).name); }
    std::string text_guid(std::uint32_t document) const { return make_guid("text", card(document).name); }
    std::string case_guid(std::uint32_t document, std::uint32_t speaker) const
    {
        return make_guid("case", fmt::format("{}\n{}", card(document).name, speaker));
    }
    static std::string variable_guid(const std::string& field) { return make_guid("variable", field); }
    static std::string polarity_guid(std::string_view name) { return make_guid("polarity", name); }

    std::string selection_guid(std::uint32_t document, const ProjectSelection& selection) const
    {
        return make_guid("selection", fmt::format("{}\n{}\n{}", card(document).name, selection.start, selection.end));
    }

    bool has_polarity() const
    {
        return std::ranges::any_of(selections_, [](const auto& document) {
            return std::ranges::any_of(document.second,
                                       [](const ProjectSelection& selection) { return !selection.polarities.empty(); });
        });
    }

    static Category polarity_codes()
    {
        Category polarity{.name = "polarity"};
        polarity.definition = "Whether a text says that it is lacking (negated) or leaves it open (unclear).";
        polarity.guid = polarity_guid("polarity");
        for (const Polarity kind : {Polarity::negated, Polarity::unclear}) {
            Category code{.name = std::string(name_of_polarity(kind))};
            code.guid = polarity_guid(code.name);
            polarity.children.push_back(std::move(code));
        }
        return polarity;
    }

    void choose_documents()
    {
        for (std::uint32_t i = 0; i < corpus_.documents().size(); ++i)
            if (options_.passages.may_pass(card(i))) {
                documents_.push_back(i);
                texts_.emplace(i, project_text(corpus_, i, options_.line_ends));
            }
    }

    /// Fields of documents and speakers; the role of a speaker is one.
    void write_variables()
    {
        std::set<std::string> fields;
        for (const std::uint32_t document : documents_)
            fields.merge(known_fields(card(document)));
        if (std::ranges::any_of(documents_, [&](std::uint32_t document) { return !card(document).speakers.empty(); }))
            fields.insert("role");
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
        if (std::ranges::all_of(documents_, [&](std::uint32_t document) { return card(document).speakers.empty(); }))
            return;
        xml_.begin("Cases");
        for (const std::uint32_t document : documents_) {
            const std::vector<std::uint32_t> persons = persons_of(card(document));
            for (std::uint32_t speaker = 0; speaker < persons.size(); ++speaker)
                if (persons[speaker] == speaker)
                    write_case(document, speaker, persons);
        }
        xml_.end();
    }

    /// A person who is several speakers has the fields that all of them share.
    Fields fields_of(std::uint32_t document, std::uint32_t person, const std::vector<std::uint32_t>& persons) const
    {
        const std::vector<Speaker>& speakers = card(document).speakers;
        Fields fields = speakers[person].fields;
        for (std::uint32_t speaker = person + 1; speaker < persons.size(); ++speaker)
            if (persons[speaker] == person)
                std::erase_if(fields, [&](const auto& field) {
                    const auto own = speakers[speaker].fields.find(field.first);
                    return own == speakers[speaker].fields.end() || own->second != field.second;
                });
        return fields;
    }

    void write_case(std::uint32_t document, std::uint32_t speaker, const std::vector<std::uint32_t>& persons)
    {
        const Speaker& person = card(document).speakers[speaker];
        xml_.begin("Case").attribute("guid", case_guid(document, speaker));
        xml_.attribute("name", fmt::format("{} ({})", person.name, card(document).name));
        if (!person.role.empty())
            write_value("role", person.role);
        for (const auto& [field, value] : fields_of(document, speaker, persons))
            write_value(field, value);
        xml_.begin("SourceRef").attribute("targetGUID", source_guid(document)).end();
        for (const ProjectSelection& selection : selections_[document])
            if (selection.speaker && persons[*selection.speaker] == speaker)
                xml_.begin("SelectionRef").attribute("targetGUID", selection_guid(document, selection)).end();
        xml_.end();
    }

    void write_sources()
    {
        if (documents_.empty())
            return;
        xml_.begin("Sources");
        for (const std::uint32_t document : documents_) {
            xml_.begin("TextSource").attribute("guid", source_guid(document)).attribute("name", card(document).name);
            xml_.attribute("plainTextPath", fmt::format("internal://{}.txt", text_guid(document)));
            xml_.attribute("creatingUser", user_);
            for (const ProjectSelection& selection : selections_[document])
                write_selection(selection_guid(document, selection), selection);
            for (const auto& [field, value] : card(document).fields)
                write_value(field, value);
            xml_.end();
        }
        xml_.end();
    }

    void write_selection(const std::string& guid, const ProjectSelection& selection)
    {
        xml_.begin("PlainTextSelection").attribute("guid", guid).attribute("name", selection.name);
        xml_.attribute("startPosition", std::to_string(selection.start));
        xml_.attribute("endPosition", std::to_string(selection.end));
        xml_.attribute("creatingUser", user_);
        xml_.element("Description", fmt::format("{}", fmt::join(selection.descriptions, "; ")));
        for (const std::size_t code : selection.codes)
            write_coding(guid, code_guids_[code]);
        for (const Polarity polarity : selection.polarities)
            write_coding(guid, polarity_guid(name_of_polarity(polarity)));
        xml_.end();
    }

    void write_coding(const std::string& selection, const std::string& code)
    {
        xml_.begin("Coding").attribute("guid", make_guid("coding", selection + code)).attribute("creatingUser", user_);
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
    std::map<std::uint32_t, ProjectText> texts_;
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
