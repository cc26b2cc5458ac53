#pragma once

#include "analysis/hits/document_ranges.hpp"
#include "analysis/quotes/quote_worth.hpp"
#include "codebook/codebook.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// That a quote is to be there always and first, or never; by its id, for one code or, without one, for all that have
/// it. A stretch that holds what was rejected, or is part of it, is not chosen either.
struct QuoteDecision {
    std::string id;
    bool is_kept = true;
    /// The path of a code; empty for all.
    std::string code;

    bool operator==(const QuoteDecision&) const = default;
};

/// Which quotes are wanted.
struct QuoteRequest {
    /// Only people's own words: turns in transcripts, direct speech in running text.
    bool is_speech_only = false;
    /// How many sentences to add on either side of the sentence with the hit, never beyond its passage.
    std::size_t context = 0;
    /// At most how many for each code; nothing for all.
    std::optional<std::size_t> most;
    /// Only quotes that are worth so much, from 0 to 5, or that someone kept.
    double least_worth = 0;
    /// Of whom a choice rather has several than one again.
    enum class Spread { speaker, document };
    Spread spread = Spread::speaker;
    /// As the texts have them, or the best first.
    enum class Order { document, quality };
    Order order = Order::document;
    /// What someone decided of quotes: see `QuoteDecision`.
    std::vector<QuoteDecision> decisions;
    /// Decides among equally good quotes; the same seed gives the same choice.
    std::uint64_t seed = 1;
};

/// Whole sentences, or the whole of what someone is quoted as saying, that hold hits of a code.
struct Quote {
    std::string id;
    /// The text, character for character as in the source, but without the quotation marks around direct speech.
    std::string text;
    DocumentRange range;
    /// Paths of the codes that apply, in the order of the codebook.
    std::vector<std::string> codes;
    /// The matched words.
    std::vector<DocumentRange> hits;
    /// Where they stand in `text`, in bytes, also where that is mended or disguised.
    std::vector<TextRange> marks;
    /// Whether the text begins or ends within a sentence.
    bool is_cut_before = false;
    bool is_cut_after = false;
    /// Affirmed or negated if all hits are; else unclear.
    Polarity polarity = Polarity::affirmed;
    std::string document;
    std::string title;
    /// Who says it: the speaker of the turn, or who is quoted; empty for the author's own words.
    std::string speaker;
    /// Whether `speaker` is who is quoted in running text, and not the speaker of a turn.
    bool is_quoted = false;
    /// The pronoun that the text has for `speaker` beside the quotation ("ze"); else empty.
    std::string printed = {};
    std::string role;
    bool is_speech = false;
    /// Whether the text has its own quotation marks: speech that is interrupted by who says it.
    bool has_own_marks = false;
    /// Whether it is said by someone who is there to ask (`asks_questions`).
    bool is_question = false;
    std::optional<std::uint32_t> time;
    std::uint32_t page = 0;
    std::uint32_t paragraph = 0;
    /// The line of the file on which the quote begins; 0 if it has none.
    std::uint32_t line = 0;
    /// Whether another document has the same title, and whether the title stands at the beginning of its text: else a
    /// citation names the file too.
    bool shares_title = false;
    bool shows_title = true;
    /// From 0 to 5: what a panel of readers would give it (`worth_of`), and why.
    double worth = 0;
    std::vector<WorthReason> reasons;
    /// Whether someone decided that it is to be there.
    bool is_kept = false;
    /// Whether the text was mended, so that it is no longer the source's own (`clean_quotes`).
    bool is_mended = false;
};

/// What stands around a quote that is not a block of its own.
struct SpeechMarks {
    std::string_view open;
    std::string_view close;
};

/// Quotation marks around what someone says, of the other kind where the words have such marks themselves; none around
/// the author's own words, or where the text has its own.
SpeechMarks speech_marks(const Quote& quote);

/// Makes a quote of a range of a passage's text, with its document, range and speaker, but without codes, hits and
/// polarity. `letter`: of its id.
Quote quote_of_range(char letter, DocumentRanges& ranges, TextRange range, const DocumentCard& card);

/// The quotes of one code and its sub-codes, those that someone kept first, in the order asked for.
struct QuoteSelection {
    std::size_t code = 0;
    std::vector<Quote> quotes;
    /// How many quotes, people and documents this is a choice from.
    std::size_t available = 0;
    std::size_t available_speakers = 0;
    std::size_t available_documents = 0;
    /// How many of them are said by someone who is there to ask.
    std::size_t available_questions = 0;
    /// How many of them are worth too little (`QuoteRequest::least_worth`).
    std::size_t too_weak = 0;
};

/// Of the codes asked for those that do not stand below another one asked for.
std::vector<std::size_t> codes_to_quote(const Codebook& codebook, const std::vector<bool>& codes);

/// Quotes for each of `codes_to_quote`. For a choice see `choose_quotes`.
std::vector<QuoteSelection> select_quotes(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                          const std::vector<bool>& codes, const QuoteRequest& request);

/// Where a quote can be found again: "Moeder (ouder), Gesprek aan tafel, 00:03:12, alinea 12". The line of a text file
/// stands where there is neither time nor page: "..., alinea 12, regel 31". Who is only "hij" or "ik" in print is not
/// named.
std::string cite(const Quote& quote);
/// Only who says it and in which document: "Moeder (ouder), Gesprek aan tafel". Of a mended quote this and
/// `cite` end in ", tekst hersteld".
std::string cite_source(const Quote& quote);

/// Takes times that a transcript prints within its sentences ("dat [00:01:02] ik") out of the text of a quote; its
/// range and its id stay those of the source.
void leave_out_times(Quote& quote);

/// Mends the texts and speakers of quotes: scanners' errors, line ends, damaged encodings (`TextMender`). Ranges stay
/// those of the source.
void clean_quotes(std::vector<QuoteSelection>& selections, const Lexicon& lexicon);

/// A time in seconds as "1:02:03" or "03:12".
std::string clock_time(std::uint32_t seconds);

}
