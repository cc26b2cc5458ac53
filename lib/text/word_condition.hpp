#pragma once

#include <string>
#include <vector>

namespace draad {

/// What a passage must hold: folded words, joined by all and any. `any` of nothing holds nowhere, `all` of nothing
/// everywhere.
struct WordCondition {
    enum class Kind { word, all, any };
    Kind kind = Kind::any;
    std::string word;
    std::vector<WordCondition> parts;

    bool holds_nowhere() const { return kind == Kind::any && parts.empty(); }
    bool holds_everywhere() const { return kind == Kind::all && parts.empty(); }

    bool operator==(const WordCondition&) const = default;
};

}
