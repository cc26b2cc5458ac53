#include "analysis/quotes/quote_choice.hpp"

#include "analysis/quotes/repeated_words.hpp"
#include "dutch/words/pronouns.hpp"
#include "storage/stable_hash.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace draad {

namespace {

// What the first of a kind adds to its worth; the second adds half of it, the third a third.
constexpr double bonus_of_voice = 0.7;
constexpr double bonus_of_document = 0.3;
constexpr double bonus_of_code = 0.2;
constexpr double bonus_of_polarity = 0.1;
constexpr double most_bonus = bonus_of_voice + bonus_of_document + bonus_of_code + bonus_of_polarity;

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

/// What was chosen, and how much of each kind.
class Choice {
public:
    Choice(std::span<const Quote> quotes, QuoteRequest::Spread spread) : quotes_(quotes), spread_(spread) {}

    /// What a quote adds now.
    double value(std::size_t index) const
    {
        const Quote& quote = quotes_[index];
        return quote.worth + bonus(bonus_of_voice, voices_, voice(quote, spread_)) +
               bonus(bonus_of_document, documents_, quote.document) +
               bonus(bonus_of_code, codes_, quote.codes.front()) +
               bonus(bonus_of_polarity, polarities_, quote.polarity);
    }

    bool repeats(std::size_t index) const
    {
        const Quote& quote = quotes_[index];
        const auto overlaps = [&](std::size_t other) {
            return quotes_[other].document == quote.document && quotes_[other].range.start < quote.range.end &&
                   quote.range.start < quotes_[other].range.end;
        };
        return std::ranges::any_of(chosen, overlaps) || said_.has(quote.text);
    }

    void add(std::size_t index)
    {
        const Quote& quote = quotes_[index];
        chosen.push_back(index);
        said_.add(quote.text);
        ++voices_[voice(quote, spread_)];
        ++documents_[quote.document];
        ++codes_[quote.codes.front()];
        ++polarities_[quote.polarity];
    }

    std::vector<std::size_t> chosen;

private:
    template <class Key>
    static double bonus(double first, const std::map<Key, std::size_t>& counts, const Key& key)
    {
        const auto found = counts.find(key);
        return first / static_cast<double>(1 + (found == counts.end() ? 0 : found->second));
    }

    std::span<const Quote> quotes_;
    QuoteRequest::Spread spread_;
    RepeatedWords said_;
    std::map<std::pair<std::string, std::string>, std::size_t> voices_;
    std::map<std::string, std::size_t> documents_;
    std::map<std::string, std::size_t> codes_;
    std::map<Polarity, std::size_t> polarities_;
};

/// Takes out of those that are left, the best first, the one that adds most; nothing if all repeat what was chosen.
std::optional<std::size_t> take_next(std::span<const Quote> quotes, std::vector<std::size_t>& left,
                                     const Choice& choice)
{
    while (!left.empty()) {
        const Quote& top = quotes[left.front()];
        std::size_t best = 0;
        for (std::size_t i = 1; i < left.size() && !top.is_kept; ++i) {
            const Quote& quote = quotes[left[i]];
            const double value = choice.value(left[best]);
            if (quote.is_question != top.is_question || quote.worth + most_bonus < value)
                break;
            if (choice.value(left[i]) > value)
                best = i;
        }
        const std::size_t index = left[best];
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(best));
        if (top.is_kept || !choice.repeats(index))
            return index;
    }
    return std::nullopt;
}

}

std::vector<std::size_t> rank_quotes(std::span<const Quote> quotes, std::uint64_t seed)
{
    std::vector<std::tuple<bool, bool, double, std::uint64_t, std::size_t>> keys;
    for (std::size_t i = 0; i < quotes.size(); ++i)
        keys.push_back(
            {!quotes[i].is_kept, quotes[i].is_question, -std::round(quotes[i].worth * 10), lot(quotes[i], seed), i});
    std::ranges::sort(keys);
    std::vector<std::size_t> best;
    for (const auto& key : keys)
        best.push_back(std::get<4>(key));
    return best;
}

std::vector<std::size_t> choose_quotes(std::span<const Quote> quotes, std::size_t most, QuoteRequest::Spread spread,
                                       std::uint64_t seed)
{
    std::vector<std::size_t> left = rank_quotes(quotes, seed);
    Choice choice(quotes, spread);
    while (choice.chosen.size() < most) {
        const std::optional<std::size_t> next = take_next(quotes, left, choice);
        if (!next)
            break;
        choice.add(*next);
    }
    // What came in for the sake of spread stands where its worth puts it.
    std::ranges::stable_sort(choice.chosen, {}, [&](std::size_t i) {
        return std::tuple(!quotes[i].is_kept, quotes[i].is_question, quotes[i].is_kept ? 0 : -quotes[i].worth);
    });
    return choice.chosen;
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
