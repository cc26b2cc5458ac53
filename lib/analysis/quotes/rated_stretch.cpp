#include "analysis/quotes/rated_stretch.hpp"

#include "analysis/quotes/quote_choice.hpp"
#include "coding/questioner.hpp"
#include "dutch/words/titles.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace draad {

namespace {

std::vector<double> rates_of_documents(const Corpus& corpus, const std::vector<std::size_t>& hits)
{
    std::vector<double> rates(hits.size());
    for (std::size_t document = 0; document < rates.size(); ++document) {
        std::size_t words = 0;
        for (const Tally& tally : corpus.documents()[document].tallies)
            words += tally.words;
        // In a text of a few sentences one hit says little of what it is about.
        rates[document] =
            1000.0 * static_cast<double>(hits[document]) / static_cast<double>(std::max<std::size_t>(words, 500));
    }
    return rates;
}

bool are_near(PassageId one, PassageId other)
{
    constexpr std::uint32_t distance = 2;
    return one.document == other.document && one.passage + distance >= other.passage &&
           other.passage + distance >= one.passage;
}

/// By a title before the name or as the role: Minister De Wit, de wethouder; and who is but the chair.
bool speaks_of_office(std::string_view name_or_role)
{
    constexpr std::size_t most_words = 2;
    const std::string folded = fold(name_or_role) + " ";
    if (folded == "voorzitter " || folded == "de voorzitter ")
        return true; // not "voorzitter van de cliëntenraad"
    std::size_t begin = 0;
    for (std::size_t word = 0; word < most_words && begin < folded.size(); ++word) {
        const std::size_t end = folded.find(' ', begin);
        if (is_title_of_government(std::string_view(folded).substr(begin, end - begin)))
            return true;
        begin = end + 1;
    }
    return false;
}

}

std::vector<ThemeAround> theme_around(const Coding& coding, const Corpus& corpus, std::span<const std::size_t> family)
{
    const std::span<const CodedPassage> passages = coding.passages;
    const std::set<std::size_t> members(family.begin(), family.end());
    std::vector<std::size_t> counts;
    std::vector<std::size_t> in_documents(corpus.documents().size());
    for (const CodedPassage& coded : passages) {
        counts.push_back(static_cast<std::size_t>(
            std::ranges::count_if(coded.hits, [&](const Hit& hit) { return members.contains(hit.code); })));
        in_documents[coded.id.document] += counts.back();
    }
    const std::vector<double> rates = rates_of_documents(corpus, in_documents);
    std::vector<ThemeAround> around(passages.size());
    for (std::size_t i = 0; i < passages.size(); ++i) {
        around[i] = {.rate = rates[passages[i].id.document], .nearby = counts[i]};
        for (std::size_t other = i; other-- > 0 && are_near(passages[other].id, passages[i].id);) {
            around[i].nearby += counts[other];
            around[other].nearby += counts[i];
        }
    }
    return around;
}

QuoteTraits traits_of(const AnalysedPassage& passage, const Stretch& stretch, const DocumentCard& card,
                      const Codebook& codebook, ThemeAround around)
{
    QuoteTraits traits = read_traits(passage, tokens_of(passage, stretch.range), stretch.hits, codebook);
    traits.theme_rate = around.rate;
    traits.hits_nearby = around.nearby - std::min(around.nearby, stretch.hits.size());
    if (passage.passage.speaker) {
        const Speaker& speaker = card.speakers[*passage.passage.speaker];
        traits.is_spoken = true;
        traits.is_named = true;
        traits.is_asking = asks_questions(speaker.name, speaker.role);
        traits.is_of_office = speaks_of_office(speaker.name) || speaks_of_office(speaker.role);
    } else if (stretch.quotation) {
        traits.is_spoken = true;
        traits.is_quoted = true;
        traits.is_of_office = speaks_of_office(stretch.quotation->speaker);
        traits.is_named = names_someone(stretch.quotation->speaker);
    }
    return traits;
}

}
