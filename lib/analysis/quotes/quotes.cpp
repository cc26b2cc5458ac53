#include "analysis/quotes/quotes.hpp"

#include "analysis/hits/direct_speech.hpp"
#include "analysis/quotes/citable_documents.hpp"
#include "analysis/quotes/decisions.hpp"
#include "analysis/quotes/quote_choice.hpp"
#include "analysis/quotes/rated_stretch.hpp"
#include "analysis/quotes/stretches.hpp"
#include "coding/questioner.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace draad {

namespace {

Polarity polarity_of(const std::vector<const Hit*>& hits)
{
    const Polarity first = hits.front()->polarity;
    const bool is_one = std::ranges::all_of(hits, [&](const Hit* hit) { return hit->polarity == first; });
    return is_one ? first : Polarity::unclear;
}

/// Whether whoever is quoted says something in each of the sentences; else the author tells it, and names them there.
bool is_all_of_speaker(const AnalysedPassage& passage, const Stretch& stretch)
{
    if (whole_speech(passage, *stretch.quotation).range.contains(stretch.range))
        return true;
    return std::ranges::all_of(passage.words.sentences, [&](TokenSpan sentence) {
        const TextRange range = text_range(passage, sentence);
        return !range.overlaps(stretch.range) ||
               std::ranges::any_of(passage.quotations, [&](const Quotation& quotation) {
                   return quotation.is_speech && quotation.speaker == stretch.quotation->speaker &&
                          quotation.range.overlaps(range);
               });
    });
}

Quote quote_of(DocumentRanges& ranges, const Stretch& stretch, const DocumentCard& card, const Codebook& codebook)
{
    const AnalysedPassage& passage = ranges.passage();
    Quote quote = quote_of_range('q', ranges, stretch.range, card);
    quote.polarity = polarity_of(stretch.hits);
    std::set<std::size_t> codes;
    for (const Hit* hit : stretch.hits) {
        codes.insert(hit->code);
        quote.hits.push_back(ranges.of(hit->span()));
        const TextRange found = text_range(passage, hit->span());
        quote.marks.push_back({found.begin - stretch.range.begin, found.end - stretch.range.begin});
    }
    for (const std::size_t code : codes)
        quote.codes.push_back(codebook.codes[code].path);
    if (!passage.passage.speaker && stretch.quotation) {
        if (is_all_of_speaker(passage, stretch)) {
            quote.speaker = stretch.quotation->speaker;
            quote.is_quoted = !quote.speaker.empty();
            quote.printed = stretch.quotation->printed;
        }
        const WholeSpeech speech = whole_speech(passage, *stretch.quotation);
        quote.is_speech = speech.range.contains(stretch.range);
        quote.has_own_marks = quote.is_speech && speech.has_own_marks && speech.range == stretch.range;
    }
    return quote;
}

/// Whether a stretch is all that someone says in a turn: what has no marks there is not cut.
bool is_whole_turn(const AnalysedPassage& passage, const Stretch& stretch)
{
    return passage.passage.speaker && stretch.range.size() == passage.text.size();
}

/// Whether speech in running text ends with the comma before who says it: ‘Kom binnen,’ zei ze.
bool ends_before_speaker(const AnalysedPassage& passage, const Stretch& stretch)
{
    return stretch.quotation && stretch.quotation->range.end == stretch.range.end &&
           passage.text[stretch.range.end - 1] == ',';
}

/// Makes the quotes of one code and its sub-codes.
class Selector {
public:
    Selector(std::size_t code, const Coding& coding, const Codebook& codebook, const Corpus& corpus,
             const std::vector<std::string_view>& names, const std::vector<bool>& codes, const QuoteRequest& request)
        : coding_(coding), codebook_(codebook), corpus_(corpus), names_(names), request_(request),
          decisions_(request.decisions, codebook.codes[code].path),
          is_member_(codebook.codes.size(), false), selection_{.code = code}
    {
        const std::vector<std::size_t> family = codebook.family(code);
        for (const std::size_t member : family)
            is_member_[member] = codes[member];
        around_ = theme_around(coding, corpus, family);
    }

    QuoteSelection select()
    {
        for (const CodedPassage& coded : coding_.passages)
            add_quotes_of(coded);
        selection_.available = static_cast<std::size_t>(
            std::ranges::count_if(selection_.quotes, [](const Quote& quote) { return !quote.is_kept; }));
        selection_.available_speakers = speakers_.size();
        selection_.available_documents = count_documents(selection_.quotes);
        selection_.available_questions =
            static_cast<std::size_t>(std::ranges::count_if(selection_.quotes, &Quote::is_question));
        apply_decisions();
        selection_.too_weak = std::erase_if(selection_.quotes, [&](const Quote& quote) {
            return !quote.is_kept && quote.worth < request_.least_worth;
        });
        if (request_.most || request_.order == QuoteRequest::Order::quality)
            choose();
        std::stable_partition(selection_.quotes.begin(), selection_.quotes.end(),
                              [](const Quote& quote) { return quote.is_kept; });
        return std::move(selection_);
    }

private:
    /// A stretch with what it is worth.
    struct Rated {
        Stretch stretch;
        QuoteTraits traits;
        double worth = 0;
    };

    Rated rated(const CodedPassage& coded, Stretch stretch) const
    {
        const QuoteTraits traits = traits_of(coded.passage, stretch, card_of(coded), codebook_, around_of(coded));
        return {std::move(stretch), traits, worth_of(traits)};
    }

    /// The way to quote a stretch that is worth most, where there is a choice.
    Rated best_of(const CodedPassage& coded, Stretch stretch) const
    {
        const bool has_choice = request_.most && request_.context == 0;
        std::vector<Stretch> others;
        if (has_choice)
            others = other_stretches(coded, is_member_, stretch, request_);
        Rated best = rated(coded, std::move(stretch));
        for (Stretch& other : others)
            if (Rated next = rated(coded, std::move(other)); next.worth > best.worth)
                best = std::move(next);
        return best;
    }

    void note_speaker(const CodedPassage& coded, const Stretch& stretch)
    {
        const std::optional<std::uint32_t> speaker = coded.passage.passage.speaker;
        const std::string name = speaker             ? card_of(coded).speakers[*speaker].name
                                 : stretch.quotation ? stretch.quotation->speaker
                                                     : std::string();
        if (names_someone(name))
            speakers_.insert({coded.id.document, name});
    }

    void add_quotes_of(const CodedPassage& coded)
    {
        DocumentRanges ranges(coded.passage);
        for (Stretch& stretch : stretches_of(coded, is_member_, request_)) {
            note_speaker(coded, stretch);
            add(ranges, best_of(coded, std::move(stretch)), coded);
        }
        for (const DocumentRange kept : decisions_.kept_in(coded.passage, card_of(coded)))
            if (std::optional<Stretch> stretch = stretch_of_range(coded, is_member_, kept)) {
                add(ranges, rated(coded, *std::move(stretch)), coded);
                selection_.quotes.back().is_kept = true;
            }
    }

    void add(DocumentRanges& ranges, const Rated& rated, const CodedPassage& coded)
    {
        Quote quote = quote_of(ranges, rated.stretch, card_of(coded), codebook_);
        quote.id = make_id('q', names_[coded.id.document], quote.range);
        quote.worth = rated.worth;
        if (!is_whole_turn(coded.passage, rated.stretch)) {
            quote.is_cut_before = rated.traits.begins_inside;
            quote.is_cut_after = rated.traits.ends_inside && !ends_before_speaker(coded.passage, rated.stretch);
        }
        quote.reasons = reasons_for(rated.traits);
        selection_.quotes.push_back(std::move(quote));
    }

    /// Leaves out what was rejected, and what holds or is part of a quote that was kept.
    void apply_decisions()
    {
        std::vector<Quote> kept;
        std::ranges::copy_if(selection_.quotes, std::back_inserter(kept), &Quote::is_kept);
        std::erase_if(selection_.quotes, [&](const Quote& quote) {
            const auto is_twice = [&](const Quote& other) {
                return other.document == quote.document && are_nested(other.range, quote.range);
            };
            return !quote.is_kept && (decisions_.rejects(quote) || std::ranges::any_of(kept, is_twice));
        });
    }

    void choose()
    {
        std::vector<std::size_t> chosen =
            request_.most ? choose_quotes(selection_.quotes, *request_.most, request_.spread, request_.seed)
                          : rank_quotes(selection_.quotes, request_.seed);
        if (request_.order == QuoteRequest::Order::document)
            std::ranges::sort(chosen);
        std::vector<Quote> quotes;
        for (const std::size_t i : chosen)
            quotes.push_back(std::move(selection_.quotes[i]));
        selection_.quotes = std::move(quotes);
    }

    const DocumentCard& card_of(const CodedPassage& coded) const { return corpus_.documents()[coded.id.document].card; }

    ThemeAround around_of(const CodedPassage& coded) const
    {
        return around_[static_cast<std::size_t>(&coded - coding_.passages.data())];
    }

    const Coding& coding_;
    const Codebook& codebook_;
    const Corpus& corpus_;
    const std::vector<std::string_view>& names_;
    const QuoteRequest& request_;
    DecisionsForCode decisions_;
    std::vector<bool> is_member_;
    std::vector<ThemeAround> around_;
    /// Of whom there are quotes: the document and the name.
    std::set<std::pair<std::uint32_t, std::string>> speakers_;
    QuoteSelection selection_;
};

}

Quote quote_of_range(char letter, DocumentRanges& ranges, TextRange range, const DocumentCard& card)
{
    const AnalysedPassage& passage = ranges.passage();
    Quote quote{.text = passage.text.substr(range.begin, range.size()),
                .range = ranges.of(range),
                .document = card.name,
                .title = card.title,
                .time = passage.passage.time,
                .page = passage.passage.page,
                .paragraph = passage.passage.paragraph,
                .line = passage.passage.line};
    if (quote.line > 0)
        quote.line +=
            static_cast<std::uint32_t>(std::ranges::count(std::string_view(passage.text).substr(0, range.begin), '\n'));
    quote.id = make_id(letter, card.name, quote.range);
    if (passage.passage.speaker) {
        quote.speaker = card.speakers[*passage.passage.speaker].name;
        quote.role = card.speakers[*passage.passage.speaker].role;
        quote.is_speech = true;
        quote.is_question = asks_questions(quote.speaker, quote.role);
    }
    return quote;
}

SpeechMarks speech_marks(const Quote& quote)
{
    if (!quote.is_speech || quote.has_own_marks)
        return {};
    const bool has_single_marks = quote.text.find("‘") != std::string::npos;
    return has_single_marks ? SpeechMarks{"“", "”"} : SpeechMarks{"‘", "’"};
}

std::vector<std::size_t> codes_to_quote(const Codebook& codebook, const std::vector<bool>& codes)
{
    std::vector<std::size_t> found;
    for (std::size_t code = 0; code < codes.size(); ++code) {
        const std::optional<std::size_t> parent = codebook.codes[code].parent;
        if (codes[code] && !(parent && codes[*parent]))
            found.push_back(code);
    }
    return found;
}

std::vector<QuoteSelection> select_quotes(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                          const std::vector<bool>& codes, const QuoteRequest& request)
{
    std::vector<QuoteSelection> selections;
    const std::vector<std::string_view> names = short_names(corpus.documents());
    for (const std::size_t code : codes_to_quote(codebook, codes))
        selections.push_back(Selector(code, coding, codebook, corpus, names, codes, request).select());
    tell_titles(selections, corpus);
    for (QuoteSelection& selection : selections)
        std::ranges::for_each(selection.quotes, leave_out_times);
    return selections;
}

}
