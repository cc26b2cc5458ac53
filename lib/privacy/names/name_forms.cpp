#include "privacy/names/name_forms.hpp"

#include "dutch/words/name_infixes.hpp"

#include <algorithm>

namespace draad {

namespace {

using FormWords = std::vector<FormWord>;

FormWords operator+(FormWords left, const FormWords& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

FormWord particle_word(std::string folded)
{
    return {.folded = std::move(folded), .is_particle = true};
}

FormWords plain(const std::vector<std::string>& words)
{
    FormWords plain;
    for (const std::string& word : words)
        plain.push_back({.folded = word,
                         .is_initial = word.size() == 1 && !is_surname_particle(word),
                         .is_particle = is_surname_particle(word)});
    return plain;
}

FormWords initials(const std::vector<std::string>& words)
{
    FormWords letters;
    for (const std::string& word : words)
        letters.push_back({.folded = word.substr(0, 1), .is_initial = true});
    return letters;
}

/// van der; v.d.; vd; der, where the edge of a concordance cuts the first off.
std::vector<FormWords> ways_of_particles(const std::vector<std::string>& particles)
{
    if (particles.empty())
        return {{}};
    FormWords whole;
    FormWords letters;
    std::string joined;
    for (const std::string& word : particles) {
        whole.push_back(particle_word(word));
        letters.push_back({.folded = word.substr(0, 1), .is_initial = true, .is_particle = true});
        joined += word.front();
    }
    std::vector<FormWords> ways{whole, letters};
    if (particles.size() > 1) {
        ways.push_back({particle_word(joined)});
        ways.push_back({particle_word(particles.back())});
    }
    return ways;
}

std::vector<FormWords> ways_of_given(const std::vector<std::string>& given)
{
    std::vector<FormWords> ways;
    if (given.empty())
        return ways;
    ways.push_back(plain(given));
    ways.push_back(initials(given));
    if (given.size() > 1) {
        ways.push_back(plain({given.front()}));
        ways.push_back(initials({given.front()}));
    }
    return ways;
}

class Forms {
public:
    explicit Forms(const PersonalName& name) : name_(name) {}

    std::vector<NameForm> run()
    {
        add(plain(name_.printed), FormKind::full);
        const std::vector<FormWords> given = ways_of_given(name_.given);
        if (!name_.surname.empty())
            add_surname(given);
        if (!name_.given.empty() && name_.given.front().size() > 1) {
            add(plain(name_.given), FormKind::given);
            add(plain({name_.given.front()}), FormKind::given);
        }
        return std::move(forms_);
    }

private:
    void add_surname(const std::vector<FormWords>& given)
    {
        const FormWords surname = plain(name_.surname);
        for (const FormWords& particles : ways_of_particles(name_.particles)) {
            add(particles + surname, FormKind::surname);
            for (const FormWords& first : given)
                add(first + particles + surname, FormKind::full);
        }
        for (FormWords first : given) {
            first.front().follows_comma = true;
            FormWords particles;
            for (const std::string& word : name_.particles)
                particles.push_back(particle_word(word));
            add(surname + first + particles, FormKind::full);
            add(particles + surname + first, FormKind::full);
        }
        if (!name_.particles.empty())
            add(surname, FormKind::bare);
        add_halves(surname);
        add_cut_surname();
    }

    /// Gijs H., of Gijs Hamstra, as labels of transcripts have it.
    void add_cut_surname()
    {
        if (name_.given.empty() || name_.given.front().size() == 1)
            return;
        const FormWords surname = initials({name_.surname.front()});
        FormWords particles;
        for (const std::string& word : name_.particles)
            particles.push_back(particle_word(word));
        add(plain({name_.given.front()}) + surname, FormKind::given);
        if (!particles.empty())
            add(plain({name_.given.front()}) + particles + surname, FormKind::given);
    }

    /// Jansen and De Vries, of Jansen-de Vries.
    void add_halves(const FormWords& surname)
    {
        if (name_.before_hyphen == 0)
            return;
        const auto middle = surname.begin() + static_cast<std::ptrdiff_t>(name_.before_hyphen);
        add({surname.begin(), middle}, FormKind::bare);
        add({middle, surname.end()}, FormKind::bare);
    }

    void add(FormWords words, FormKind kind)
    {
        const bool is_only_small =
            std::ranges::all_of(words, [](const FormWord& word) { return word.is_initial || word.is_particle; });
        if (!is_only_small)
            forms_.push_back({.words = std::move(words), .kind = kind});
    }

    const PersonalName& name_;
    std::vector<NameForm> forms_;
};

}

std::vector<NameForm> forms_of(const PersonalName& name)
{
    return Forms(name).run();
}

}
