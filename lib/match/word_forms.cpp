#include "match/word_forms.hpp"

#include "codebook/rule_parser.hpp"
#include "dutch/forms/forms.hpp"
#include "match/word_table.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <map>

namespace draad {

namespace {

constexpr std::string_view gap = " .. ";
constexpr const char* how_of_variant = "schrijfvariant";

/// The forms of a word by inflection, with how they are made; sorted.
class InflectedForms {
public:
    InflectedForms(std::string_view word, std::optional<PartOfSpeech> part_of_speech, const Lexicon& lexicon)
    {
        const Expansion expansion = expand(fold(word), lexicon, {.part_of_speech = part_of_speech});
        const char* by_rule = expansion.is_known ? "" : ", volgens de regel";
        for (const Form& form : expansion.forms)
            forms_.emplace(form.folded, std::string(form.how) + by_rule);
        for (const std::string& stem : expansion.ambiguous_stems)
            forms_.emplace(stem, "persoonsvorm, stam, waar het een werkwoord is");
        if (expansion.apart)
            for (const std::string& base : expansion.apart->base_forms)
                forms_.emplace(base + std::string(gap) + expansion.apart->particle, "scheidbaar werkwoord, gescheiden");
        if (const auto adverb = pronominal_adverb(fold(word)))
            for (const std::string& pronoun : adverb->pronouns)
                forms_.emplace(pronoun + std::string(gap) + adverb->prepositions.front(),
                               "voornaamwoordelijk bijwoord, gescheiden");
    }

    std::string how(const std::string& form) const
    {
        const auto found = forms_.find(form);
        return found == forms_.end() ? "" : found->second;
    }

    std::vector<WordForm> all() const
    {
        std::vector<WordForm> forms;
        for (const auto& [form, how] : forms_)
            forms.push_back({form, how});
        return forms;
    }

private:
    std::map<std::string, std::string> forms_;
};

/// Reads off a table what one of its queries finds.
class TableReader {
public:
    TableReader(const WordTable& table, std::size_t query, const Lexicon& lexicon)
        : table_(table), query_(query), pattern_(table.query(query).word),
          inflected_(pattern_.text, table.query(query).part_of_speech, lexicon)
    {
    }

    /// What is a form only in its context is left out, for a vocabulary has none: a stem that is a noun too (vraag),
    /// the halves of a word, the rest of a compound (jeugd-).
    std::vector<WordForm> run()
    {
        for (const std::string& word : words(QueryMatch::Role::whole))
            if (!word.ends_with('-'))
                forms_.push_back({word, how(word)});
        for (const std::string& base : words(QueryMatch::Role::base))
            add(base + std::string(gap) +
                (table_.apart(query_) ? table_.apart(query_)->particle
                                      : table_.pronominal(query_)->prepositions.front()));
        std::ranges::sort(forms_, {}, &WordForm::form);
        forms_.erase(std::unique(forms_.begin(), forms_.end()), forms_.end());
        return std::move(forms_);
    }

private:
    std::vector<std::string> words(QueryMatch::Role role) const
    {
        std::vector<std::string> words;
        for (const WordId word_id : table_.word_ids(query_, role))
            words.emplace_back(table_.vocabulary()[word_id]);
        return words;
    }

    void add(std::string form)
    {
        std::string how = inflected_.how(form);
        forms_.push_back({std::move(form), std::move(how)});
    }

    std::string how(const std::string& word) const
    {
        if (pattern_.kind == WordPattern::Kind::wildcard)
            return "jokerteken";
        if (pattern_.kind != WordPattern::Kind::inflected)
            return "deze vorm";
        for (const QueryMatch& match : table_.query_matches(word).plain) {
            if (match.query != query_ || match.role != QueryMatch::Role::whole)
                continue;
            if (match.traits.variant)
                return how_of_variant;
            if (match.traits.compound)
                return "samenstelling";
        }
        return inflected_.how(word);
    }

    const WordTable& table_;
    std::size_t query_;
    const WordPattern& pattern_;
    InflectedForms inflected_;
    std::vector<WordForm> forms_;
};

}

std::vector<WordForm> word_forms(const WordPattern& word, std::optional<PartOfSpeech> part_of_speech,
                                 const Lexicon& lexicon)
{
    const bool needs_words = word.is_open_before || word.is_open_after || word.kind == WordPattern::Kind::wildcard;
    if (needs_words) {
        std::vector<WordForm> forms =
            word_forms_in(lexicon.words(), std::span(&word, 1), part_of_speech, lexicon).front();
        std::erase_if(forms, [](const WordForm& form) { return form.how == how_of_variant; }); // a list has none
        return forms;
    }
    if (word.kind != WordPattern::Kind::inflected)
        return {{fold(word.text), "deze vorm"}};
    return InflectedForms(word.text, part_of_speech, lexicon).all();
}

std::vector<std::vector<WordForm>> word_forms_in(const SortedWords& vocabulary, std::span<const WordPattern> words,
                                                 std::optional<PartOfSpeech> part_of_speech, const Lexicon& lexicon)
{
    std::vector<WordQuery> queries;
    for (const WordPattern& word : words)
        queries.push_back({word, part_of_speech, {}, {}});
    const WordTable table(std::move(queries), lexicon, vocabulary);
    std::vector<std::vector<WordForm>> forms;
    for (std::size_t i = 0; i < words.size(); ++i)
        forms.push_back(TableReader(table, i, lexicon).run());
    return forms;
}

WordPattern word_pattern(std::string_view text)
{
    try {
        const Pattern pattern = parse_rule(text);
        if (const auto* word = std::get_if<WordPattern>(&pattern.node))
            return *word;
    } catch (const RuleError&) {
        // 's and "oer"-woud are words, though no rules.
    }
    WordPattern word;
    word.text = text;
    return word;
}

}
