#include "wording/catalogue.hpp"

#include <fstream>
#include <iterator>
#include <utility>

namespace draad {

namespace {

constexpr std::uint32_t magic = 0x950412de; // in the order of the bytes of the machine that made it: little-endian here
constexpr std::size_t number_size = 4;
constexpr std::size_t entry_size = 2 * number_size;

}

Catalogue::Catalogue(std::string bytes) : bytes_(std::move(bytes))
{
    const auto count = number_at(2 * number_size);
    const auto originals = number_at(3 * number_size);
    const auto translations = number_at(4 * number_size);
    if (number_at(0) != magic || !count || !originals || !translations)
        return;
    for (std::size_t i = 0; i < *count; ++i) {
        const auto english = text_at(*originals + i * entry_size);
        auto translation = text_at(*translations + i * entry_size);
        if (!english || !translation)
            return;
        translations_.emplace(english->substr(0, english->find('\0')), std::move(*translation));
    }
    translations_.erase(""); // the head, with the translator's name
}

Catalogue Catalogue::read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return Catalogue(std::string(std::istreambuf_iterator<char>(stream), {}));
}

std::optional<std::string_view> Catalogue::find(std::string_view english, Plurality plurality) const
{
    if (translations_.empty())
        return std::nullopt;
    const auto found = translations_.find(std::string(english));
    if (found == translations_.end())
        return std::nullopt;
    const std::string_view forms = found->second;
    const std::size_t parting = forms.find('\0');
    return plurality == Plurality::one || parting == std::string_view::npos ? forms.substr(0, parting)
                                                                            : forms.substr(parting + 1);
}

std::optional<std::uint32_t> Catalogue::number_at(Position place) const
{
    if (place > bytes_.size() || bytes_.size() - place < number_size)
        return std::nullopt;
    std::uint32_t number = 0;
    for (std::size_t i = number_size; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes_[place + i]);
    return number;
}

std::optional<std::string> Catalogue::text_at(Position entry) const
{
    const auto size = number_at(entry);
    const auto place = number_at(entry + number_size);
    if (!size || !place || *place > bytes_.size() || bytes_.size() - *place < *size)
        return std::nullopt;
    return bytes_.substr(*place, *size);
}

}
