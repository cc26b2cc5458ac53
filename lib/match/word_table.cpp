#include "match/word_table.hpp"

#include "dutch/compound_splitting.hpp"
#include "dutch/compounds.hpp"
#include "dutch/forms.hpp"
#include "dutch/misprints.hpp"
#include "match/wildcard.hpp"
#include "parallel.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace draad {

namespace {

bool holds(std::span<const std::string> sorted, std::string_view word)
{
    return std::ranges::binary_search(sorted, word, std::less<>());
}

/// The words of a sorted vocabulary that begin with a prefix.
std::span<const std::string> beginning_with(std::span<const std::string> vocabulary, std::string_view prefix)
{
    const auto begin = std::ranges::lower_bound(vocabulary, prefix, std::less<>());
    const auto end =
        std::find_if_not(begin, vocabulary.end(), [&](const std::string& word) { return word.starts_with(prefix); });
    return {begin, end};
}

/// What all forms of a word begin with.
std::string_view common_beginning(std::span<const std::string> forms)
{
    std::string_view common = forms.front();
    for (const std::string& form : forms)
        common = common.substr(0, static_cast<std::size_t>(std::ranges::mismatch(common, form).in1 - common.begin()));
    return common;
}

/// The words of a vocabulary that one query finds.
struct QueryWords {
    std::vector<std::pair<std::string, WordUse>> uses;
    std::optional<SeparableVerb> apart;
    /// The words that the halves among `uses` count.
    std::vector<PartedWord> partings;
};

/// The words of a vocabulary, and those among them that are another word in disguise.
struct KnownWords {
    KnownWords(std::span<const std::string> vocabulary, const Lexicon& lexicon)
        : words(vocabulary), misprints(vocabulary, lexicon), parted(vocabulary, lexicon)
    {
    }
    std::span<const std::string> words;
    Misprints misprints;
    PartedWords parted;
};

class QueryReader {
public:
    QueryReader(std::uint32_t index, const WordQuery& query, const Lexicon& lexicon, const KnownWords& known)
        : index_(index), query_(query), lexicon_(lexicon), known_(known), vocabulary_(known.words)
    {
    }

    QueryWords run()
    {
        switch (query_.word.kind) {
        case WordPattern::Kind::inflected:
            add_inflected();
            break;
        case WordPattern::Kind::wildcard:
            add_wildcard();
            break;
        default:
            add_known(fold(query_.word.text), {});
        }
        return std::move(words_);
    }

private:
    void add_inflected()
    {
        const std::string written = fold(query_.word.text);
        Expansion expansion = expand(written, lexicon_, {.part_of_speech = query_.part_of_speech});
        const std::vector<std::string> forms = wanted_forms(expansion);
        for (const std::string& form : forms) {
            add_known(form, {.ways = {.approximate = !expansion.is_known && form != written}});
            add_known(form + "-", {.ways = {.compound = true}}); // jeugd- en gezinshulp
        }
        for (const std::string& stem : expansion.ambiguous_stems)
            if (!holds(forms, stem) && is_wanted(stem))
                add_known(stem, {.role = WordUse::Role::stem});
        if (query_.word.is_open_before || query_.word.is_open_after)
            add_compounds(forms);
        if (expansion.apart && holds(vocabulary_, expansion.apart->particle))
            add_apart(*std::move(expansion.apart));
        if (expansion.is_known || split_compound(written, lexicon_).size() > 1)
            for (const std::string& form : forms)
                add_variants(form, forms);
    }

    /// The form as it stands in a text that is misread, misspelled or cut.
    void add_variants(const std::string& form, std::span<const std::string> forms)
    {
        for (const std::string& word : known_.misprints.of(form))
            if (!holds(forms, word) && is_wanted(word))
                add(word, {.ways = {.variant = true}});
        for (PartedWord& word : known_.parted.of(form)) {
            const auto parting = static_cast<std::uint32_t>(words_.partings.size());
            add(word.first, {.role = WordUse::Role::first_half, .parting = parting, .ways = {.variant = true}});
            add(word.second, {.role = WordUse::Role::second_half, .parting = parting, .ways = {.variant = true}});
            words_.partings.push_back(std::move(word));
        }
    }

    bool is_wanted(const std::string& form) const
    {
        return std::ranges::find(query_.not_forms, form) == query_.not_forms.end();
    }

    std::vector<std::string> wanted_forms(const Expansion& expansion) const
    {
        std::vector<std::string> forms = query_.forms;
        for (const Form& form : expansion.forms)
            if (is_wanted(form.folded))
                forms.push_back(form.folded);
        std::ranges::sort(forms);
        forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
        return forms;
    }

    void add_apart(SeparableVerb verb)
    {
        for (const std::string& base : verb.base_forms)
            add_known(base, {.role = WordUse::Role::base, .ways = {.apart = true}});
        for (const std::string& participle : verb.participles)
            add_known(participle, {.role = WordUse::Role::base, .ways = {.apart = true}});
        add_known(verb.particle, {.role = WordUse::Role::particle, .ways = {.apart = true}});
        words_.apart = std::move(verb);
    }

    void add_compounds(std::span<const std::string> forms)
    {
        if (forms.empty())
            return;
        const WordPattern& word = query_.word;
        const CompoundPlaces places{.as_head = word.is_open_before,
                                    .as_modifier = word.is_open_after,
                                    .as_middle = word.is_open_before && word.is_open_after};
        const std::string_view beginning = common_beginning(forms);
        for (const std::string& candidate : word.is_open_before ? vocabulary_ : beginning_with(vocabulary_, beginning))
            if (candidate.find(beginning) != std::string::npos && !holds(forms, candidate) &&
                is_compound_with(candidate, forms, places, lexicon_))
                add(candidate, {.ways = {.compound = true}});
    }

    void add_wildcard()
    {
        const std::string pattern = fold(query_.word.text);
        const std::string_view prefix = std::string_view(pattern).substr(0, pattern.find_first_of("*?"));
        for (const std::string& candidate : beginning_with(vocabulary_, prefix))
            if (fits_wildcard(candidate, pattern))
                add(candidate, {});
    }

    void add_known(const std::string& word, WordUse use)
    {
        if (holds(vocabulary_, word))
            add(word, use);
    }

    void add(const std::string& word, WordUse use)
    {
        use.query = index_;
        words_.uses.emplace_back(word, use);
    }

    std::uint32_t index_;
    const WordQuery& query_;
    const Lexicon& lexicon_;
    const KnownWords& known_;
    std::span<const std::string> vocabulary_;
    QueryWords words_;
};

}

WordTable::WordTable(std::vector<WordQuery> queries, const Lexicon& lexicon, std::span<const std::string> vocabulary,
                     unsigned jobs)
    : queries_(std::move(queries)), apart_(queries_.size()), words_(queries_.size())
{
    const KnownWords known(vocabulary, lexicon);
    std::vector<QueryWords> read(queries_.size());
    for_each_in_parallel(queries_.size(), jobs, [&] {
        return [&](std::size_t i) {
            read[i] = QueryReader(static_cast<std::uint32_t>(i), queries_[i], lexicon, known).run();
        };
    });
    for (std::size_t i = 0; i < read.size(); ++i) {
        const auto first_parting = static_cast<std::uint32_t>(partings_.size());
        std::ranges::move(read[i].partings, std::back_inserter(partings_));
        for (auto& [word, use] : read[i].uses) {
            use.parting += first_parting;
            words_[i][static_cast<std::size_t>(use.role)].push_back(word);
            uses_[std::move(word)].push_back(use);
        }
        apart_[i] = std::move(read[i].apart);
    }
}

std::span<const WordUse> WordTable::uses(std::string_view folded) const
{
    const auto found = uses_.find(folded);
    if (found == uses_.end())
        return {};
    return found->second;
}

}
