#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace draad {

/// The Dutch words and forms of Debian's `wdutch` and `hunspell-nl`, folded, in one file that is mapped, not parsed.
/// Immutable; may be shared by threads.
class Lexicon {
public:
    /// Throws Error if the file is absent, damaged or of another version.
    static Lexicon open(const std::filesystem::path& file);

    ~Lexicon();
    Lexicon(Lexicon&&) noexcept;
    Lexicon& operator=(Lexicon&&) noexcept;

    /// Whether a folded word stands in the list, as a word that is not only a name.
    bool contains(std::string_view folded) const;

    /// Where it was compiled from, such as "wdutch 2.20.19, hunspell-nl 2.20.19".
    std::string source() const;

private:
    Lexicon();
    struct Mapping;
    std::unique_ptr<Mapping> mapping_;
};

}
