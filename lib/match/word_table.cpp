#include "match/word_table.hpp"

#include "dutch/compounds/compound_splitting.hpp"
#include "dutch/compounds/compounds.hpp"
#include "dutch/forms/forms.hpp"
#include "dutch/tagging/homographs.hpp"
#include "dutch/variants/misprints.hpp"
#include "dutch/variants/vocabulary_sieve.hpp"
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
    /// With the numbers of the words.
    std::vector<std::pair<WordId, QueryMatch>> matches;
    std::optional<SeparableVerb> apart;
    std::optional<PronominalAdverb> pronominal;
    /// The words in two parts that `QueryMatch::parting` counts.
    std::vector<PartedWord> partings;
};

class QueryReader {
public:
    QueryReader(std::uint32_t index, const WordQuery& query, const Lexicon& lexicon, const SortedWords& vocabulary,
                const VocabularySieve& sieve)
        : index_(index), query_(query), lexicon_(lexicon), vocabulary_(vocabulary), sieve_(sieve)
    {
    }

    /// The words that are as the query has them.
    void find_words()
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
    }

    /// The forms that may be looked for in another dress, too.
    const std::vector<std::string>& disguised() const { return disguised_; }

    /// The forms as they stand in a text that is misread, misspelled or cut. Of what is no word of a list, and no
    /// compound of such words, nobody can tell.
    void find_variants(const Misprints& misprints, PartedWords& parted)
    {
        for (const std::string& form : disguised_) {
            const std::vector<std::string> words = misprints.of(form);
            std::vector<PartedWord> halves = parted.of(form);
            if (words.empty() && halves.empty())
                continue;
            if (!is_word_or_compound())
                return;
            for (const std::string& word : words)
                if (!holds(disguised_, word) && is_wanted(word))
                    add_known(word, {.traits = {.variant = true}});
            for (PartedWord& word : halves)
                add_halves(std::move(word));
        }
    }

    QueryWords take() { return std::move(words_); }

private:
    void add_inflected()
    {
        const std::string written = fold(query_.word.text);
        Expansion expansion = expand(written, lexicon_, {.part_of_speech = query_.part_of_speech});
        is_known_ = expansion.is_known;
        const std::optional<PartOfSpeech> plain_class = plain_class_of(written, expansion);
        disguised_ = wanted_forms(expansion);
        const std::vector<std::string>& forms = disguised_;
        for (const std::string& form : forms)
            add_form(form, form != written, plain_class);
        for (const std::string& stem : expansion.ambiguous_stems)
            if (!holds(forms, stem) && is_wanted(stem))
                add_known(stem, {.role = QueryMatch::Role::stem});
        if (query_.word.is_open_before || query_.word.is_open_after)
            add_compounds(forms);
        if (expansion.apart && sieve_.find(expansion.apart->particle))
            add_apart(*std::move(expansion.apart));
        if (std::optional<PronominalAdverb> adverb = pronominal_adverb(written))
            add_pronominal(*std::move(adverb));
        if (const std::string_view form = form_after_pronoun(written); !form.empty())
            add_known(form, {.role = QueryMatch::Role::left_alone, .traits = {.pronominal = true}});
    }

    bool is_word_or_compound()
    {
        if (!is_known_)
            is_known_ = split_compound(fold(query_.word.text), lexicon_).size() > 1;
        return is_known_;
    }

    /// A form, and the same with a hyphen behind it (jeugd- en gezinshulp).
    void add_form(const std::string& form, bool is_inflected, std::optional<PartOfSpeech> plain_class)
    {
        const std::uint64_t hash = stable_hash(form);
        if (const auto word_id = sieve_.find(form, hash))
            add(*word_id,
                {.traits = {.approximate = !is_known_ && is_inflected}, .only_as = only_as(form, plain_class)});
        if (sieve_.may_hold(stable_hash_step(hash, '-')))
            add_known(form + '-', {.traits = {.compound = true}});
    }

    /// The class of the query's word if it has one only, and is no infinitive that is a plural too (wonden, buren).
    std::optional<PartOfSpeech> plain_class_of(const std::string& written, const Expansion& expansion) const
    {
        if (query_.part_of_speech)
            return query_.part_of_speech;
        const WordClasses classes = lexicon_.find(written).value_or(WordClasses());
        const bool is_plural_too = classes.has(WordClass::infinitive) && classes.has(WordClass::noun_form);
        const PartOfSpeech first = expansion.forms.front().part_of_speech;
        const bool is_plain = !is_plural_too && std::ranges::all_of(expansion.forms, [&](const Form& form) {
            return form.part_of_speech == first;
        });
        return is_plain ? std::optional(first) : std::nullopt;
    }

    std::optional<PartOfSpeech> only_as(const std::string& form, std::optional<PartOfSpeech> plain_class) const
    {
        return plain_class && is_homograph(form, *plain_class, lexicon_) ? plain_class : std::nullopt;
    }

    void add_halves(PartedWord word)
    {
        const auto parting = static_cast<std::uint32_t>(words_.partings.size());
        add_known(word.first, {.role = QueryMatch::Role::first_half, .parting = parting, .traits = {.variant = true}});
        add_known(word.second,
                  {.role = QueryMatch::Role::second_half, .parting = parting, .traits = {.variant = true}});
        words_.partings.push_back(std::move(word));
    }

    bool is_wanted(const std::string& form) const
    {
        return std::ranges::find(query_.not_forms, form) == query_.not_forms.end();
    }

    /// Takes them out of the expansion.
    std::vector<std::string> wanted_forms(Expansion& expansion) const
    {
        std::vector<std::string> forms = query_.forms;
        forms.reserve(forms.size() + expansion.forms.size());
        for (Form& form : expansion.forms)
            if (is_wanted(form.folded))
                forms.push_back(std::move(form.folded));
        if (query_.forms.empty())
            return forms;
        std::ranges::sort(forms);
        forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
        return forms;
    }

    void add_apart(SeparableVerb verb)
    {
        for (const std::string& base : verb.base_forms)
            add_known(base, {.role = QueryMatch::Role::base, .traits = {.apart = true}});
        for (const std::string& participle : verb.participles)
            add_known(participle, {.role = QueryMatch::Role::base, .traits = {.apart = true}});
        add_known(verb.particle, {.role = QueryMatch::Role::particle, .traits = {.apart = true}});
        words_.apart = std::move(verb);
    }

    void add_pronominal(PronominalAdverb adverb)
    {
        for (const std::string& pronoun : adverb.pronouns)
            add_known(pronoun, {.role = QueryMatch::Role::base, .traits = {.pronominal = true}});
        for (const std::string& preposition : adverb.prepositions)
            add_known(preposition, {.role = QueryMatch::Role::particle, .traits = {.pronominal = true}});
        words_.pronominal = std::move(adverb);
    }

    void add_compounds(std::span<const std::string> forms)
    {
        if (forms.empty())
            return;
        const WordPattern& word = query_.word;
        const CompoundPositions parts{.as_head = word.is_open_before,
                                      .as_modifier = word.is_open_after,
                                      .as_middle = word.is_open_before && word.is_open_after};
        const std::string_view beginning = common_beginning(forms);
        const auto try_word = [&](WordId word_id) {
            const std::string_view candidate = vocabulary_[word_id];
            if (!holds(forms, candidate) && is_compound_with(candidate, forms, parts, lexicon_))
                add(word_id, {.traits = {.compound = true}});
        };
        if (word.is_open_before)
            std::ranges::for_each(vocabulary_.containing(beginning), try_word);
        else
            for_each_beginning_with(beginning, try_word);
    }

    template <class Visit>
    void for_each_beginning_with(std::string_view prefix, Visit visit) const
    {
        for (WordId word_id = vocabulary_.lower_bound(prefix);
             word_id < vocabulary_.size() && vocabulary_[word_id].starts_with(prefix); ++word_id)
            visit(word_id);
    }

    void add_wildcard()
    {
        const std::string pattern = fold(query_.word.text);
        const std::string_view prefix = std::string_view(pattern).substr(0, pattern.find_first_of("*?"));
        for_each_beginning_with(prefix, [&](WordId word_id) {
            if (fits_wildcard(vocabulary_[word_id], pattern))
                add(word_id, {});
        });
    }

    void add_known(std::string_view word, QueryMatch match)
    {
        if (const auto word_id = sieve_.find(word))
            add(*word_id, match);
    }

    void add(WordId word_id, QueryMatch match)
    {
        match.query = index_;
        words_.matches.emplace_back(word_id, match);
    }

    std::uint32_t index_;
    const WordQuery& query_;
    const Lexicon& lexicon_;
    const SortedWords& vocabulary_;
    const VocabularySieve& sieve_;
    QueryWords words_;
    std::vector<std::string> disguised_;
    bool is_known_ = false; // whether a list holds the word
};

/// What all queries find, in their order.
std::vector<QueryWords> read_queries(std::span<const WordQuery> queries, const Lexicon& lexicon,
                                     const SortedWords& vocabulary, unsigned jobs)
{
    constexpr std::size_t forms_of_a_word = 6;
    const VocabularySieve sieve(vocabulary, queries.size() * forms_of_a_word);
    std::vector<QueryReader> readers;
    readers.reserve(queries.size());
    for (std::uint32_t i = 0; i < queries.size(); ++i)
        readers.emplace_back(i, queries[i], lexicon, vocabulary, sieve);
    for_each_in_parallel(readers.size(), jobs, [&] { return [&](std::size_t i) { readers[i].find_words(); }; });
    std::vector<std::string_view> disguised;
    for (const QueryReader& reader : readers)
        disguised.insert(disguised.end(), reader.disguised().begin(), reader.disguised().end());
    const Misprints misprints(vocabulary, sieve, disguised, lexicon, jobs);
    for_each_in_parallel(readers.size(), jobs, [&] {
        return [&, parted = PartedWords(sieve, lexicon)](std::size_t i) mutable {
            readers[i].find_variants(misprints, parted);
        };
    });
    std::vector<QueryWords> words;
    for (QueryReader& reader : readers)
        words.push_back(reader.take());
    return words;
}

}

WordTable::WordTable(std::vector<WordQuery> queries, const Lexicon& lexicon, const SortedWords& vocabulary,
                     unsigned jobs)
    : vocabulary_(vocabulary), lexicon_(lexicon), queries_(std::move(queries)), apart_(queries_.size()),
      pronominal_(queries_.size()), word_ids_(queries_.size()), matches_of_word_(vocabulary.size()),
      is_matched_(static_cast<std::uint32_t>(vocabulary.size()))
{
    std::vector<QueryWords> read = read_queries(queries_, lexicon, vocabulary, jobs);
    for (const QueryWords& words : read)
        for (const auto& [word_id, match] : words.matches)
            is_matched_.add(word_id);
    matches_.reserve(is_matched_.size() + 1); // of a wildcard nearly as many as there are words
    matches_.emplace_back();
    for (std::size_t i = 0; i < read.size(); ++i) {
        const auto first_parting = static_cast<std::uint32_t>(partings_.size());
        std::ranges::move(read[i].partings, std::back_inserter(partings_));
        for (auto& [word_id, match] : read[i].matches) {
            match.parting += first_parting;
            word_ids_[i][static_cast<std::size_t>(match.role)].push_back(word_id);
            if (matches_of_word_[word_id] == 0) {
                matches_of_word_[word_id] = static_cast<std::uint32_t>(matches_.size());
                matches_.emplace_back();
            }
            QueryMatches& matches = matches_[matches_of_word_[word_id]];
            const bool is_apart =
                match.role == QueryMatch::Role::particle || match.role == QueryMatch::Role::first_half;
            (is_apart ? matches.beside_another : matches.plain).push_back(match);
        }
        apart_[i] = std::move(read[i].apart);
        pronominal_[i] = std::move(read[i].pronominal);
    }
}

const QueryMatches& WordTable::query_matches(std::string_view folded) const
{
    const auto word_id = vocabulary_.find(folded);
    return word_id ? query_matches(*word_id) : matches_.front();
}

std::optional<MatchTraits> WordTable::match_single_word(WordId word_id, std::uint32_t query) const
{
    const QueryMatches& all = query_matches(word_id);
    if (is_exact(query) || !matches_of(all.beside_another, query).empty())
        return std::nullopt;
    std::optional<MatchTraits> plainest;
    for (const QueryMatch& match : matches_of(all.plain, query)) {
        if (match.role != QueryMatch::Role::whole || match.only_as)
            return std::nullopt;
        if (!plainest || strangeness(match.traits) < strangeness(*plainest))
            plainest = match.traits;
    }
    return plainest;
}

}
