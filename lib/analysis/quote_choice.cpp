#include "analysis/quote_choice.hpp"

#include "text/stable_hash.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace draad {

namespace {

/// A quote is good if it says much of the code, can be taken in at one reading, and is a whole sentence.
int merit(const Quote& quote)
{
    const auto spaces = std::ranges::count(quote.text, ' ');
    const bool has_good_length = spaces >= 9 && spaces <= 59;
    const bool has_fair_length = spaces >= 5 && spaces <= 99;
    const bool begins_well = quote.text[0] != '.' && !(quote.text[0] >= 'a' && quote.text[0] <= 'z');
    const bool ends_well = std::string_view(".!?").find(quote.text.back()) != std::string_view::npos ||
                           quote.text.ends_with("’") || quote.text.ends_with("”");
    return static_cast<int>(2 * std::min<std::size_t>(quote.hits.size(), 3)) + (has_good_length ? 3 : 0) +
           (has_fair_length ? 2 : 0) + (begins_well ? 1 : 0) + (ends_well ? 1 : 0) +
           (quote.polarity == Polarity::unclear ? 0 : 1);
}

/// The same for the same quote and seed on every machine.
std::uint64_t lot(const Quote& quote, std::uint64_t seed)
{
    const std::uint64_t hash = stable_hash(quote.id, seed);
    return hash ^ (hash >> 29);
}

std::pair<std::string, std::string> voice(const Quote& quote, QuoteRequest::Spread spread)
{
    return {quote.document, spread == QuoteRequest::Spread::speaker ? quote.speaker : std::string()};
}

}

void choose_quotes(std::vector<Quote>& quotes, std::size_t most, QuoteRequest::Spread spread, std::uint64_t seed)
{
    if (quotes.size() <= most)
        return;
    std::vector<std::size_t> best(quotes.size());
    for (std::size_t i = 0; i < best.size(); ++i)
        best[i] = i;
    std::ranges::sort(best, {}, [&](std::size_t i) { return std::tuple(-merit(quotes[i]), lot(quotes[i], seed), i); });
    // The turn in which a quote would be taken: how many better ones its voice has.
    std::map<std::pair<std::string, std::string>, std::size_t> taken;
    std::vector<std::pair<std::size_t, std::size_t>> turns;
    for (std::size_t rank = 0; rank < best.size(); ++rank)
        turns.emplace_back(taken[voice(quotes[best[rank]], spread)]++, rank);
    std::ranges::sort(turns);
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(best[turns[i].second]);
    std::ranges::sort(chosen);
    std::vector<Quote> kept;
    for (const std::size_t i : chosen)
        kept.push_back(std::move(quotes[i]));
    quotes = std::move(kept);
}

std::size_t count_speakers(std::span<const Quote> quotes)
{
    std::set<std::pair<std::string, std::string>> speakers;
    for (const Quote& quote : quotes)
        if (!quote.speaker.empty())
            speakers.insert(voice(quote, QuoteRequest::Spread::speaker));
    return speakers.size();
}

std::size_t count_documents(std::span<const Quote> quotes)
{
    std::set<std::string> documents;
    for (const Quote& quote : quotes)
        documents.insert(quote.document);
    return documents.size();
}

}
