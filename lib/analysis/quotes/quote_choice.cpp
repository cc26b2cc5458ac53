#include "analysis/quotes/quote_choice.hpp"

#include "dutch/words/pronouns.hpp"
#include "storage/stable_hash.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace draad {

namespace {

/// Beside pronouns, what points back to a sentence that is not quoted: "Dat wilde hij niet."
constexpr auto other_words_back = std::to_array<std::string_view>({"daarom", "maar", "want", "dus", "of", "zo"});

bool begins_by_pointing_back(std::string_view first_word)
{
    return points_back(first_word) || std::ranges::find(other_words_back, first_word) != other_words_back.end();
}

std::string first_word(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of("\"'‘“„ ");
    return begin == std::string_view::npos ? std::string()
                                           : fold(text.substr(begin, text.find_first_of(" ,.", begin) - begin));
}

/// A quote is good if it says much of the code, can be taken in at one reading, is a whole sentence and stands on its
/// own feet.
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
           (begins_by_pointing_back(first_word(quote.text)) ? 0 : 1) + (names_someone(quote.speaker) ? 1 : 0) +
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

/// When a quote would be taken: the lower the sooner.
struct Turn {
    /// It asks, or repeats a better one.
    bool is_late = false;
    /// How many better quotes its voice has.
    std::size_t round = 0;
    /// How many better quotes of this round are of its code, and of these how many of its document.
    std::size_t code = 0;
    std::size_t document = 0;
    std::size_t rank = 0;

    auto operator<=>(const Turn&) const = default;
};

/// The indices of quotes, the best first.
std::vector<std::size_t> ranked(std::span<const Quote> quotes, std::uint64_t seed)
{
    std::vector<std::size_t> best(quotes.size());
    std::iota(best.begin(), best.end(), std::size_t{0});
    std::ranges::sort(best, {}, [&](std::size_t i) {
        return std::tuple(quotes[i].is_question, -merit(quotes[i]), lot(quotes[i], seed), i);
    });
    return best;
}

std::vector<Turn> turns_of(std::span<const Quote> quotes, std::span<const std::size_t> best,
                           QuoteRequest::Spread spread)
{
    std::vector<Turn> turns;
    std::set<std::string> seen;
    std::map<std::pair<std::string, std::string>, std::size_t> rounds;
    for (std::size_t rank = 0; rank < best.size(); ++rank) {
        const Quote& quote = quotes[best[rank]];
        const bool is_new = seen.insert(fold(quote.text)).second;
        turns.push_back(
            {.is_late = quote.is_question || !is_new, .round = rounds[voice(quote, spread)]++, .rank = rank});
    }
    std::ranges::sort(turns);
    std::map<std::tuple<std::size_t, std::string>, std::size_t> codes;
    std::map<std::tuple<std::size_t, std::string, std::string>, std::size_t> documents;
    for (Turn& turn : turns) {
        const Quote& quote = quotes[best[turn.rank]];
        turn.code = codes[{turn.round, quote.codes.front()}]++;
        turn.document = documents[{turn.round, quote.codes.front(), quote.document}]++;
    }
    std::ranges::sort(turns);
    return turns;
}

}

void choose_quotes(std::vector<Quote>& quotes, std::size_t most, QuoteRequest::Spread spread, std::uint64_t seed)
{
    if (quotes.size() <= most)
        return;
    const std::vector<std::size_t> best = ranked(quotes, seed);
    const std::vector<Turn> turns = turns_of(quotes, best, spread);
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(best[turns[i].rank]);
    std::ranges::sort(chosen);
    std::vector<Quote> kept;
    for (const std::size_t i : chosen)
        kept.push_back(std::move(quotes[i]));
    quotes = std::move(kept);
}

bool names_someone(std::string_view speaker)
{
    const std::string folded = fold(speaker);
    return !folded.empty() && !is_personal_pronoun(folded);
}

std::size_t count_speakers(std::span<const Quote> quotes)
{
    std::set<std::pair<std::string, std::string>> speakers;
    for (const Quote& quote : quotes)
        if (names_someone(quote.speaker))
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
