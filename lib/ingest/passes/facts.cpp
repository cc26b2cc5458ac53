#include "ingest/passes/facts.hpp"

#include "dutch/words/open/person_words.hpp"
#include "ingest/lines/fact_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/lines/names.hpp"
#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

/// The byte of the next , or ; outside brackets, or of the blank before the "en" that parts the last of a list.
std::size_t end_of_item(std::string_view list)
{
    int depth = 0;
    for (std::size_t offset = 0; offset < list.size(); ++offset) {
        depth += list[offset] == '(' ? 1 : 0;
        depth -= list[offset] == ')' ? 1 : 0;
        if (depth <= 0 && (list[offset] == ',' || list[offset] == ';' || list.substr(offset).starts_with(" en ")))
            return offset;
    }
    return list.size();
}

/// "vz." and "secr." written out.
std::string whole_role(std::string_view role)
{
    const std::string folded = fold(role);
    if (folded == "vz." || folded == "vz" || folded == "vzt." || folded == "voorz.")
        return "voorzitter";
    if (folded == "secr." || folded == "secr")
        return "secretaris";
    if (folded == "not." || folded == "verslag")
        return "notulist";
    return std::string(role);
}

/// "Teun (jongere, groep Linde)": the first of what stands in brackets is the role; so is what follows a dash.
Speaker read_person(std::string_view item)
{
    constexpr std::string_view bullets = "-*•– |.";
    item.remove_prefix(std::min(item.find_first_not_of(bullets), item.size()));
    if (item.starts_with("en "))
        item.remove_prefix(3);
    Speaker person;
    const std::size_t bracket = std::min(item.find('('), item.size());
    const std::size_t dash = std::min({item.find(" - "), item.find(" – "), bracket});
    person.name = trimmed(item.substr(0, dash));
    if (bracket < item.size()) {
        const std::string_view inside = item.substr(bracket + 1, item.find(')', bracket) - bracket - 1);
        person.role = whole_role(trimmed(inside.substr(0, inside.find(','))));
    } else if (dash < bracket) // "Emile van der Maas - Voorzitter"
        person.role = trimmed(item.substr(item.find(' ', dash + 1)));
    return person;
}

void read_people(std::string_view list, std::vector<Speaker>& people)
{
    while (!list.empty()) {
        const std::size_t end = end_of_item(list);
        Speaker person = read_person(list.substr(0, end));
        if (!person.name.empty())
            people.push_back(std::move(person));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

bool is_presence_list(const Fact& fact)
{
    return fact.kind == FactKind::presence && !(ends_sentence(fact.value) && count_words(fact.value) < 4);
}

void mark_meta(MarkedLine& line)
{
    line.role = LineRole::meta;
    line.begins_paragraph = true;
}

/// A presence list runs to the end of its block; if nothing stands after its colon, of the next block too.
void mark_presence(std::string_view text, std::vector<MarkedLine>& lines, std::size_t line_index,
                   std::vector<Speaker>& people)
{
    const Fact fact = *fact_of(content_of(text, lines[line_index]));
    mark_meta(lines[line_index]);
    read_people(fact.value, people);
    std::size_t next = fact.value.empty() ? next_visible(lines, line_index + 1) : line_index + 1;
    for (; next < lines.size() && lines[next].is_text(); ++next) {
        const std::string_view line = content_of(text, lines[next]);
        if (fact_of(line) || read_label(line))
            return;
        mark_meta(lines[next]);
        lines[next].joins_previous = !fact.value.empty();
        read_people(line, people);
    }
}

/// "aanwezig" or "notulist" has a line for itself, with nothing but names in the lines below.
bool heads_names(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    constexpr auto heads = std::to_array<std::string_view>(
        {"aanwezig", "aanwezigen", "afwezig", "verhinderd", "notulist", "genodigden", "deelnemers", "agendalid"});
    const std::string head = fold(content_of(text, lines[line_index]));
    if (std::ranges::find(heads, head) == heads.end() || line_index + 1 == lines.size() ||
        !lines[line_index + 1].is_text())
        return false;
    for (std::size_t at = line_index + 1; at < lines.size() && lines[at].is_text(); ++at) {
        const std::string_view line = content_of(text, lines[at]);
        if (ends_sentence(line) || !is_name(read_person(line).name))
            return false;
    }
    return true;
}

void mark_names_below(std::string_view text, std::vector<MarkedLine>& lines, std::size_t line_index,
                      std::vector<Speaker>& people)
{
    const bool names_secretary = fold(content_of(text, lines[line_index])) == "notulist";
    mark_meta(lines[line_index]);
    for (std::size_t at = line_index + 1; at < lines.size() && lines[at].is_text(); ++at) {
        Speaker person = read_person(content_of(text, lines[at]));
        if (names_secretary && person.role.empty())
            person.role = "notulist";
        people.push_back(std::move(person));
        mark_meta(lines[at]);
    }
}

/// "Interviewer: Anna de Vries" among the facts at the head: a role and a name, not a turn.
bool names_person(std::string_view line)
{
    constexpr std::size_t most_words = 6;
    const auto label = read_label(line);
    return label && is_role_word(without_honorific(fold(label->name))) && !ends_sentence(line) &&
           count_words(line.substr(label->size)) <= most_words && begins_like_sentence(line.substr(label->size));
}

/// "Voorzitter: de heer Jansen." in a list of who is there: an office, and a name with its title in lower case. A chair
/// who gives somebody the floor has an article, and a capital: "De voorzitter: De heer Jansen."
bool states_office(std::string_view line)
{
    constexpr std::size_t longest_office = 40;
    const std::size_t colon = line.substr(0, longest_office).find(": ");
    if (colon == std::string_view::npos || !begins_within_sentence(line.substr(colon + 2)))
        return false;
    const auto label = read_label(line);
    if (!label || label->is_bare || label->time || !is_role_word(fold(label->name)))
        return false;
    std::string_view name = line.substr(label->size);
    if (name.ends_with('.'))
        name.remove_suffix(1);
    const std::string folded = fold(name);
    return begins_within_sentence(name) && without_honorific(folded).size() < folded.size() && is_name(name);
}

void read_role_and_name(std::string_view line, std::vector<Speaker>& people)
{
    const auto label = read_label(line);
    Speaker person = read_person(line.substr(label->size));
    if (person.role.empty())
        person.role = fold(label->name);
    people.push_back(std::move(person));
}

/// The facts at the head of the document: a run of them within its first few lines.
void mark_head(std::string_view text, std::vector<MarkedLine>& lines, std::vector<Speaker>& people)
{
    constexpr std::size_t most_lines_above = 4;
    std::size_t above = 0;
    bool has_begun = false;
    for (std::size_t line_index = next_visible(lines, 0); line_index < lines.size();
         line_index = next_visible(lines, line_index + 1)) {
        if (!lines[line_index].is_text())
            continue;
        const std::string_view line = content_of(text, lines[line_index]);
        const auto fact = fact_of(line);
        if (fact && fact->kind == FactKind::heading && !fact->value.empty()) {
            mark_meta(lines[line_index]);
            has_begun = true;
        } else if (has_begun && names_person(line)) {
            mark_meta(lines[line_index]);
            read_role_and_name(line, people);
        } else if (!fact && (has_begun || ++above > most_lines_above)) {
            return;
        }
    }
}

void mark_note(std::string_view text, std::vector<MarkedLine>& lines, std::size_t line_index)
{
    lines[line_index].role = LineRole::note;
    lines[line_index].begins_paragraph = true;
    while (line_index + 1 < lines.size() && lines[line_index + 1].is_text() &&
           !ends_sentence(content_of(text, lines[line_index]))) {
        ++line_index;
        lines[line_index].role = LineRole::note;
        lines[line_index].joins_previous = true;
    }
}

}

std::vector<Speaker> mark_facts(std::string_view text, std::vector<MarkedLine>& lines)
{
    std::vector<Speaker> people;
    mark_head(text, lines, people);
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        const auto fact = lines[line_index].is_text() ? fact_of(content_of(text, lines[line_index])) : std::nullopt;
        if (!fact && lines[line_index].is_text() && heads_names(text, lines, line_index))
            mark_names_below(text, lines, line_index, people);
        if (!fact && lines[line_index].is_text() && states_office(content_of(text, lines[line_index]))) {
            std::string_view office = content_of(text, lines[line_index]);
            if (office.ends_with('.'))
                office.remove_suffix(1);
            read_role_and_name(office, people);
            mark_meta(lines[line_index]);
        }
        if (!fact)
            continue;
        if (is_presence_list(*fact))
            mark_presence(text, lines, line_index, people);
        else if (fact->kind == FactKind::note && !fact->value.empty())
            mark_note(text, lines, line_index);
    }
    return people;
}

}
