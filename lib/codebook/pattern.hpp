#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace draad {

struct Pattern;

/// One word of a rule.
struct WordPattern {
    enum class Kind {
        inflected, ///< `vertrouwen`: every inflected form
        form,      ///< `'vertrouw'`: this form only, any case
        exact,     ///< `=Veilig`: this form with these capitals and accents
        wildcard,  ///< `veilig*`, `v?rder`
    };
    /// As written, without its marks.
    std::string text;
    Kind kind = Kind::inflected;
    /// `+zorg`: also a compound that ends in it.
    bool is_open_before = false;
    /// `zorg+`: also a compound that begins with it. With both, it may stand anywhere in the compound.
    bool is_open_after = false;

    bool operator==(const WordPattern&) const = default;
};

/// `gehoord worden`, `over .. hoofd heen`: parts in this order.
struct Sequence {
    std::vector<Pattern> parts;
    /// At most so many words between one part and the next: 0 for neighbours, 3 for `..`, N for `..N`.
    std::vector<std::size_t> gaps;

    bool operator==(const Sequence&) const = default;
};

/// `kind ~6 luisteren`: both sides in either order, with at most `distance` words between them.
struct Near {
    std::vector<Pattern> sides;
    std::size_t distance = 0;

    bool operator==(const Near&) const = default;
};

/// `(bepalen | kiezen)`: one of these.
struct Alternatives {
    std::vector<Pattern> choices;

    bool operator==(const Alternatives&) const = default;
};

/// `$gezin`: one of a set, or anything that the code of that id or path finds.
struct Reference {
    std::string name;

    bool operator==(const Reference&) const = default;
};

/// `/regex/`: an ICU regular expression on the text of one sentence.
struct Expression {
    std::string regex;

    bool operator==(const Expression&) const = default;
};

/// What a rule looks for, as the rule language says it.
struct Pattern {
    std::variant<WordPattern, Sequence, Near, Alternatives, Reference, Expression> node;

    bool operator==(const Pattern&) const = default;
};

/// What an operator joins, in the order in which it is written; nothing for a word, a reference or an expression, which
/// stand for themselves. Whoever walks a pattern walks it by this.
std::span<const Pattern> children(const Pattern& pattern);

}
