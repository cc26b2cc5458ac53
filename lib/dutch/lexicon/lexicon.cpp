#include "dutch/lexicon/lexicon.hpp"

#include "dutch/lexicon/lexicon_format.hpp"
#include "error.hpp"
#include "files/mapped_file.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace draad {

static_assert(std::endian::native == std::endian::little, "the lexicon is mapped as it stands in the file");

struct Lexicon::Mapping {
    MappedFile file;
    LexiconHeader header = {};
    const std::uint32_t* slots = nullptr;
    const char* words = nullptr;
    std::string_view forms;
};

namespace {

[[noreturn]] void fail(const std::filesystem::path& file, std::string_view fault)
{
    throw Error(said("{}: {}; build or install draad again", file.string(), fault));
}

}

Lexicon::Lexicon() : mapping_(std::make_unique<Mapping>())
{
}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

Lexicon Lexicon::open(const std::filesystem::path& file)
{
    Lexicon lexicon;
    Mapping& mapping = *lexicon.mapping_;
    try {
        mapping.file = MappedFile(file);
    } catch (const Error&) {
        fail(file, said("cannot open the lexicon"));
    }
    const std::string_view bytes = mapping.file.bytes();
    if (bytes.size() < sizeof(LexiconHeader)) {
        fail(file, said("the lexicon is damaged"));
    }
    LexiconHeader& header = mapping.header;
    std::memcpy(&header, bytes.data(), sizeof header);
    if (header.magic != LexiconHeader().magic) {
        fail(file, said("this is no lexicon"));
    }
    if (header.version != LexiconHeader().version) {
        fail(file, said("the lexicon has version {}, not {}", header.version, LexiconHeader().version));
    }
    const std::size_t slots_size = std::size_t{header.slot_count} * sizeof(std::uint32_t);
    if (!std::has_single_bit(header.slot_count) || header.word_count >= header.slot_count ||
        bytes.size() != sizeof header + slots_size + header.words_size + header.forms_size + header.source_size) {
        fail(file, said("the lexicon is damaged"));
    }
    const char* body = bytes.data() + sizeof header;
    mapping.slots = reinterpret_cast<const std::uint32_t*>(body);
    mapping.words = body + slots_size;
    mapping.forms = {mapping.words + header.words_size, header.forms_size};
    return lexicon;
}

/// The bytes of a word, from its length on; nothing if it is not there.
const unsigned char* Lexicon::entry_of(std::string_view folded) const
{
    const Mapping& mapping = *mapping_;
    const std::uint64_t hash = lexicon_hash(folded);
    const std::uint32_t mask = mapping.header.slot_count - 1;
    // The bound on the steps and on the offsets keeps a damaged file from leading out of it.
    for (std::uint32_t step = 0; step <= mask; ++step) {
        const std::uint32_t slot = mapping.slots[(static_cast<std::uint32_t>(hash) + step) & mask];
        if (slot == 0) {
            return nullptr;
        }
        const std::size_t offset = slot & lexicon_offset_mask;
        if ((slot & ~lexicon_offset_mask) != lexicon_tag(hash) ||
            offset + lexicon_entry_head + folded.size() > mapping.header.words_size) {
            continue;
        }
        const char* entry = mapping.words + offset;
        if (static_cast<unsigned char>(entry[0]) == folded.size() &&
            std::memcmp(entry + lexicon_entry_head, folded.data(), folded.size()) == 0) {
            return reinterpret_cast<const unsigned char*>(entry);
        }
    }
    return nullptr;
}

std::optional<WordClasses> Lexicon::find(std::string_view folded) const
{
    const unsigned char* entry = entry_of(folded);
    return entry ? std::optional(WordClasses(static_cast<std::uint16_t>(entry[1] | entry[2] << 8))) : std::nullopt;
}

std::string_view Lexicon::stored_forms(std::string_view folded) const
{
    const unsigned char* entry = entry_of(folded);
    const std::size_t offset = entry ? entry[3] | std::size_t{entry[4]} << 8 | std::size_t{entry[5]} << 16 : 0;
    const std::string_view all = mapping_->forms;
    if (offset == 0 || offset + lexicon_forms_head > all.size()) {
        return {};
    }
    const auto low = static_cast<unsigned char>(all[offset]);
    const auto high = static_cast<unsigned char>(all[offset + 1]);
    return all.substr(offset + lexicon_forms_head, low | std::size_t{high} << 8);
}

bool Lexicon::contains(std::string_view folded) const
{
    const std::optional<WordClasses> classes = find(folded);
    return classes && !classes->has(WordClass::name);
}

std::size_t Lexicon::size() const
{
    return mapping_->header.word_count;
}

std::vector<std::string> Lexicon::words() const
{
    const std::string_view entries(mapping_->words, mapping_->header.words_size);
    std::vector<std::string> words;
    words.reserve(size());
    for (std::size_t at = 1; at + lexicon_entry_head <= entries.size();) {
        const auto length = static_cast<unsigned char>(entries[at]);
        words.emplace_back(entries.substr(at + lexicon_entry_head, length));
        at += lexicon_entry_head + length;
    }
    std::ranges::sort(words);
    return words;
}

std::string Lexicon::source() const
{
    return {mapping_->forms.data() + mapping_->forms.size(), mapping_->header.source_size};
}

}
