#include "privacy/disguised_overview.hpp"

#include "privacy/disguised_results.hpp"

namespace draad {

void disguise(Overview& overview, Disguise& disguise)
{
    draad::disguise(overview.quotes, disguise);
    draad::disguise(overview.hits, disguise);
    // A title may be the name of a file.
    for (DocumentCount& document : overview.documents) {
        document.title = disguise.apply(document.title, Letters::any_case);
        document.figures.group = disguise.apply(document.figures.group, Letters::any_case);
    }
    for (SpeakerCount& speaker : overview.speakers) {
        speaker.name = disguise.apply(speaker.name, Letters::any_case);
        speaker.document = disguise.apply(speaker.document, Letters::any_case);
    }
}

void disguise(PassageFilter& filter, Disguise& disguise)
{
    for (std::vector<std::string>* names : {&filter.documents, &filter.speakers})
        for (std::string& name : *names)
            name = disguise.apply(name, Letters::any_case);
    for (FieldCondition& condition : filter.where)
        condition.value = disguise.apply(condition.value, Letters::any_case);
}

void disguise(std::vector<Problem>& problems, Disguise& disguise)
{
    for (Problem& problem : problems) {
        problem.location = disguise.apply(problem.location, Letters::any_case);
        problem.message = disguise.apply(problem.message, Letters::any_case);
    }
}

}
