#include "coding/check/hit_check.hpp"

#include "dutch/forms/lemmas.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/function_words.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace draad {

namespace {

constexpr double most_per_thousand = 3;
constexpr std::size_t fewest_sentences = 10;
constexpr std::size_t fewest_words_to_miss = 100'000;
/// So many sentences of a rule tell what its hits are like.
constexpr std::size_t most_sentences = 2'000;
/// How many words on either side of a hit are looked at.
constexpr std::size_t reach = 3;
constexpr std::size_t most_named = 5;

/// A word beside the hits of a rule.
struct Neighbour {
    std::size_t sentences = 0;
    std::string example;
};

/// What is known of the hits of a rule.
struct RuleHits {
    std::size_t hits = 0;
    std::unordered_set<std::size_t> sentences;
    /// By lemma.
    std::map<std::string, Neighbour> neighbours;
    std::vector<std::string> examples;
};

class HitCheck {
public:
    explicit HitCheck(CodingSession& session) : session_(session) {}

    std::vector<Finding> run()
    {
        for (const Code& code : session_.codebook().codes)
            rules_.emplace_back(code.rules.size());
        session_.for_each([&](CodedPassage&& passage) {
            for (const Hit& hit : passage.hits)
                note(hit, passage);
        });
        const std::size_t words = words_that_count();
        for (std::size_t code = 0; code < rules_.size(); ++code)
            judge(session_.codebook().codes[code], rules_[code], words);
        return std::move(findings_);
    }

private:
    void note(const Hit& hit, const CodedPassage& coded)
    {
        RuleHits& rule = rules_[hit.code][hit.rule];
        ++rule.hits;
        const AnalysedPassage& passage = coded.passage;
        const TokenSpan sentence = sentence_at(passage, hit.span().begin);
        const std::size_t hash = std::hash<std::string>()(text_of(passage, sentence));
        if (rule.sentences.size() >= most_sentences || !rule.sentences.insert(hash).second)
            return;
        const std::string example = shown(hit.span(), sentence, coded);
        if (rule.examples.size() < 2)
            rule.examples.push_back(example);
        for (const std::string& lemma : beside(hit, sentence, passage)) {
            Neighbour& neighbour = rule.neighbours[lemma];
            if (neighbour.sentences++ == 0)
                neighbour.example = example;
        }
    }

    static TokenSpan sentence_at(const AnalysedPassage& passage, std::size_t token)
    {
        for (const TokenSpan sentence : passage.words.sentences)
            if (token < sentence.end)
                return sentence;
        return {0, passage.words.tokens.size()};
    }

    /// The lemmas of the words of content near a hit or between its parts, in its sentence.
    std::set<std::string> beside(const Hit& hit, TokenSpan sentence, const AnalysedPassage& passage)
    {
        const TokenSpan span = hit.span();
        const std::size_t begin = std::max(sentence.begin, span.begin - std::min(span.begin, reach));
        const std::size_t end = std::min(std::max(sentence.end, span.end), span.end + reach);
        std::set<std::string> lemmas;
        for (std::size_t i = begin; i < end; ++i) {
            const Token& token = passage.words.tokens[i];
            const bool is_matched =
                std::ranges::any_of(hit.parts, [&](TokenSpan part) { return part.begin <= i && i < part.end; });
            if (token.kind == TokenKind::word && !is_matched)
                if (const std::string& lemma = content_lemma(token.folded); !lemma.empty())
                    lemmas.insert(lemma);
        }
        return lemmas;
    }

    /// Empty for a word of grammar, and for verbs that stand everywhere.
    const std::string& content_lemma(const std::string& folded)
    {
        const auto [known, is_new] = lemmas_.try_emplace(folded);
        if (is_new) {
            const std::string lemma = find_lemmas(folded, session_.lexicon()).front().folded;
            const auto says_little = [](std::string_view word) {
                return word.size() < 3 || is_function_word(word) || is_common_verb(word) ||
                       is_frequent_infinitive(word);
            };
            if (!says_little(folded) && !says_little(lemma))
                known->second = lemma;
        }
        return known->second;
    }

    /// "... wil graag het woord voeren ..." (raad.txt)
    std::string shown(TokenSpan span, TokenSpan sentence, const CodedPassage& coded) const
    {
        const std::size_t begin = std::max(sentence.begin, span.begin - std::min(span.begin, reach));
        const std::size_t end = std::min(std::max(sentence.end, span.end), span.end + reach);
        return fmt::format("\"{}\" ({})", text_of(coded.passage, {begin, end}),
                           session_.corpus().documents()[coded.id.document].card.name);
    }

    std::size_t words_that_count() const
    {
        const PassageFilter& filter = session_.request().passages;
        std::size_t words = 0;
        for (const DocumentSummary& document : session_.corpus().documents())
            for (const Tally& tally : document.tallies)
                if (filter.has_kind(tally.kind) && filter.passes(document.card, tally.speaker))
                    words += tally.words;
        return words;
    }

    void judge(const Code& code, const std::vector<RuleHits>& rules, std::size_t words)
    {
        std::vector<const Rule*> without;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            judge(code.rules[i], rules[i], words);
            if (rules[i].hits == 0)
                without.push_back(&code.rules[i]);
        }
        if (words >= fewest_words_to_miss && !without.empty())
            report(*without.front(), without_hits(without, code, words));
    }

    void judge(const Rule& rule, const RuleHits& found, std::size_t words)
    {
        if (found.sentences.size() < fewest_sentences)
            return;
        const double rate =
            1000.0 * static_cast<double>(found.hits) / static_cast<double>(std::max<std::size_t>(words, 1));
        if (rate > most_per_thousand)
            report(rule, said("{} hits in {} words, {:.1f} in a thousand: so common a word tells little by itself; "
                              "give it company or leave it out: {}",
                              found.hits, words, rate, fmt::join(found.examples, ", ")));
        const auto most =
            std::ranges::max_element(found.neighbours, {}, [](const auto& named) { return named.second.sentences; });
        if (most != found.neighbours.end() && 2 * most->second.sentences > found.sentences.size())
            report(rule, said("in {} of {} sentences '{}' stands beside it: {}; if that is a figure of speech that "
                              "is not meant, put it under 'except'",
                              most->second.sentences, found.sentences.size(), most->first, most->second.example));
    }

    static std::string without_hits(const std::vector<const Rule*>& rules, const Code& code, std::size_t words)
    {
        std::vector<std::string> named;
        for (const Rule* rule : rules)
            if (named.size() < most_named)
                named.push_back(said("'{}' (line {})", shortened(rule->name), rule->location.line));
        const std::string more = rules.size() > named.size() ? said(" and {} more", rules.size() - named.size()) : "";
        return said("{} of the {} rules of '{}' {} nothing in {} words: {}{}; more general ones might", rules.size(),
                    code.rules.size(), code.path, rules.size() == 1 ? said("finds") : said("find"), words,
                    fmt::join(named, ", "), more);
    }

    /// A rule without a name is called by its text, which may be long.
    static std::string shortened(const std::string& name)
    {
        constexpr std::size_t longest = 40;
        if (name.size() <= longest)
            return name;
        const std::size_t space = name.rfind(' ', longest);
        return name.substr(0, space == std::string::npos ? longest : space) + " ...";
    }

    void report(const Rule& rule, std::string message)
    {
        findings_.push_back({Finding::Severity::warning, rule.location, std::move(message)});
    }

    CodingSession& session_;
    /// By code and rule.
    std::vector<std::vector<RuleHits>> rules_;
    std::unordered_map<std::string, std::string> lemmas_;
    std::vector<Finding> findings_;
};

}

std::vector<Finding> check_hits(CodingSession& session)
{
    return HitCheck(session).run();
}

}
