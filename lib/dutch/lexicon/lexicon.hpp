#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What the lists say a word can be. A word that only `wdutch` has is of no class: the list holds bare words.
enum class WordClass : std::uint16_t {
    /// Stands in the lists with a capital only: Utrecht.
    name = 1,
    /// The singular of a noun: kind.
    noun = 2,
    /// A plural or diminutive: ramen, raampje.
    noun_form = 4,
    /// The base form of an adjective: veilig.
    adjective = 8,
    /// An inflected adjective: veilige, veiliger.
    adjective_form = 16,
    infinitive = 32,
    /// A finite form: zeg, zegt.
    verb_form = 64,
    /// A participle, inflected or not: gezegde, zeggend.
    participle = 128,
    /// Makes compounds freely, and hence is likelier to be a part of one than others of its length: kruis, not kam.
    compound_part = 256,
    /// Of how many longer words of the lists it is the first part (zorg|plicht) or the last (jeugd|zorg): some are five
    /// and more, many twenty. Counted when the lists are compiled; no class of words, and not shown by `is_empty`.
    first_of_some = 512,
    first_of_many = 1024,
    last_of_some = 2048,
    last_of_many = 4096,
};

/// A set of word classes.
class WordClasses {
public:
    WordClasses() = default;
    explicit WordClasses(std::uint16_t bits) : bits_(bits) {}

    bool has(WordClass one) const { return (bits_ & static_cast<std::uint16_t>(one)) != 0; }
    bool is_empty() const { return (bits_ & classes) == 0; }
    void add(WordClass one) { bits_ = static_cast<std::uint16_t>(bits_ | static_cast<std::uint16_t>(one)); }
    void add(WordClasses others) { bits_ = static_cast<std::uint16_t>(bits_ | others.bits_); }
    void remove(WordClass one) { bits_ = static_cast<std::uint16_t>(bits_ & ~static_cast<std::uint16_t>(one)); }
    std::uint16_t bits() const { return bits_; }

private:
    static constexpr std::uint16_t classes = 511;
    std::uint16_t bits_ = 0;
};

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

    /// What the lists say of a folded word, names included; nothing if they do not hold it.
    std::optional<WordClasses> find(std::string_view folded) const;

    /// What `forms/stored_forms` wrote of a folded word when the lexicon was compiled; empty for words whose forms are
    /// made when they are asked for.
    std::string_view stored_forms(std::string_view folded) const;

    /// How many words it holds.
    std::size_t size() const;

    /// All its words, names included, sorted.
    std::vector<std::string> words() const;

    /// Where it was compiled from, such as "wdutch 2.20.19, hunspell-nl 2.20.19".
    std::string source() const;

private:
    Lexicon();
    const unsigned char* entry_of(std::string_view folded) const;

    struct Mapping;
    std::unique_ptr<Mapping> mapping_;
};

}
