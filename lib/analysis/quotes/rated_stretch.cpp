#include "analysis/quotes/rated_stretch.hpp"

#include "analysis/quotes/quote_choice.hpp"
#include "analysis/quotes/questioner.hpp"

#include <algorithm>

namespace draad {

std::vector<double> theme_rates(const Coding& coding, const Corpus& corpus, std::span<const std::size_t> family)
{
    std::vector<bool> is_member;
    for (const std::size_t code : family) {
        is_member.resize(std::max(is_member.size(), code + 1));
        is_member[code] = true;
    }
    std::vector<double> rates(corpus.documents().size());
    for (const CodedPassage& coded : coding.passages)
        for (const Hit& hit : coded.hits)
            rates[coded.id.document] += hit.code < is_member.size() && is_member[hit.code] ? 1 : 0;
    for (std::size_t document = 0; document < rates.size(); ++document) {
        std::size_t words = 0;
        for (const Tally& tally : corpus.documents()[document].tallies)
            words += tally.words;
        // In a text of a few sentences one hit says little of what it is about.
        rates[document] *= 1000.0 / static_cast<double>(std::max<std::size_t>(words, 500));
    }
    return rates;
}

QuoteTraits traits_of(const AnalysedPassage& passage, const Stretch& stretch, const DocumentCard& card,
                      const Codebook& codebook, double theme_rate)
{
    QuoteTraits traits = read_traits(passage, tokens_of(passage, stretch.range), stretch.hits, codebook);
    traits.theme_rate = theme_rate;
    if (passage.passage.speaker) {
        const Speaker& speaker = card.speakers[*passage.passage.speaker];
        traits.is_spoken = true;
        traits.is_named = true;
        traits.is_asking = asks_questions(speaker.name, speaker.role);
    } else if (stretch.quotation) {
        traits.is_spoken = true;
        traits.is_named = names_someone(stretch.quotation->speaker);
    }
    return traits;
}

}
