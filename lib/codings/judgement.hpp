#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What a coder says of a code at a place in a text.
enum class Verdict : std::uint8_t {
    affirmed, ///< the code applies
    negated,  ///< it applies as lacking or violated
    unclear,  ///< it applies, and the text leaves open in which way
    absent,   ///< looked at, and the code does not apply
    unsure    ///< looked at, and the coder could not tell; counts as not judged
};

/// Whether the code applies, in whatever way.
constexpr bool applies(Verdict verdict)
{
    return verdict == Verdict::affirmed || verdict == Verdict::negated || verdict == Verdict::unclear;
}

/// What a codebook said of a unit that is one of its hits.
struct ReviewedHit {
    /// The path of the code.
    std::string code;
    /// The name of the rule.
    std::string rule;
    Verdict found = Verdict::affirmed;

    bool operator==(const ReviewedHit&) const = default;
};

/// A stretch of a text that is judged as a whole: a sentence, passage, turn, document, or the words of one hit.
struct CodingUnit {
    /// As the sheet names it; unique in a sheet.
    std::string id;
    /// The document as `draad hits` names it (`docname`).
    std::string document;
    /// Code points of the document's text from 0, the end exclusive, as `draad hits` counts them.
    std::size_t start = 0;
    std::size_t end = 0;
    /// What stands there, so that it is found again in a text that changed.
    std::string words;
    std::string speaker;
    /// The line of the file that it begins on; 0 where the file has none.
    std::size_t line = 0;
    /// What stands before and after it, for whoever judges it.
    std::string before;
    std::string after;
    /// The words with who says them, where several speakers do; else empty.
    std::string dialogue;
    /// From which stratum it was drawn, empty where there is one only; and how many units of the corpus it stands for.
    std::string stratum;
    double weight = 1;
    /// Where the hits of a codebook are reviewed: the hit that this is; nothing in a blind sheet.
    std::optional<ReviewedHit> hit;
    /// Whether a person chose where it begins and ends, as in a table of codings: a code is of all of it, and not of
    /// something in it.
    bool is_marked = false;
};

/// Whether a person judged a document as a whole: in a table of codings it begins at 0 and has no words.
inline bool is_whole_document(const CodingUnit& unit)
{
    return unit.is_marked && unit.start == 0 && unit.words.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// One verdict of one coder on one code in one unit.
struct Judgement {
    /// The index of the unit in the sheet.
    std::size_t unit = 0;
    /// The path of the code: `vertrouwen.hulp-vragen`.
    std::string code;
    std::string coder;
    Verdict verdict = Verdict::absent;
    std::string comment;
    /// Whether a verdict that applies tells in which way: in a table of codings (`codings.csv`) the column `polarity`
    /// may be empty.
    bool tells_polarity = true;
};

/// Units and what coders say of them, as a sheet or a project holds them. A unit and code without a judgement of a
/// coder was not judged by that coder: that is not the same as `absent`.
struct CodingSheet {
    std::vector<CodingUnit> units;
    /// The codes that the sheet asks for, as paths.
    std::vector<std::string> codes;
    std::vector<Judgement> judgements;
    /// Whether the sheet says how many units of the corpus each of its units stands for; else all weights are 1.
    bool has_weights = true;
};

}
