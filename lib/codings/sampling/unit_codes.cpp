#include "codings/sampling/unit_codes.hpp"

#include <algorithm>

namespace draad {

std::vector<std::optional<std::size_t>> columns_of_codes(const Codebook& codebook, std::span<const std::size_t> asked)
{
    std::vector<std::optional<std::size_t>> columns(codebook.codes.size());
    for (std::size_t code = 0; code < codebook.codes.size(); ++code) {
        const auto found = std::ranges::find(asked, code);
        if (found != asked.end())
            columns[code] = static_cast<std::size_t>(found - asked.begin());
        else if (codebook.codes[code].parent)
            columns[code] = columns[*codebook.codes[code].parent];
    }
    return columns;
}

std::map<std::size_t, std::set<std::size_t>> find_unit_codes(CodingSession& session, std::span<const CorpusUnit> units,
                                                             Unit kind,
                                                             std::span<const std::optional<std::size_t>> columns)
{
    std::map<std::size_t, std::set<std::size_t>> codes;
    session.for_each([&](CodedPassage&& coded) {
        const std::vector<TokenSpan>& sentences = coded.passage.words.sentences;
        for (const Hit& hit : coded.hits)
            for (std::size_t sentence = 0; columns[hit.code] && sentence < sentences.size(); ++sentence) {
                const auto has_words = [&](TokenSpan part) { return overlap(part, sentences[sentence]); };
                if (std::ranges::none_of(hit.parts, has_words))
                    continue;
                if (const auto unit = find_unit(units, kind, coded.id, sentence))
                    codes[*unit].insert(*columns[hit.code]);
            }
    });
    return codes;
}

}
