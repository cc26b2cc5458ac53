#include "codings/corrections/hit_corrector.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace draad {

namespace {

std::size_t length_of(TokenSpan span)
{
    return span.end - span.begin;
}

/// Whether more than half of the shorter lies in the other.
bool holds(TokenSpan place, TokenSpan hit)
{
    const std::size_t begin = std::max(place.begin, hit.begin);
    const std::size_t end = std::min(place.end, hit.end);
    return begin < end && 2 * (end - begin) > std::min(length_of(place), length_of(hit));
}

std::size_t length_of(const JudgedPlace& place)
{
    std::size_t tokens = 0;
    for (const PassageStretch& stretch : place.stretches)
        tokens += length_of(stretch.span);
    return tokens;
}

/// Whether a ruling is about a hit of a passage. `family`: of its code.
bool concerns(const Ruling& ruling, const std::vector<std::size_t>& family, PassageId passage, const Hit& hit)
{
    return std::ranges::find(family, hit.code) != family.end() &&
           std::ranges::any_of(ruling.place->stretches, [&](const PassageStretch& stretch) {
               return stretch.passage == passage && holds(stretch.span, hit.span());
           });
}

class HitCorrector {
public:
    HitCorrector(CorrectedHits& corrected, const Codebook& codebook) : corrected_(corrected), codebook_(codebook) {}

    void run(std::vector<Ruling> rulings)
    {
        // The larger places and the upper codes first: what is decided later stands.
        std::ranges::stable_sort(rulings, {}, [](const Ruling& ruling) {
            return std::tuple(-static_cast<std::ptrdiff_t>(length_of(*ruling.place)),
                              !is_whole_document(*ruling.place->unit), ruling.code);
        });
        for (const Ruling& ruling : rulings)
            if (ruling.verdict.applies)
                *ruling.verdict.applies ? confirm(ruling) : reject(ruling);
        // The smaller places and the lower codes first: a larger place may have been judged by what they add.
        for (auto ruling = rulings.rbegin(); ruling != rulings.rend(); ++ruling)
            if (ruling->verdict.applies.value_or(false) && !is_whole_document(*ruling->place->unit) &&
                hits_of(*ruling, codebook_, corrected_.passages).empty())
                add(*ruling);
    }

private:
    void confirm(const Ruling& ruling)
    {
        const std::vector<std::size_t> family = codebook_.family(ruling.code);
        for (const PassageStretch& stretch : ruling.place->stretches)
            for (Hit& hit : corrected_.passages.at(stretch.passage)) {
                if (!concerns(ruling, family, stretch.passage, hit))
                    continue;
                hit.coders = &*corrected_.coders.insert(ruling.verdict.coders).first;
                if (!ruling.verdict.polarity || hit.polarity == polarity_of(*ruling.verdict.polarity))
                    continue;
                hit.polarity = polarity_of(*ruling.verdict.polarity);
                hit.cue.reset();
            }
    }

    void reject(const Ruling& ruling)
    {
        const std::vector<std::size_t> family = codebook_.family(ruling.code);
        for (const PassageStretch& stretch : ruling.place->stretches)
            std::erase_if(corrected_.passages.at(stretch.passage),
                          [&](const Hit& hit) { return concerns(ruling, family, stretch.passage, hit); });
    }

    /// The words of the place: of several passages each, where a person marked them, for no hit goes from one into
    /// another; else those of the first, for the code is of something there.
    void add(const Ruling& ruling)
    {
        for (const PassageStretch& stretch : ruling.place->stretches) {
            add(ruling, stretch);
            if (!ruling.place->unit->is_marked)
                return;
        }
    }

    void add(const Ruling& ruling, const PassageStretch& stretch)
    {
        Hit hit;
        hit.code = ruling.code;
        hit.rule = no_rule;
        hit.parts = {stretch.span};
        hit.polarity = polarity_of(ruling.verdict.polarity.value_or(Verdict::affirmed));
        hit.coders = &*corrected_.coders.insert(ruling.verdict.coders).first;
        std::vector<Hit>& hits = corrected_.passages.at(stretch.passage);
        hits.push_back(std::move(hit));
        std::ranges::stable_sort(hits, {},
                                 [](const Hit& one) { return std::tuple(one.span().begin, one.span().end, one.code); });
    }

    CorrectedHits& corrected_;
    const Codebook& codebook_;
};

}

Polarity polarity_of(Verdict verdict)
{
    return verdict == Verdict::negated   ? Polarity::negated
           : verdict == Verdict::unclear ? Polarity::unclear
                                         : Polarity::affirmed;
}

std::vector<const Hit*> hits_of(const Ruling& ruling, const Codebook& codebook, const HitsByPassage& hits)
{
    const std::vector<std::size_t> family = codebook.family(ruling.code);
    std::vector<const Hit*> found;
    for (const PassageStretch& stretch : ruling.place->stretches)
        for (const Hit& hit : hits.at(stretch.passage))
            if (concerns(ruling, family, stretch.passage, hit))
                found.push_back(&hit);
    return found;
}

std::shared_ptr<const CorrectedHits> correct(HitsByPassage hits, std::vector<Ruling> rulings, const Codebook& codebook)
{
    auto corrected = std::make_shared<CorrectedHits>();
    corrected->passages = std::move(hits);
    for (const Ruling& ruling : rulings)
        for (const PassageStretch& stretch : ruling.place->stretches)
            corrected->judged[stretch.passage].push_back(stretch.span);
    HitCorrector(*corrected, codebook).run(std::move(rulings));
    return corrected;
}

}
