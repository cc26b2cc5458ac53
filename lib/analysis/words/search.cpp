#include "analysis/words/search.hpp"

#include "coding/passage_coder.hpp"
#include "match/matcher.hpp"
#include "match/rule_query.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <tuple>

namespace draad {

namespace {

/// In bytes: what is shown of a passage.
constexpr std::size_t stretch_size = 320;

PassageQuery query_of_search(const Search& search, const Matcher& matcher)
{
    using Kind = PassageQuery::Kind;
    PassageQuery wanted{.kind = search.most_terms ? Kind::rarest : Kind::any, .most = search.most_terms.value_or(0)};
    PassageQuery query{.kind = Kind::without};
    for (std::uint32_t term = 0; term < search.wanted; ++term)
        wanted.parts.push_back(query_of(matcher, term));
    query.parts.push_back(std::move(wanted));
    for (auto term = static_cast<std::uint32_t>(search.wanted); term < search.terms.codes.size(); ++term)
        query.parts.push_back(certain_query_of(matcher, term));
    return query;
}

/// The sentence in which most hits begin, with those around it as far as there is room.
TextRange best_stretch(const AnalysedPassage& passage, const std::vector<Hit>& hits)
{
    const std::vector<TokenSpan>& sentences = passage.words.sentences;
    const auto hits_in = [&](TokenSpan sentence) {
        return std::ranges::count_if(hits, [&](const Hit& hit) {
            return sentence.begin <= hit.span().begin && hit.span().begin < sentence.end;
        });
    };
    const auto best = std::ranges::max_element(sentences, {}, hits_in);
    TokenSpan span = *best;
    const auto fits = [&](TokenSpan wider) { return text_range(passage, wider).size() <= stretch_size; };
    for (auto next = best + 1; next != sentences.end() && fits({span.begin, next->end}); ++next)
        span.end = next->end;
    for (auto before = best; before != sentences.begin() && fits({std::prev(before)->begin, span.end}); --before)
        span.begin = std::prev(before)->begin;
    return text_range(passage, span);
}

Quote quote_of(const CodedPassage& coded, const AnalysedPassage& passage, const DocumentCard& card,
               const Codebook& codebook)
{
    DocumentRanges ranges(passage);
    const TextRange stretch = best_stretch(passage, coded.hits);
    Quote quote = quote_of_range('p', ranges, stretch, card);
    quote.id = make_id('p', card.name, ranges.of(TextRange{0, passage.text.size()}));
    for (const Hit& hit : coded.hits) {
        const std::string& term = codebook.codes[hit.code].path;
        if (std::ranges::find(quote.codes, term) == quote.codes.end())
            quote.codes.push_back(term);
        for (const TokenSpan part : hit.parts) {
            quote.hits.push_back(ranges.of(part));
            const TextRange found = text_range(passage, part);
            if (stretch.contains(found))
                quote.marks.push_back({found.begin - stretch.begin, found.end - stretch.begin});
        }
    }
    return quote;
}

/// Finds the best passages among those that come by their weight.
class Finder {
public:
    Finder(const Search& search, const Corpus& corpus, const Lexicon& lexicon, const CodingRequest& request)
        : search_(search), vocabulary_(corpus.vocabulary()), request_(request),
          matcher_(search.terms, lexicon, vocabulary_), ranking_(corpus.rank(query_of_search(search, matcher_))),
          coder_(corpus, matcher_, request_)
    {
    }

    std::vector<std::pair<double, CodedPassage>> find()
    {
        std::size_t count = std::max(search_.most, std::size_t{32});
        while (!is_complete_) {
            const std::vector<RankedPassage> ranked = ranking_->next(count);
            is_complete_ = ranked.empty();
            for (const RankedPassage& one : ranked)
                look_at(one);
            count *= 2;
        }
        std::ranges::sort(found_, {}, [](const auto& found) { return std::tuple(-found.first, found.second.id); });
        found_.resize(std::min(found_.size(), search_.most));
        return std::move(found_);
    }

private:
    /// Weights are sums that may be taken in another order elsewhere: beyond this they tell nothing.
    static double rounded(double weight)
    {
        constexpr double unit = 1e-6;
        return std::round(weight / unit) * unit;
    }

    /// Looks on until all have been seen that weigh as much as the last that is wanted.
    void look_at(const RankedPassage& ranked)
    {
        const double weight = rounded(ranked.weight);
        is_complete_ = is_complete_ || (found_.size() >= search_.most && weight < found_.back().first);
        if (is_complete_ || ranked.id == search_.except)
            return;
        CodedPassage* coded = coder_.code(ranked.id, left_out_);
        if (coded && std::ranges::all_of(coded->hits, [&](const Hit& hit) { return hit.code < search_.wanted; }))
            found_.emplace_back(weight, std::move(*coded));
    }

    const Search& search_;
    SortedWords vocabulary_;
    CodingRequest request_;
    Matcher matcher_;
    std::unique_ptr<PassageRanking> ranking_;
    PassageCoder coder_;
    HitsByKind left_out_;
    std::vector<std::pair<double, CodedPassage>> found_; // by their weight
    bool is_complete_ = false;
};

}

std::vector<SearchResult> search(const Search& search, const Corpus& corpus, const Lexicon& lexicon,
                                 const CodingRequest& request)
{
    std::vector<SearchResult> results;
    if (search.most == 0)
        return results;
    const std::unique_ptr<PassageCursor> cursor = corpus.open_cursor();
    for (const auto& [weight, coded] : Finder(search, corpus, lexicon, request).find())
        results.push_back({weight, quote_of(coded, cursor->seek(coded.id).whole(),
                                            corpus.documents()[coded.id.document].card, search.terms)});
    return results;
}

}
