#pragma once

#include "passages/passage_query.hpp"
#include "storage/sorted_words.hpp"

#include <xapian.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace draad {

/// The term by which a database knows a word of the vocabulary.
using TermOfWord = std::function<std::string(WordId)>;

/// The documents of a database by how well they answer a query, by Xapian's BM25: S. Robertson and H. Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009, with k1 = 1.2 and b = 0.75, and lengths in words. Throws
/// Xapian::Error.
class WordRanking {
public:
    WordRanking(const Xapian::Database& database, const PassageQuery& query, const TermOfWord& term_of);

    struct Ranked {
        Xapian::docid number = 0;
        double weight = 0;
    };

    /// The next ones, at least `count` of them; fewer only if there are no more.
    std::vector<Ranked> next(std::size_t count);

private:
    Xapian::Enquire enquire_;
    Xapian::doccount documents_ = 0;
    Xapian::doccount given_ = 0;
};

/// The words that a query names, each once, ascending.
std::vector<WordId> words_of(const PassageQuery& query);

}
