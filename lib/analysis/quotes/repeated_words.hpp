#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace draad {

/// What texts have said, so that a text that says nearly the same as one of them, or holds nearly all of one, or lies
/// nearly whole in one, is known: a quote set apart from the article that it is taken from, a statement in two versions
/// of a report. Texts are compared by their runs of three words, folded and without marks; a shorter text as a whole.
/// To ask takes time by the text asked for, however many texts were added.
class RepeatedWords {
public:
    /// Whether seven in ten runs of the text or of one that was added are in both.
    bool has(std::string_view text) const;

    void add(std::string_view text);

private:
    /// By run: the texts that have it, each once.
    std::unordered_map<std::string, std::vector<std::size_t>> texts_with_;
    /// By text: how many runs it has.
    std::vector<std::size_t> sizes_;
};

}
