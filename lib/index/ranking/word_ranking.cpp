#include "index/ranking/word_ranking.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr double saturation = 1.2;
constexpr double length_share = 0.75;

class QueryBuilder {
public:
    explicit QueryBuilder(const TermOfWord& term_of) : term_of_(term_of) {}

    Xapian::Query build(const PassageQuery& query) const
    {
        std::vector<Xapian::Query> parts;
        for (const WordId word : query.words)
            parts.emplace_back(term_of_(word));
        for (const PassageQuery& part : query.parts)
            parts.push_back(build(part));
        return joined(query, parts);
    }

private:
    using Op = Xapian::Query::op;

    static Xapian::Query joined(const PassageQuery& query, const std::vector<Xapian::Query>& parts)
    {
        using Kind = PassageQuery::Kind;
        switch (query.kind) {
        case Kind::word:
            return {Op::OP_SYNONYM, parts.begin(), parts.end()};
        case Kind::all:
            return {Op::OP_AND, parts.begin(), parts.end()};
        case Kind::any:
            return {Op::OP_OR, parts.begin(), parts.end()};
        case Kind::rarest:
            return {Op::OP_ELITE_SET, parts.begin(), parts.end(), static_cast<Xapian::termcount>(query.most)};
        case Kind::without:
            return {Op::OP_AND_NOT, parts.begin(), parts.end()};
        case Kind::anything:
            break;
        }
        return {0.0, Xapian::Query::MatchAll};
    }

    const TermOfWord& term_of_;
};

void add_words(const PassageQuery& query, std::vector<WordId>& words)
{
    words.insert(words.end(), query.words.begin(), query.words.end());
    for (const PassageQuery& part : query.parts)
        add_words(part, words);
}

}

WordRanking::WordRanking(const Xapian::Database& database, const PassageQuery& query, const TermOfWord& term_of)
    : enquire_(database), documents_(database.get_doccount())
{
    enquire_.set_query(QueryBuilder(term_of).build(query));
    enquire_.set_weighting_scheme(Xapian::BM25Weight(saturation, 0, 1, length_share, 0));
}

std::vector<WordRanking::Ranked> WordRanking::next(std::size_t count)
{
    std::vector<Ranked> ranked;
    if (given_ >= documents_)
        return ranked;
    const auto asked = static_cast<Xapian::doccount>(std::min<std::size_t>(count, documents_ - given_));
    const Xapian::MSet found = enquire_.get_mset(given_, asked);
    for (auto document = found.begin(); document != found.end(); ++document)
        ranked.push_back({.number = *document, .weight = document.get_weight()});
    given_ = ranked.size() < asked ? documents_ : given_ + asked;
    return ranked;
}

std::vector<WordId> words_of(const PassageQuery& query)
{
    std::vector<WordId> words;
    add_words(query, words);
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

}
