#include "codings/anchors/speaker_labels.hpp"

#include "codings/anchors/document_words.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <iterator>

namespace draad {

namespace {

bool has_letters(const std::string& word)
{
    return std::ranges::any_of(word, [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value >= 0x80 || std::isalpha(value) != 0;
    });
}

/// The words of a label; times and what its brackets say beside a name are no part of it.
std::vector<std::string> name_in(std::string_view label)
{
    std::string outside;
    std::size_t depth = 0;
    for (const char byte : label) {
        if (byte == '(' || byte == '[')
            ++depth;
        if (depth == 0)
            outside += byte;
        if ((byte == ')' || byte == ']') && depth > 0)
            --depth;
    }
    std::vector<std::string> words = read_words(outside);
    if (words.empty())
        words = read_words(std::string(label));
    std::vector<std::string> name;
    std::ranges::copy_if(words, std::back_inserter(name), has_letters);
    return name.empty() ? words : name;
}

/// Whether a label may end before a place in a line: behind a colon, a full stop or a bracket that a space follows, a
/// tab, or at the end. The colons of a time have digits behind them.
bool may_end(std::string_view line, std::size_t place)
{
    const char last = line[place - 1];
    return place == line.size() || last == '\t' ||
           ((last == ':' || last == '.' || last == ')' || last == ']') && (line[place] == ' ' || line[place] == '\t'));
}

}

SpeakerLabels::SpeakerLabels(const Corpus& corpus)
{
    std::set<std::string_view> labels;
    for (const DocumentSummary& document : corpus.documents())
        for (const Speaker& speaker : document.card.speakers) {
            labels.insert(speaker.name);
            labels.insert(speaker.printed.begin(), speaker.printed.end());
        }
    for (const std::string_view label : labels)
        names_.insert(name_in(label));
    names_.erase(std::vector<std::string>());
}

std::size_t SpeakerLabels::label_of(std::string_view line) const
{
    constexpr std::size_t longest = 100; // bytes
    std::ptrdiff_t brackets = 0;
    for (std::size_t end = 1; end <= std::min(line.size(), longest); ++end) {
        const char last = line[end - 1];
        brackets += last == '(' || last == '[' ? 1 : last == ')' || last == ']' ? -1 : 0;
        if (brackets == 0 && may_end(line, end) && names_.contains(name_in(line.substr(0, end))))
            return end;
    }
    return 0;
}

std::vector<std::string> SpeakerLabels::words_without(std::string_view text) const
{
    std::string said;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
        said += line.substr(names_.empty() ? 0 : label_of(line));
        said += '\n';
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return read_words(said);
}

}
