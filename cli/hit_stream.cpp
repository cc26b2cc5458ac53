#include "cli/hit_stream.hpp"

#include "analysis/duplicates.hpp"

#include <utility>

namespace draad {

void code_into_rows(Coded& coded, bool is_unique, std::size_t window,
                    const std::function<void(std::span<const CodedPassage>, std::vector<HitRow>&&)>& use)
{
    constexpr std::size_t passages_at_a_time = 1024;
    const Corpus& corpus = *coded.opened.corpus;
    Repeats repeats(corpus, coded.request.jobs);
    std::vector<CodedPassage> passages;
    const auto show = [&] {
        std::vector<std::string> firsts = repeats.firsts_of(passages);
        if (is_unique)
            coded.duplicates += leave_out(passages, firsts);
        std::vector<HitRow> rows = hit_rows(passages, coded.codebook, corpus, window, coded.request.jobs);
        name_duplicates(passages, firsts, rows);
        use(passages, std::move(rows));
        passages.clear();
    };
    code_into(coded, [&](CodedPassage&& passage) {
        passages.push_back(std::move(passage));
        if (passages.size() == passages_at_a_time)
            show();
    });
    show();
}

}
