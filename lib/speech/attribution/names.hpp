#pragma once

#include "text/token.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace draad {

/// The names that a document prints, so that a word that begins a sentence is known as one ("Bakker is er trots op.").
class Names {
public:
    /// Takes in the words of a passage: those with a capital within a sentence are names.
    void read(std::string_view text, const TokenizedText& words);

    /// Whether the folded word is part of a name that is no place ("in Utrecht").
    bool has(std::string_view folded) const;

    /// The first printed name of several words that ends in the folded word: "Geert Bakker" for "bakker"; else nothing.
    std::string_view whole_name(std::string_view folded) const;

private:
    struct Name {
        std::string whole;
        bool is_place = false;
    };

    std::unordered_map<std::string, Name> names_;
};

}
