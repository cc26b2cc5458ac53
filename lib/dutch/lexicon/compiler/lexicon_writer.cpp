#include "dutch/lexicon/compiler/lexicon_writer.hpp"

#include "dutch/lexicon/lexicon_format.hpp"
#include "error.hpp"

#include <fmt/format.h>

#include <bit>
#include <fstream>
#include <string>
#include <unordered_map>
#include <vector>

namespace draad {
namespace {

/// The length of a word is stored in one byte.
constexpr std::size_t longest_word = 255;

void put(std::vector<std::uint32_t>& slots, std::string_view word, std::uint32_t offset)
{
    const std::uint64_t hash = lexicon_hash(word);
    const std::size_t mask = slots.size() - 1;
    std::size_t slot = static_cast<std::uint32_t>(hash) & mask;
    while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
    }
    slots[slot] = lexicon_tag(hash) | offset;
}

void put_number(std::string& bytes, std::size_t number, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        bytes += static_cast<char>(number >> (8 * i) & 0xff);
    }
}

/// The stored forms of words, one after the other; equal ones once.
class FormsList {
public:
    /// Where they stand; 0 if they are too many for the list.
    std::size_t add(const std::string& forms)
    {
        const auto [known, is_new] = offsets_.try_emplace(forms, bytes_.size());
        if (is_new) {
            put_number(bytes_, forms.size(), lexicon_forms_head);
            bytes_ += forms;
        }
        return known->second <= lexicon_offset_mask ? known->second : 0;
    }

    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_ = std::string(1, '\0');
    std::unordered_map<std::string, std::size_t> offsets_;
};

}

void write_lexicon(const WordTable& words, const StoredForms& forms, std::string_view source,
                   const std::filesystem::path& file)
{
    std::string bytes(1, '\0');
    FormsList forms_list;
    // At most half full, so that a look at an absent word ends soon.
    std::vector<std::uint32_t> slots(std::bit_ceil(2 * words.size() + 1));
    for (const auto& [word, classes] : words) {
        if (word.empty() || word.size() > longest_word) {
            continue;
        }
        put(slots, word, static_cast<std::uint32_t>(bytes.size()));
        const auto stored = forms.find(word);
        put_number(bytes, word.size(), 1);
        put_number(bytes, classes.bits(), 2);
        put_number(bytes, stored == forms.end() ? 0 : forms_list.add(stored->second), 3);
        bytes += word;
    }
    if (bytes.size() > lexicon_offset_mask) {
        throw Error(fmt::format("{}: too many words for one lexicon; leave out a list", file.string()));
    }
    LexiconHeader header;
    header.word_count = static_cast<std::uint32_t>(words.size());
    header.slot_count = static_cast<std::uint32_t>(slots.size());
    header.words_size = static_cast<std::uint32_t>(bytes.size());
    header.forms_size = static_cast<std::uint32_t>(forms_list.bytes().size());
    header.source_size = static_cast<std::uint32_t>(source.size());

    const std::filesystem::path unfinished = file.string() + ".new";
    std::ofstream out(unfinished, std::ios::binary);
    out.write(reinterpret_cast<const char*>(&header), sizeof header);
    out.write(reinterpret_cast<const char*>(slots.data()),
              static_cast<std::streamsize>(slots.size() * sizeof slots[0]));
    out << bytes << forms_list.bytes() << source;
    out.close();
    if (!out) {
        throw Error(fmt::format("{}: cannot write the lexicon; is the disk full?", unfinished.string()));
    }
    std::filesystem::rename(unfinished, file);
}

}
