#pragma once

#include "codings/judgement.hpp"
#include "problem.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A sheet and the file it is from.
struct NamedSheet {
    std::string file;
    CodingSheet sheet;
    /// Whether a verdict that applies tells in which way; a list of codings does not.
    bool tells_polarity = true;
};

/// What several coders say, laid side by side.
class JoinedCodings {
public:
    JoinedCodings(std::vector<CodingUnit> units, std::vector<std::string> codes, std::vector<std::string> coders);

    const std::vector<CodingUnit>& units() const { return units_; }
    /// Paths, in the order of the sheets' columns.
    const std::vector<std::string>& codes() const { return codes_; }
    const std::vector<std::string>& coders() const { return coders_; }
    /// By unit: the number of its document.
    const std::vector<std::size_t>& documents() const { return documents_; }

    /// All as indices; nothing where the coder did not judge the unit for the code, or could not tell.
    std::optional<Verdict> verdict(std::size_t code, std::size_t unit, std::size_t coder) const
    {
        return verdicts_[place(code, unit, coder)];
    }
    void set_verdict(std::size_t code, std::size_t unit, std::size_t coder, std::optional<Verdict> verdict)
    {
        verdicts_[place(code, unit, coder)] = verdict;
    }

    /// Whether a coder tells in which way a code applies.
    bool tells_polarity(std::size_t coder) const { return tells_polarity_[coder]; }
    void set_tells_polarity(std::size_t coder, bool tells) { tells_polarity_[coder] = tells; }

    std::optional<std::size_t> find_coder(std::string_view name) const;

private:
    std::size_t place(std::size_t code, std::size_t unit, std::size_t coder) const
    {
        return (code * units_.size() + unit) * coders_.size() + coder;
    }

    std::vector<CodingUnit> units_;
    std::vector<std::string> codes_;
    std::vector<std::string> coders_;
    std::vector<std::size_t> documents_;
    std::vector<bool> tells_polarity_;
    std::vector<std::optional<Verdict>> verdicts_;
};

/// Whether a code stands below another: `vertrouwen.hulp-vragen` below `vertrouwen`.
bool is_below(std::string_view path, std::string_view above);

/// The codes, as indices, whose path or that of a code above them fits one of the patterns (* and ?); all if there are
/// no patterns. Throws Error for a pattern that fits none.
std::vector<std::size_t> asked_codes(const JoinedCodings& codings, const std::vector<std::string>& patterns);

/// Lays sheets side by side: a unit of one is that of another if it is the same stretch of the same document, and
/// under review the same hit. Coders whose names differ in case and white space only are one. A coder to whom a
/// sub-code applies is taken to see the code above it, too, where the sheets ask for that; who rejects a reviewed hit
/// of a sub-code, and gives the code above in no other way, rejects it as one of the code above. `more_coders` are
/// added without judgements. Notes say how often a coder could not tell, and contradicts themselves so, and where
/// sheets have other codes, other units, or no weights.
///
/// Throws Error if two sheets give the same coder different words for a unit and code, or if there are no units, or no
/// codes.
JoinedCodings join_sheets(std::span<const NamedSheet> sheets, const std::vector<std::string>& more_coders,
                          std::vector<Problem>& notes);

}
