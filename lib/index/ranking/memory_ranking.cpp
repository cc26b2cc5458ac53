#include "index/ranking/memory_ranking.hpp"

#include "index/ranking/live_words.hpp"
#include "index/ranking/word_ranking.hpp"
#include "index/xapian/xapian_errors.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace draad {

namespace {

std::string term_of(WordId word)
{
    return std::to_string(word);
}

class MemoryRanking : public PassageRanking {
public:
    MemoryRanking(std::span<const std::vector<PassageWords>> documents, const PassageQuery& query)
        : database_(std::string(), Xapian::DB_BACKEND_INMEMORY)
    {
        const std::vector<WordId> asked = words_of(query);
        for (std::uint32_t i = 0; i < documents.size(); ++i)
            for (std::uint32_t j = 0; j < documents[i].size(); ++j) {
                add(documents[i][j], asked);
                ids_.push_back({.document = i, .passage = j});
            }
        ranking_.emplace(database_, query, term_of);
    }

    std::vector<RankedPassage> next(std::size_t count) override
    {
        std::vector<RankedPassage> passages;
        for (const WordRanking::Ranked& ranked : ranking_->next(count))
            passages.push_back({.id = ids_[ranked.number - 1], .weight = ranked.weight});
        return passages;
    }

private:
    void add(const PassageWords& words, const std::vector<WordId>& asked)
    {
        std::map<WordId, Xapian::termcount> times;
        Xapian::termcount others = 0;
        for (const WordId word : words.word_ids) {
            if (!is_known_word(word))
                continue;
            if (std::ranges::binary_search(asked, word))
                ++times[word];
            else
                ++others;
        }
        RankedEntry entry;
        for (const auto& [word, count] : times)
            entry.add(term_of(word), count);
        entry.add_others(others);
        database_.add_document(entry.entry());
    }

    Xapian::WritableDatabase database_;
    std::vector<PassageId> ids_;
    std::optional<WordRanking> ranking_;
};

class NoPassages : public PassageRanking {
public:
    std::vector<RankedPassage> next(std::size_t) override { return {}; }
};

}

std::unique_ptr<PassageRanking> rank_in_memory(std::span<const std::vector<PassageWords>> documents,
                                               const PassageQuery& query)
{
    if (std::ranges::all_of(documents, [](const std::vector<PassageWords>& document) { return document.empty(); }))
        return std::make_unique<NoPassages>();
    return std::make_unique<MemoryRanking>(documents, query);
}

}
