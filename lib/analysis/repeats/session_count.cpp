#include "analysis/repeats/session_count.hpp"

#include <utility>

namespace draad {

namespace {

/// Which passages repeat others is known when all is coded.
SessionCount count_unique(CodingSession& session, const std::string& by)
{
    SessionCount count;
    Coding coding = session.all();
    count.duplicates = leave_out_duplicates(coding, session.request().jobs);
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
    session.for_each([&](CodedPassage&& passage) { counter.add(passage); });
    return {.groups = std::move(counter).finish(), .duplicates = {}};
}

}
