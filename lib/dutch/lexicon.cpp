#include "dutch/lexicon.hpp"

#include "dutch/lexicon_format.hpp"
#include "error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace draad {

static_assert(std::endian::native == std::endian::little, "the lexicon is mapped as it stands in the file");

struct Lexicon::Mapping {
    void* begin = nullptr;
    std::size_t size = 0;
    LexiconHeader header;
    const std::uint32_t* slots = nullptr;
    const char* words = nullptr;

    Mapping() = default;
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping()
    {
        if (begin) {
            ::munmap(begin, size);
        }
    }
};

namespace {

[[noreturn]] void fail(const std::filesystem::path& file, std::string_view what)
{
    throw Error(fmt::format("{}: {}; build or install draad again", file.string(), what));
}

/// The whole file in memory, without reading it.
std::pair<void*, std::size_t> map_file(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        fail(file, "cannot open the lexicon");
    }
    struct stat facts = {};
    const bool is_readable = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_size > 0;
    const std::size_t size = is_readable ? static_cast<std::size_t>(facts.st_size) : 0;
    void* begin = is_readable ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0) : MAP_FAILED;
    ::close(descriptor);
    if (begin == MAP_FAILED) {
        fail(file, "cannot read the lexicon");
    }
    return {begin, size};
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
    std::tie(mapping.begin, mapping.size) = map_file(file);
    if (mapping.size < sizeof(LexiconHeader)) {
        fail(file, "the lexicon is damaged");
    }
    LexiconHeader& header = mapping.header;
    std::memcpy(&header, mapping.begin, sizeof header);
    if (header.magic != LexiconHeader().magic) {
        fail(file, "this is no lexicon");
    }
    if (header.version != LexiconHeader().version) {
        fail(file, fmt::format("the lexicon has version {}, not {}", header.version, LexiconHeader().version));
    }
    const std::size_t slots_size = std::size_t{header.slot_count} * sizeof(std::uint32_t);
    if (!std::has_single_bit(header.slot_count) || header.word_count >= header.slot_count ||
        mapping.size != sizeof header + slots_size + header.words_size + header.source_size) {
        fail(file, "the lexicon is damaged");
    }
    const char* body = static_cast<const char*>(mapping.begin) + sizeof header;
    mapping.slots = reinterpret_cast<const std::uint32_t*>(body);
    mapping.words = body + slots_size;
    return lexicon;
}

std::optional<WordClasses> Lexicon::find(std::string_view folded) const
{
    const Mapping& mapping = *mapping_;
    const std::uint64_t hash = lexicon_hash(folded);
    const std::uint32_t mask = mapping.header.slot_count - 1;
    // The bound on the steps and on the places keeps a damaged file from leading out of it.
    for (std::uint32_t step = 0; step <= mask; ++step) {
        const std::uint32_t slot = mapping.slots[(static_cast<std::uint32_t>(hash) + step) & mask];
        if (slot == 0) {
            return std::nullopt;
        }
        const std::size_t place = slot & lexicon_place_mask;
        if ((slot & ~lexicon_place_mask) != lexicon_tag(hash) ||
            place + lexicon_entry_head + folded.size() > mapping.header.words_size) {
            continue;
        }
        const char* entry = mapping.words + place;
        if (static_cast<unsigned char>(entry[0]) == folded.size() &&
            std::memcmp(entry + lexicon_entry_head, folded.data(), folded.size()) == 0) {
            const auto low = static_cast<unsigned char>(entry[1]);
            const auto high = static_cast<unsigned char>(entry[2]);
            return WordClasses(static_cast<std::uint16_t>(low | high << 8));
        }
    }
    return std::nullopt;
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
    return {mapping_->words + mapping_->header.words_size, mapping_->header.source_size};
}

}
