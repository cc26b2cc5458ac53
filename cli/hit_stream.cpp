#include "cli/hit_stream.hpp"

#include "analysis/duplicates.hpp"
#include "coding/coding.hpp"

#include <memory>
#include <string>
#include <utility>

namespace draad {

namespace {

/// What is known of some passages before it is known what came before them.
struct Part {
    std::vector<CodedPassage> passages;
    std::vector<HitRow> rows;
    std::vector<PassageTrace> traces;
};

Part part_of(std::vector<CodedPassage>&& passages, const Coded& coded, std::size_t window)
{
    Part part{.rows = hit_rows(passages, coded.codebook, *coded.opened.corpus, window)};
    for (CodedPassage& passage : passages) {
        part.traces.push_back(trace_of(passage));
        passage.passage = {.passage = passage.passage.passage};
    }
    part.passages = std::move(passages);
    return part;
}

}

void code_into_rows(Coded& coded, bool is_unique, std::size_t window,
                    const std::function<void(std::span<const CodedPassage>, std::vector<HitRow>&&)>& use)
{
    Repeats repeats(*coded.opened.corpus);
    const auto finish = [&](Part& part) {
        std::vector<std::string> firsts;
        for (PassageTrace& trace : part.traces)
            firsts.push_back(repeats.first_of(std::move(trace)));
        name_duplicates(part.passages, firsts, part.rows);
        if (is_unique)
            coded.duplicates += leave_out_duplicates(part.passages, firsts, part.rows);
        use(part.passages, std::move(part.rows));
    };
    code_in_parts(coded, [&](std::vector<CodedPassage>&& passages) {
        return [&, part = std::make_shared<Part>(part_of(std::move(passages), coded, window))] { finish(*part); };
    });
}

}
