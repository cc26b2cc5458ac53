#include "analysis/words/uncoded.hpp"

#include "analysis/quotes/repeated_words.hpp"
#include "analysis/words/relevance.hpp"
#include "analysis/words/unit_quote.hpp"
#include "analysis/words/unit_words.hpp"
#include "text/sentence_at.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

namespace draad {

namespace {

/// The code among some that is a code, or stands above it.
std::optional<std::size_t> code_above(const Codebook& codebook, std::size_t code, const std::vector<std::size_t>& some)
{
    for (std::optional<std::size_t> above = code; above; above = codebook.codes[*above].parent)
        if (std::ranges::find(some, *above) != some.end())
            return above;
    return std::nullopt;
}

/// By code: the units that it has, in order, each once.
using CodedUnits = std::map<std::size_t, std::vector<std::size_t>>;

class CodedUnitReader {
public:
    CodedUnitReader(CodingSession& session, const UnitWords& units, Unit unit)
        : session_(session), units_(units), unit_(unit),
          codes_(codes_to_quote(session.codebook(), session.request().codes)), cursor_(session.corpus().open_cursor())
    {
    }

    CodedUnits read()
    {
        session_.for_each([&](CodedPassage&& coded) { add(coded); });
        for (auto& [code, units] : coded_) {
            std::ranges::sort(units);
            units.erase(std::unique(units.begin(), units.end()), units.end());
        }
        return std::move(coded_);
    }

    /// Whether people judged a code there, by unit.
    std::vector<bool> judged() const
    {
        std::vector<bool> is_judged(units_.units.size());
        if (const auto& corrected = session_.request().corrected)
            for (const auto& [id, spans] : corrected->judged)
                for (const TokenSpan span : spans)
                    for (const std::size_t unit : units_with(id, span))
                        is_judged[unit] = true;
        return is_judged;
    }

private:
    /// The units that have a stretch of a passage.
    std::vector<std::size_t> units_with(PassageId id, TokenSpan span) const
    {
        std::size_t first = 0;
        std::size_t last = 0;
        if (unit_ == Unit::sentence) {
            const AnalysedPassage& passage = cursor_->seek(id).whole();
            first = sentence_at(passage.words, span.begin);
            last = sentence_at(passage.words, span.end - 1);
        }
        std::vector<std::size_t> units;
        for (std::size_t sentence = first; sentence <= last; ++sentence)
            if (const auto unit = units_.unit_of(id, sentence, unit_))
                units.push_back(*unit);
        return units;
    }

    void add(const CodedPassage& coded)
    {
        for (const Hit& hit : coded.hits)
            if (const auto code = code_above(session_.codebook(), hit.code, codes_))
                std::ranges::copy(units_with(coded.id, hit.span()), std::back_inserter(coded_[*code]));
    }

    CodingSession& session_;
    const UnitWords& units_;
    Unit unit_;
    std::vector<std::size_t> codes_;
    std::unique_ptr<PassageCursor> cursor_;
    CodedUnits coded_;
};

/// A unit that may be shown, and the code that it resembles most.
struct Candidate {
    double score = 0;
    std::size_t unit = 0;
    std::size_t code = 0;
};

/// The best first; equally good ones in the order of the texts.
std::vector<Candidate> rank(const UnitWords& units, const std::vector<bool>& is_out,
                            const std::map<std::size_t, Relevance>& relevance)
{
    std::vector<Candidate> candidates;
    for (std::size_t unit = 0; unit < units.units.size(); ++unit) {
        if (is_out[unit])
            continue;
        Candidate best{.unit = unit};
        for (const auto& [code, of_code] : relevance)
            if (const double score = of_code.score_of(unit); score > best.score)
                best = {score, unit, code};
        if (best.score > 0)
            candidates.push_back(best);
    }
    std::ranges::sort(candidates, {}, [](const Candidate& one) { return std::tuple(-one.score, one.unit); });
    return candidates;
}

/// Leaves out what is coded, judged by people, said by who only asks, or too slight.
std::vector<bool> leave_out(const UnitWords& units, const CodedUnits& coded, const std::vector<bool>& is_judged,
                            Uncoded& found)
{
    std::vector<bool> is_out(units.units.size());
    for (const auto& [code, of_code] : coded)
        for (const std::size_t unit : of_code)
            is_out[unit] = true;
    found.coded = static_cast<std::size_t>(std::ranges::count(is_out, true));
    found.uncoded = units.units.size() - found.coded;
    for (std::size_t i = 0; i < is_out.size(); ++i) {
        if (is_out[i])
            continue;
        const WordUnit& unit = units.units[i];
        is_out[i] = is_judged[i] || unit.is_asking || unit.is_slight;
        if (is_judged[i]) {
            ++found.judged;
            continue;
        }
        found.asking += unit.is_asking ? 1 : 0;
        found.slight += unit.is_slight && !unit.is_asking ? 1 : 0;
    }
    return is_out;
}

}

Uncoded find_uncoded(CodingSession& session, Unit unit, std::size_t most)
{
    const UnitWords units = read_unit_words(session.corpus(), session.lexicon(), session.request().passages, unit);
    CodedUnitReader reader(session, units, unit);
    const CodedUnits coded = reader.read();
    Uncoded found;
    const std::vector<bool> is_out = leave_out(units, coded, reader.judged(), found);
    std::map<std::size_t, Relevance> relevance;
    for (const auto& [code, of_code] : coded)
        relevance.emplace(code, Relevance(units, of_code));
    UnitQuoter quoter(session.corpus(), session.lexicon(), units, unit);
    RepeatedWords shown;
    for (const Candidate& candidate : rank(units, is_out, relevance)) {
        if (found.units.size() == most)
            break;
        const Relevance& of_code = relevance.at(candidate.code);
        QuotedUnit quoted = quoter.quote(candidate.unit, of_code);
        if (shown.has(quoted.quote.text)) {
            ++found.repeated;
            continue;
        }
        shown.add(quoted.quote.text);
        found.units.push_back({.score = candidate.score,
                               .code = candidate.code,
                               .words = std::move(quoted.words),
                               .distance = of_code.distance_of(candidate.unit),
                               .quote = std::move(quoted.quote)});
    }
    return found;
}

}
