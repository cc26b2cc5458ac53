#include "analysis/quotes/quote_traits.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/pronouns.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "text/sentence_at.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t long_word = 13;
/// Of a sentence that says something by itself.
constexpr std::size_t fewest_words = 4;
constexpr std::string_view ends_of_sentences = ".!?…";
constexpr std::string_view quotation_marks = "\"'‘’“”„«»‚`";

std::string_view text_of(const AnalysedPassage& passage, const Token& token)
{
    return std::string_view(passage.text).substr(token.range.begin, token.range.size());
}

bool begins_with_capital(std::string_view text)
{
    return is_upper(character_at(text, 0).code_point);
}

bool is_abbreviation(std::string_view text)
{
    const auto capitals = std::ranges::count_if(text, [](char byte) { return byte >= 'A' && byte <= 'Z'; });
    return capitals >= 2 && static_cast<std::size_t>(capitals) * 2 >= text.size();
}

bool points_to_before(std::string_view folded)
{
    return points_back(folded) || tells(folded, Telling::connected);
}

/// Counts one after another the tokens of a stretch.
class Counter {
public:
    Counter(const AnalysedPassage& passage, TokenSpan stretch, std::span<const Hit* const> hits)
        : passage_(passage), is_matched_(stretch.end - stretch.begin), begin_(stretch.begin)
    {
        for (const Hit* hit : hits)
            for (const TokenSpan part : hit->parts)
                for (std::size_t i = std::max(part.begin, stretch.begin); i < std::min(part.end, stretch.end); ++i)
                    is_matched_[i - begin_] = true;
    }

    void count(std::size_t token, bool is_first)
    {
        if (passage_.words.tokens[token].is_word())
            count_word(token, is_first);
        else
            count_mark(text_of(passage_, passage_.words.tokens[token]));
    }

    QuoteTraits traits;

private:
    void count_word(std::size_t token_index, bool is_first)
    {
        const Token& token = passage_.words.tokens[token_index];
        const std::string_view text = text_of(passage_, token);
        const bool is_matched = is_matched_[token_index - begin_];
        ++traits.words;
        traits.letters += token.folded.size();
        traits.matched_words += is_matched ? 1 : 0;
        if (token.kind == TokenKind::number || is_ascii_digit(text[0])) {
            ++traits.numbers;
            return;
        }
        const bool is_pronoun = count_telling(token_index, is_matched);
        if (is_abbreviation(text))
            ++traits.abbreviations;
        else if (!is_first && !is_pronoun && begins_with_capital(text) && !follows_opening(token_index))
            ++traits.names;
        if (is_matched)
            return;
        // Shorter ones (ding, eigendom) are seldom what plans are made of.
        traits.abstract_nouns += token.folded.size() >= 8 && is_abstract_noun(token.folded) ? 1 : 0;
        traits.long_words += token.folded.size() >= long_word ? 1 : 0;
    }

    /// Returns whether it is a pronoun of those who talk.
    bool count_telling(std::size_t token_index, bool is_matched)
    {
        const std::string_view folded = passage_.words.tokens[token_index].folded;
        bool is_pronoun = false;
        for (std::size_t kind = 0; kind < kinds_of_telling; ++kind) {
            const Telling telling = static_cast<Telling>(kind);
            const bool is_of_talk = telling <= Telling::hearer;
            const bool counts = telling == Telling::stance ? stands_beside_ik(token_index)
                                                           : !is_matched || is_of_talk || telling == Telling::denial;
            if (counts && tells(folded, telling)) {
                ++traits.telling[kind];
                is_pronoun = is_pronoun || is_of_talk;
            }
        }
        return is_pronoun;
    }

    /// "Ik vind", "ik zelf vind", "vind ik".
    bool stands_beside_ik(std::size_t token_index) const
    {
        constexpr std::size_t before = 2;
        const std::vector<Token>& tokens = passage_.words.tokens;
        for (std::size_t i = token_index - std::min(token_index - begin_, before); i < token_index; ++i)
            if (tokens[i].folded == "ik")
                return true;
        return token_index + 1 < begin_ + is_matched_.size() && tokens[token_index + 1].folded == "ik";
    }

    void count_mark(std::string_view mark)
    {
        traits.commas += mark == "," ? 1 : 0;
        traits.written_marks +=
            mark.size() == 1 && std::string_view("()[]/:;*|#=%").find(mark) != std::string_view::npos ? 1 : 0;
    }

    /// Whether what is quoted or announced begins here: its capital makes no name.
    bool follows_opening(std::size_t token_index) const
    {
        if (token_index == begin_)
            return true;
        const std::string_view before = text_of(passage_, passage_.words.tokens[token_index - 1]);
        return before == ":" || quotation_marks.find(before) != std::string_view::npos;
    }

    const AnalysedPassage& passage_;
    std::vector<bool> is_matched_;
    std::size_t begin_;
};

const Token* first_word(const AnalysedPassage& passage, TokenSpan stretch)
{
    for (std::size_t i = stretch.begin; i < stretch.end; ++i)
        if (passage.words.tokens[i].is_word())
            return &passage.words.tokens[i];
    return nullptr;
}

/// Whether it has a verb in the past, simple or perfect, and a pronoun of those who speak.
bool tells_of_past(const AnalysedPassage& passage, TokenSpan sentence)
{
    bool has_pronoun = false;
    bool has_past = false;
    bool has_auxiliary = false;
    bool has_participle = false;
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
        const std::string_view word = passage.words.tokens[i].folded;
        has_pronoun = has_pronoun || tells(word, Telling::self) || tells(word, Telling::us);
        has_past = has_past || tells_in_past(word);
        has_auxiliary = has_auxiliary || word == "heb" || word == "hebben" || word == "ben" || word == "heeft";
        // Those with another prefix (verteld) look like forms of the present.
        has_participle = has_participle || (word.size() > 5 && word.starts_with("ge") &&
                                            (word.ends_with('d') || word.ends_with('t') || word.ends_with("en")));
    }
    return has_pronoun && (has_past || (has_auxiliary && has_participle));
}

/// By a pronoun that no person or name stands before, in the first sentence.
bool speaks_of_someone_unnamed(const AnalysedPassage& passage, TokenSpan stretch)
{
    constexpr auto pronouns = std::to_array<std::string_view>({"hij", "ze", "zij", "hem", "hen"});
    const std::size_t end =
        std::min(stretch.end, passage.words.sentences[sentence_at(passage.words, stretch.begin)].end);
    bool is_first = true;
    for (std::size_t i = stretch.begin; i < end; ++i) {
        const Token& token = passage.words.tokens[i];
        if (!token.is_word())
            continue;
        if (std::ranges::find(pronouns, token.folded) != pronouns.end())
            return true;
        if (is_person_noun(token.folded) || tells(token.folded, Telling::scene) ||
            (!is_first && begins_with_capital(text_of(passage, token))))
            return false;
        is_first = false;
    }
    return false;
}

bool begins_with_bullet(const AnalysedPassage& passage, TokenSpan stretch)
{
    constexpr std::string_view bullets = "-–•▪●○►*";
    const std::string_view first = text_of(passage, passage.words.tokens[stretch.begin]);
    return bullets.find(first) != std::string_view::npos;
}

bool addresses_meeting(const AnalysedPassage& passage, TokenSpan stretch)
{
    constexpr std::size_t first_words = 5;
    std::size_t words = 0;
    for (std::size_t i = stretch.begin; i < stretch.end && words < first_words; ++i) {
        if (tells(passage.words.tokens[i].folded, Telling::address))
            return true;
        words += passage.words.tokens[i].is_word() ? 1 : 0;
    }
    return false;
}

std::size_t count_words(const AnalysedPassage& passage, TokenSpan stretch)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        passage.words.tokens.begin() + static_cast<std::ptrdiff_t>(stretch.begin),
        passage.words.tokens.begin() + static_cast<std::ptrdiff_t>(stretch.end), &Token::is_word));
}

/// The last mark but for closing quotation marks and brackets; empty if a word is the last.
std::string_view last_mark(const AnalysedPassage& passage, TokenSpan stretch)
{
    for (std::size_t i = stretch.end; i-- > stretch.begin;) {
        const Token& token = passage.words.tokens[i];
        const std::string_view text = text_of(passage, token);
        if (token.kind != TokenKind::mark)
            return text.ends_with('.') ? "." : std::string_view();
        if (quotation_marks.find(text) == std::string_view::npos && text != ")")
            return text;
    }
    return {};
}

bool ends_a_sentence(std::string_view mark)
{
    return !mark.empty() && ends_of_sentences.find(mark.back()) != std::string_view::npos;
}

std::size_t count_of(std::string_view text, std::string_view mark)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size()))
        ++count;
    return count;
}

/// Whether a quotation or bracket is opened that does not end in the text, or the other way round.
bool has_lone_mark(std::string_view text)
{
    return count_of(text, "“") + count_of(text, "„") != count_of(text, "”") || count_of(text, "\"") % 2 == 1 ||
           count_of(text, "‘") > count_of(text, "’") || count_of(text, "«") != count_of(text, "»") ||
           count_of(text, "(") != count_of(text, ")");
}

/// The beginning of a name's longest word, by which its other forms are known: "veilig" of "Veiligheid".
std::string stem_of_name(std::string_view label)
{
    constexpr std::size_t length = 6;
    std::string longest;
    std::string folded = fold(label) + " ";
    for (std::size_t at = 0, end = folded.find(' '); end != std::string::npos; at = end + 1, end = folded.find(' ', at))
        if (end - at > longest.size())
            longest = folded.substr(at, end - at);
    return longest.substr(0, length);
}

/// Whether one of the words that a hit covers is the name of its code, or of one above it, in whatever form.
bool says_name(const AnalysedPassage& passage, const Hit& hit, const Codebook& codebook)
{
    for (std::optional<std::size_t> code = hit.code; code; code = codebook.codes[*code].parent) {
        const std::string stem = stem_of_name(codebook.codes[*code].label);
        for (const TokenSpan part : hit.parts)
            for (std::size_t i = part.begin; i < part.end; ++i)
                if (!stem.empty() && passage.words.tokens[i].folded.find(stem) != std::string::npos)
                    return true;
    }
    return false;
}

void read_hits(const AnalysedPassage& passage, std::span<const Hit* const> hits, const Codebook& codebook,
               QuoteTraits& traits)
{
    std::set<std::pair<std::size_t, std::size_t>> rules;
    for (const Hit* hit : hits) {
        const std::size_t first = hit->span().begin;
        const TokenSpan sentence = passage.words.sentences[sentence_at(passage.words, first)];
        const bool is_first = first_word(passage, sentence) == &passage.words.tokens[first];
        ++traits.hits;
        rules.insert({hit->code, hit->rule});
        traits.sharp_hits += codebook.codes[hit->code].depth() > 0 ? 1 : 0;
        traits.named_hits += !is_first && begins_with_capital(text_of(passage, passage.words.tokens[first])) ? 1 : 0;
        traits.plain_hits += says_name(passage, *hit, codebook) ? 1 : 0;
        traits.negated_hits += hit->polarity == Polarity::negated ? 1 : 0;
        traits.loose_hits += strangeness(hit->traits) > 0 ? 1 : 0;
        traits.is_sure = traits.is_sure && hit->polarity != Polarity::unclear;
    }
    traits.rules = rules.size();
}

void read_edges(const AnalysedPassage& passage, TokenSpan stretch, QuoteTraits& traits)
{
    const std::vector<TokenSpan>& sentences = passage.words.sentences;
    if (const Token* first = first_word(passage, stretch)) {
        traits.leans_back = points_to_before(first->folded);
        const std::string_view text = text_of(passage, *first);
        traits.begins_inside = !begins_with_capital(text) && !is_ascii_digit(text[0]) && text[0] != '\'';
    }
    traits.is_of_someone_unnamed = speaks_of_someone_unnamed(passage, stretch);
    const std::string_view last = last_mark(passage, stretch);
    traits.ends_inside = !ends_a_sentence(last);
    traits.is_listed = begins_with_bullet(passage, stretch);
    traits.trails_off = last.ends_with("…") || last.ends_with("..");
    traits.addresses_meeting = addresses_meeting(passage, stretch);
    traits.ends_as_question = last.ends_with('?');
    traits.has_lone_mark = has_lone_mark(text_of(passage, stretch));
    const std::size_t after = sentence_at(passage.words, stretch.end - 1) + 1;
    if (after < sentences.size())
        if (const Token* next = first_word(passage, sentences[after]))
            traits.is_taken_back = tells(next->folded, Telling::takes_back);
}

}

QuoteTraits read_traits(const AnalysedPassage& passage, TokenSpan stretch, std::span<const Hit* const> hits,
                        const Codebook& codebook)
{
    Counter counter(passage, stretch, hits);
    const std::vector<TokenSpan>& sentences = passage.words.sentences;
    for (std::size_t i = sentence_at(passage.words, stretch.begin);
         i < sentences.size() && sentences[i].begin < stretch.end; ++i) {
        const TokenSpan part{std::max(sentences[i].begin, stretch.begin), std::min(sentences[i].end, stretch.end)};
        const Token* first = first_word(passage, part);
        ++counter.traits.sentences;
        const bool is_bare = std::ranges::none_of(hits, [&](const Hit* hit) { return overlap(hit->span(), part); });
        counter.traits.bare_sentences += is_bare ? 1 : 0;
        const bool is_edge = part.begin == stretch.begin || part.end == stretch.end;
        counter.traits.crumbs += is_bare && is_edge && count_words(passage, part) < fewest_words ? 1 : 0;
        counter.traits.told_sentences += tells_of_past(passage, part) ? 1 : 0;
        counter.traits.questions += last_mark(passage, part).ends_with('?') ? 1 : 0;
        for (std::size_t token = part.begin; token < part.end; ++token)
            counter.count(token, &passage.words.tokens[token] == first);
    }
    read_hits(passage, hits, codebook, counter.traits);
    read_edges(passage, stretch, counter.traits);
    return counter.traits;
}

}
