#include "dutch/forms/stored_forms.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

namespace draad {
namespace {

// A list of forms is its number and the forms; a form what is taken off, the number of letters put on, and these. All
// numbers are bytes. In the list of inflected forms there stands before each form its part of speech, and behind it
// how it is made. Of a separable verb follows the length of its particle, or 0, and lists of forms of its base.

constexpr std::size_t most = std::numeric_limits<unsigned char>::max();

class FormsWriter {
public:
    void put_number(std::size_t number)
    {
        is_whole_ = is_whole_ && number <= most;
        bytes_ += static_cast<char>(number);
    }

    void put_text(std::string_view text)
    {
        put_number(text.size());
        bytes_ += text;
    }

    void put_form(std::string_view word, std::string_view form)
    {
        const auto same = static_cast<std::size_t>(std::ranges::mismatch(word, form).in1 - word.begin());
        put_number(word.size() - same);
        put_text(form.substr(same));
    }

    void put_list(std::string_view word, const std::vector<std::string>& forms)
    {
        put_number(forms.size());
        for (const std::string& form : forms) {
            put_form(word, form);
        }
    }

    std::optional<std::string> take() { return is_whole_ ? std::optional(std::move(bytes_)) : std::nullopt; }

private:
    std::string bytes_;
    bool is_whole_ = true;
};

/// Reads only what is there; what is damaged reads as nothing, and is noted.
class FormsReader {
public:
    explicit FormsReader(std::string_view bytes) : bytes_(bytes) {}

    std::size_t number()
    {
        if (bytes_.empty()) {
            is_sound_ = false;
            return 0;
        }
        const auto number = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return number;
    }

    PartOfSpeech part_of_speech()
    {
        const std::size_t part = number();
        is_sound_ = is_sound_ && part <= static_cast<std::size_t>(PartOfSpeech::adjective);
        return static_cast<PartOfSpeech>(part);
    }

    std::string_view text()
    {
        const std::size_t size = number();
        is_sound_ = is_sound_ && size <= bytes_.size();
        const std::string_view text = bytes_.substr(0, size);
        bytes_.remove_prefix(text.size());
        return text;
    }

    std::string form(std::string_view word)
    {
        const std::size_t taken_off = number();
        is_sound_ = is_sound_ && taken_off <= word.size();
        std::string form(word.substr(0, word.size() - std::min(taken_off, word.size())));
        form += text();
        return form;
    }

    std::vector<std::string> list(std::string_view word)
    {
        const std::size_t size = number();
        std::vector<std::string> forms;
        forms.reserve(size);
        for (std::size_t i = 0; i < size && is_sound_; ++i) {
            forms.push_back(form(word));
        }
        return forms;
    }

    bool is_sound() const { return is_sound_; }
    bool is_at_end() const { return bytes_.empty(); }

private:
    std::string_view bytes_;
    bool is_sound_ = true;
};

}

std::optional<std::string> write_forms(std::string_view word, const Expansion& expansion)
{
    FormsWriter writer;
    writer.put_number(expansion.forms.size());
    for (const Form& form : expansion.forms) {
        writer.put_number(static_cast<std::size_t>(form.part_of_speech));
        writer.put_form(word, form.folded);
        writer.put_text(form.how);
    }
    writer.put_list(word, expansion.ambiguous_stems);
    const std::string_view particle = expansion.apart ? expansion.apart->particle : std::string_view();
    writer.put_number(particle.size());
    if (expansion.apart) {
        const std::string_view base = word.substr(std::min(particle.size(), word.size()));
        writer.put_list(base, expansion.apart->base_forms);
        writer.put_list(base, expansion.apart->participles);
        writer.put_list(base, expansion.apart->noun_forms);
    }
    std::optional<std::string> bytes = writer.take();
    return bytes && read_forms(word, *bytes) == expansion ? bytes : std::nullopt;
}

std::optional<Expansion> read_forms(std::string_view word, std::string_view bytes)
{
    FormsReader reader(bytes);
    Expansion expansion;
    const std::size_t count = reader.number();
    expansion.forms.reserve(count);
    for (std::size_t i = 0; i < count && reader.is_sound(); ++i) {
        const PartOfSpeech part_of_speech = reader.part_of_speech();
        std::string folded = reader.form(word);
        expansion.forms.push_back({std::move(folded), part_of_speech, reader.text()});
    }
    expansion.ambiguous_stems = reader.list(word);
    if (const std::size_t particle = reader.number(); particle > 0 && particle <= word.size()) {
        const std::string_view base = word.substr(particle);
        SeparableVerb& verb = expansion.apart.emplace();
        verb.particle = word.substr(0, particle);
        verb.base_forms = reader.list(base);
        verb.participles = reader.list(base);
        verb.noun_forms = reader.list(base);
    }
    return count > 0 && reader.is_sound() && reader.is_at_end() ? std::optional(std::move(expansion)) : std::nullopt;
}

}
