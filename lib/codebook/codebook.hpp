#pragma once

#include "codebook/pattern.hpp"
#include "codebook/scope.hpp"
#include "text/part_of_speech.hpp"
#include "text/polarity.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A location in a codebook's file; line and column count from 1.
struct CodebookLocation {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;

    bool operator==(const CodebookLocation&) const = default;
};

/// "file:line:column", and what it says; a text that does not end so is all file.
std::string to_string(const CodebookLocation& location);
CodebookLocation parse_location(std::string_view text);

/// What a negation does to a hit: mark flips its polarity, ignore leaves the rule's own, skip drops it. What leaves a
/// hit unclear negates nothing, and skip keeps it.
enum class NegationSetting { mark, ignore, skip };

/// Who must say it: the values that `speaker`, `role` or a field may have, by that name.
using Only = std::map<std::string, std::vector<std::string>>;

/// One way of saying what a code is about.
struct Rule {
    /// As written.
    std::string text;
    /// For the output; `text` unless the codebook gives a name.
    std::string name;
    CodebookLocation location;
    Pattern pattern;
    /// What the words themselves say: `over .. hoofd heen` is negated, for these words say that a say is lacking.
    Polarity polarity = Polarity::affirmed;
    Scope within = Scope::sentence;
    NegationSetting negation = NegationSetting::mark;
    /// Which paradigm of its words.
    std::optional<PartOfSpeech> part_of_speech;
    /// Forms that its words have besides, and those they have not, folded.
    std::vector<std::string> forms;
    std::vector<std::string> not_forms;
    /// No hit where this also matches within the unit.
    std::optional<Pattern> unless;
    /// A hit only where this also matches within the unit; it is not part of the hit.
    std::optional<Pattern> with;
    Only only;
};

/// A sentence that must be coded with a code, or must not.
struct Example {
    std::string text;
    /// Of at least one of its hits; nothing if any will do.
    std::optional<Polarity> polarity;
    CodebookLocation location;
};

/// A code and what a researcher needs to apply it by hand.
struct Code {
    std::string id;
    /// Ids from the topmost code to this one: "zeggenschap.medezeggenschap".
    std::string path;
    CodebookLocation location;
    std::string label;
    std::string definition;
    std::vector<std::string> include;
    std::vector<std::string> exclude;
    std::vector<std::string> memo;
    std::string color;
    /// What people call its hits that are affirmed, negated and unclear ("ontbreekt of geschonden"), its own or else
    /// its parent's; empty for the usual words.
    std::array<std::string, 3> polarity_labels;
    std::vector<Example> examples;
    std::vector<Example> counterexamples;
    std::vector<Rule> rules;
    /// Their matches block every hit of the code that overlaps them.
    std::vector<Rule> except;
    /// Its own, else that of its parent.
    Only only;
    /// The index of the parent in the codebook's list of codes.
    std::optional<std::size_t> parent;
    /// Which of the codebook's files it is from.
    std::size_t source = 0;

    /// How many codes stand above it.
    std::size_t depth() const;
};

/// A word list that rules may name.
struct WordSet {
    std::string name;
    CodebookLocation location;
    std::vector<Rule> rules;
    std::size_t source = 0;
};

/// A file of sets that a codebook uses.
struct UsedFile {
    std::string file;
    /// Of the file's bytes, as that of the codebook.
    std::string hash;
};

/// One codebook file.
struct CodebookSource {
    std::string file;
    std::string title;
    std::string version;
    std::string language;
    std::string description;
    std::vector<std::string> authors;
    /// Of the file's bytes, in hexadecimal: another hash is another codebook, whatever its version says.
    std::string hash;
    /// What it names under `use:`; their sets are among those of this source.
    std::vector<UsedFile> uses;
};

/// The codes of one or several files: plain data, in the order of the files. A parent stands before its children.
struct Codebook {
    std::vector<CodebookSource> sources;
    std::vector<WordSet> sets;
    std::vector<Code> codes;

    /// The code of that path, if there is one.
    std::optional<std::size_t> find_code(std::string_view path) const;
    /// What `$name` means in one of the files: a set of it, else its code of that path or, if only one has it, of that
    /// id.
    const WordSet* find_set(std::string_view name, std::size_t source) const;
    std::optional<std::size_t> find_referred_code(std::string_view name, std::size_t source) const;
    /// A code and all below it.
    std::vector<std::size_t> family(std::size_t code) const;
};

}
