#include "analysis/words/suggestion.hpp"

#include "analysis/figures/log_likelihood.hpp"
#include "analysis/words/terms.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace draad {

namespace {

/// Where a term stands, as far as it may become an example.
struct Occurrence {
    PassageId passage;
    std::size_t coded = 0; // of the coding's passages
    TokenSpan span;
};

struct TermCount {
    std::size_t length = 0;
    TwoCounts counts;
    std::map<std::string, std::size_t> forms;
    std::vector<Occurrence> occurrences;
    /// Whether it was ever written without capitals: else it is a name.
    bool is_ever_small = false;
};

std::string folded_text(const AnalysedPassage& passage, TokenSpan span)
{
    std::string text;
    for (std::size_t i = span.begin; i < span.end; ++i)
        text += (text.empty() ? "" : " ") + passage.words.tokens[i].folded;
    return text;
}

bool has_small_word(const AnalysedPassage& passage, TokenSpan span)
{
    for (std::size_t i = span.begin; i < span.end; ++i) {
        const Token& token = passage.words.tokens[i];
        if (passage.text[token.range.begin] == token.folded.front())
            return true;
    }
    return false;
}

/// Forms from the most frequent to the least.
std::vector<std::string> in_order(const std::map<std::string, std::size_t>& forms)
{
    std::vector<std::pair<std::string, std::size_t>> counted(forms.begin(), forms.end());
    std::ranges::stable_sort(counted, std::ranges::greater(), &std::pair<std::string, std::size_t>::second);
    std::vector<std::string> ordered;
    for (const auto& [form, count] : counted)
        ordered.push_back(form);
    return ordered;
}

class SuggestionFinder {
public:
    SuggestionFinder(const Coding& coding, const Corpus& corpus, const Lexicon& lexicon,
                     const SuggestionRequest& request)
        : coding_(coding), corpus_(corpus), request_(request), reader_(lexicon, request.longest_phrase)
    {
    }

    std::vector<Suggestion> run(const PassageFilter& filter, const std::vector<std::size_t>& family)
    {
        for (std::size_t i = 0; i < coding_.passages.size(); ++i) {
            const CodedPassage& coded = coding_.passages[i];
            const bool is_of_code = std::ranges::any_of(
                coded.hits, [&](const Hit& hit) { return std::ranges::find(family, hit.code) != family.end(); });
            coded_.emplace(coded.id, std::pair(i, is_of_code));
            if (is_of_code)
                read_of_code(coded, i);
        }
        std::erase_if(terms_, [&](const auto& term) {
            return term.second.counts.in_part < request_.least || !term.second.is_ever_small;
        });
        read_rest(filter);
        for (auto& [lemmas, term] : terms_) {
            term.counts.words_of_part = words_of_code_;
            term.counts.words_of_rest = words_of_rest_;
        }
        return choose();
    }

private:
    static std::vector<TokenSpan> matched_words(const CodedPassage& coded)
    {
        std::vector<TokenSpan> spans;
        for (const Hit& hit : coded.hits)
            spans.insert(spans.end(), hit.parts.begin(), hit.parts.end());
        return spans;
    }

    void read_of_code(const CodedPassage& coded, std::size_t index)
    {
        words_of_code_ += reader_.read(coded.passage, matched_words(coded), [&](const Term& term) {
            TermCount& count = terms_[std::string(term.lemmas)];
            count.length = term.length;
            ++count.counts.in_part;
            ++count.forms[folded_text(coded.passage, term.span)];
            count.occurrences.push_back({coded.id, index, term.span});
            count.is_ever_small = count.is_ever_small || has_small_word(coded.passage, term.span);
        });
    }

    void read_rest(const PassageFilter& filter)
    {
        const std::unique_ptr<PassageCursor> cursor = corpus_.open_cursor();
        for (std::uint32_t document = 0; document < corpus_.documents().size(); ++document) {
            const DocumentSummary& summary = corpus_.documents()[document];
            if (!filter.may_pass(summary.card))
                continue;
            for (std::uint32_t i = 0; i < summary.passages; ++i) {
                const auto coded = coded_.find({document, i});
                if (coded != coded_.end() && coded->second.second)
                    continue;
                const AnalysedPassage& passage = cursor->seek({document, i}).whole();
                if (!filter.passes(summary.card, passage.passage.speaker) || !filter.has_kind(passage.passage.kind))
                    continue;
                const bool has_hits = coded != coded_.end();
                count_in_rest(passage, has_hits ? matched_words(coding_.passages[coded->second.first])
                                                : std::vector<TokenSpan>());
            }
        }
    }

    void count_in_rest(const AnalysedPassage& passage, const std::vector<TokenSpan>& left_out)
    {
        words_of_rest_ += reader_.read(passage, left_out, [&](const Term& term) {
            if (const auto known = terms_.find(std::string(term.lemmas)); known != terms_.end())
                ++known->second.counts.in_rest;
        });
    }

    std::vector<Suggestion> choose() const
    {
        using Choice = std::tuple<double, std::string, const TermCount*>;
        std::vector<Choice> choices;
        for (const auto& [lemmas, term] : terms_) {
            const double surprise = log_likelihood(term.counts);
            if (surprise >= request_.least_log_likelihood && log_ratio(term.counts) > 0)
                choices.emplace_back(-surprise, lemmas, &term);
        }
        std::ranges::sort(choices);
        std::vector<Suggestion> suggestions;
        for (const auto& [surprise, lemmas, term] : choices) {
            if (suggestions.size() == request_.most)
                break;
            if (!is_in_longer(lemmas, *term, choices))
                suggestions.push_back(suggestion_of(lemmas, *term));
        }
        return suggestions;
    }

    /// Whether a chosen phrase holds the term nearly always.
    template <typename Choices>
    static bool is_in_longer(const std::string& lemmas, const TermCount& term, const Choices& choices)
    {
        return std::ranges::any_of(choices, [&](const auto& choice) {
            const auto& [surprise, others, other] = choice;
            return other->length > term.length && (" " + others + " ").find(" " + lemmas + " ") != std::string::npos &&
                   5 * other->counts.in_part >= 4 * term.counts.in_part;
        });
    }

    Suggestion suggestion_of(const std::string& lemmas, const TermCount& term) const
    {
        Suggestion suggestion{.forms = in_order(term.forms),
                              .in_code = term.counts.in_part,
                              .in_rest = term.counts.in_rest,
                              .log_likelihood = log_likelihood(term.counts),
                              .log_ratio = log_ratio(term.counts)};
        suggestion.words = term.length == 1 ? lemmas : suggestion.forms.front();
        std::set<std::uint32_t> documents;
        for (const Occurrence& occurrence : term.occurrences)
            documents.insert(occurrence.passage.document);
        suggestion.documents = documents.size();
        suggestion.examples = examples_of(term);
        return suggestion;
    }

    std::vector<SuggestionExample> examples_of(const TermCount& term) const
    {
        std::vector<const Occurrence*> chosen;
        std::set<std::uint32_t> documents;
        for (const Occurrence& occurrence : term.occurrences)
            if (documents.insert(occurrence.passage.document).second)
                chosen.push_back(&occurrence);
        for (const Occurrence& occurrence : term.occurrences)
            if (std::ranges::find(chosen, &occurrence) == chosen.end())
                chosen.push_back(&occurrence);
        std::vector<SuggestionExample> examples;
        for (const Occurrence* occurrence : chosen) {
            SuggestionExample example = example_of(*occurrence);
            const bool is_new = std::ranges::find(examples, example.text, &SuggestionExample::text) == examples.end();
            if (examples.size() < request_.most_examples && is_new)
                examples.push_back(std::move(example));
        }
        return examples;
    }

    /// The sentence around it.
    SuggestionExample example_of(const Occurrence& occurrence) const
    {
        const AnalysedPassage& passage = coding_.passages[occurrence.coded].passage;
        const auto after =
            std::ranges::upper_bound(passage.words.sentences, occurrence.span.begin, {}, &TokenSpan::begin);
        const TextRange range = text_range(passage, *std::prev(after));
        return {.document = corpus_.documents()[occurrence.passage.document].card.name,
                .range = range_in_document(passage, range),
                .text = passage.text.substr(range.begin, range.size())};
    }

    const Coding& coding_;
    const Corpus& corpus_;
    const SuggestionRequest& request_;
    TermReader reader_;
    /// By passage: which of the coding's passages, and whether it is of the code.
    std::map<PassageId, std::pair<std::size_t, bool>> coded_;
    std::unordered_map<std::string, TermCount> terms_;
    std::size_t words_of_code_ = 0;
    std::size_t words_of_rest_ = 0;
};

}

std::vector<Suggestion> suggest(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                const Lexicon& lexicon, const PassageFilter& filter, std::size_t code,
                                const SuggestionRequest& request)
{
    return SuggestionFinder(coding, corpus, lexicon, request).run(filter, codebook.family(code));
}

}
