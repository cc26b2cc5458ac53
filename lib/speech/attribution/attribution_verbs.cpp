#include "speech/attribution/attribution_verbs.hpp"

#include "speech/attribution/attribution_verb_table.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace draad {

namespace {

/// Calls `use` with each word of a list that is parted by single spaces.
template <class Use>
void for_each_word(std::string_view words, Use use)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        use(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

/// The plural of the present (which is the infinitive, too) and of the past: zeggen, zeiden, vroegen, gaan.
bool is_plural_form(std::string_view form)
{
    return form.ends_with("en") || form == "gaan";
}

/// All forms, sorted. Joined forms of separable verbs (uitlegt, uitgelegd) are made here, so they own their text.
class VerbForms {
public:
    VerbForms()
    {
        std::size_t joined_size = 0;
        for (const AttributionVerb& verb : attribution_verbs())
            joined_size += 8 * (verb.finite.size() + verb.particle.size());
        joined_.reserve(joined_size); // the views into it stay valid
        for (const AttributionVerb& verb : attribution_verbs())
            add(verb);
        std::ranges::sort(forms_, [](const VerbForm& a, const VerbForm& b) {
            return std::tuple(a.folded, a.particle, !a.is_finite) < std::tuple(b.folded, b.particle, !b.is_finite);
        });
    }

    const VerbForm* find(std::string_view folded, std::string_view particle, bool any_particle) const
    {
        const auto less = [](const VerbForm& form, std::string_view wanted) { return form.folded < wanted; };
        auto at = std::lower_bound(forms_.begin(), forms_.end(), folded, less);
        for (; at != forms_.end() && at->folded == folded; ++at)
            if (any_particle || at->particle == particle)
                return &*at;
        return nullptr;
    }

private:
    void add(const AttributionVerb& verb)
    {
        for_each_word(verb.finite, [&](std::string_view form) {
            forms_.push_back(made(form, verb, verb.particle, true));
            if (!verb.particle.empty())
                forms_.push_back(made(join(verb.particle, form), verb, "", true));
        });
        for_each_word(verb.others, [&](std::string_view form) { forms_.push_back(made(form, verb, "", false)); });
    }

    static VerbForm made(std::string_view form, const AttributionVerb& verb, std::string_view particle, bool is_finite)
    {
        return {.folded = form,
                .lemma = verb.lemma,
                .particle = particle,
                .is_finite = is_finite,
                .is_plural = is_finite && is_plural_form(form),
                .reports = verb.reports};
    }

    std::string_view join(std::string_view particle, std::string_view form)
    {
        const std::size_t begin = joined_.size();
        joined_.append(particle).append(form);
        return std::string_view(joined_).substr(begin);
    }

    std::string joined_;
    std::vector<VerbForm> forms_;
};

const VerbForms& verb_forms()
{
    static const VerbForms forms; // made when the first quotation is met
    return forms;
}

/// zei-ie → zei
std::string_view without_enclitic(std::string_view folded)
{
    for (std::string_view enclitic : {"-ie", "-i"})
        if (folded.size() > enclitic.size() + 1 && folded.ends_with(enclitic))
            return folded.substr(0, folded.size() - enclitic.size());
    return folded;
}

}

const VerbForm* find_verb_form(std::string_view folded)
{
    const std::string_view form = without_enclitic(folded);
    if (const VerbForm* plain = verb_forms().find(form, "", false))
        return plain;
    return verb_forms().find(form, "", true);
}

const VerbForm* find_verb_form(std::string_view folded, std::string_view particle)
{
    return verb_forms().find(without_enclitic(folded), particle, false);
}

}
