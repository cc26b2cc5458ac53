#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace draad {

enum class Plurality { one, many };

/// The messages of one language, as msgfmt compiles them: the format MO of the manual of GNU gettext. It is read here
/// and not by the C library, which translates only where the system has generated a locale of the language, and
/// containers have none. Its languages have one form for 1 and another for all else, as Dutch and English do.
class Catalogue {
public:
    /// Without any message.
    Catalogue() = default;
    /// One that is damaged has only the messages before the damage.
    explicit Catalogue(std::string bytes);

    /// The catalogue in a file; one without any message where there is no such file.
    static Catalogue read(const std::filesystem::path& file);

    /// What stands for a message; nothing if it has no translation.
    std::optional<std::string_view> find(std::string_view english, Plurality plurality = Plurality::one) const;

    std::size_t size() const { return translations_.size(); }

private:
    using Position = std::size_t;

    std::optional<std::uint32_t> number_at(Position place) const;
    std::optional<std::string> text_at(Position entry) const;

    std::string bytes_;
    /// By the English of the form for one; the forms are parted by a zero byte.
    std::unordered_map<std::string, std::string> translations_;
};

/// Has all messages of this process said by a catalogue. To be called before there are several threads.
void say_by(Catalogue catalogue);

}
