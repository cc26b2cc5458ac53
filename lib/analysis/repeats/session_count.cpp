#include "analysis/repeats/session_count.hpp"

#include "coding/questioner.hpp"

#include <utility>

namespace draad {

namespace {

std::size_t hits_in_question(const CodedPassage& passage, const Corpus& corpus)
{
    const std::optional<std::uint32_t> speaker = passage.passage.passage.speaker;
    if (!speaker)
        return 0;
    const Speaker& who = corpus.documents()[passage.id.document].card.speakers[*speaker];
    return asks_questions(who.name, who.role) ? passage.hits.size() : 0;
}

/// Which passages repeat others is known when all is coded.
SessionCount count_unique(CodingSession& session, const std::string& by)
{
    SessionCount count;
    Coding coding = session.all();
    count.duplicates = leave_out_duplicates(coding, session.request().jobs);
    for (const CodedPassage& passage : coding.passages)
        count.in_questions += hits_in_question(passage, session.corpus());
    count.groups = draad::count(coding, session.codebook(), session.corpus(), session.request(), by,
                                uncounted_repeats(session.corpus(), coding, session.request()));
    return count;
}

}

SessionCount count_session(CodingSession& session, const std::string& by, RepeatedPassages repeated)
{
    if (repeated == RepeatedPassages::left_out)
        return count_unique(session, by);
    Counter counter(session.codebook(), session.corpus(), session.request(), by);
    std::size_t in_questions = 0;
    session.for_each([&](CodedPassage&& passage) {
        counter.add(passage);
        in_questions += hits_in_question(passage, session.corpus());
    });
    return {.groups = std::move(counter).finish(), .duplicates = {}, .in_questions = in_questions};
}

}
