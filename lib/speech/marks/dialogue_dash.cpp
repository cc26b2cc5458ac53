#include "speech/marks/dialogue_dash.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "speech/attribution/attribution_verbs.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/someone.hpp"
#include "speech/marks/unclosed.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// The bytes of the dash and its space that begin a text, or 0.
std::size_t size_of_dash(std::string_view text)
{
    for (std::string_view dash : {"-- ", "- ", "– ", "— ", "―", "—"})
        if (text.starts_with(dash))
            return dash.size();
    const char32_t after = text.starts_with("--") ? character_at(text, 2).code_point : U'-';
    return is_upper(after) || after == U'\'' || after == U'’' || after == U'…' ? 2 : 0;
}

bool has_any(std::string_view gap, std::string_view characters)
{
    return gap.find_first_of(characters) != std::string_view::npos;
}

/// Reads one passage of dialogue into its speeches.
class DashReader {
public:
    DashReader(const Reading& reading, bool document_has_dialogue)
        : reading_(reading), text_(reading.text()), document_has_dialogue_(document_has_dialogue)
    {
    }

    std::vector<QuotedSpan> run()
    {
        const std::size_t first = size_of_dash(text_);
        for (std::size_t begin = first > 0 ? first : after_dash(next_dash(0)); begin < text_.size();) {
            const std::size_t dash = next_dash(begin);
            read_utterance(begin, dash);
            begin = after_dash(dash);
        }
        return std::move(spans_);
    }

private:
    std::size_t after_dash(std::size_t dash) const { return dash + size_of_dash(text_.substr(dash)); }

    /// The next dash that begins an utterance: "Is alles klaar? - Klaar!"
    std::size_t next_dash(std::size_t begin) const
    {
        for (std::size_t index = reading_.first_word_from(begin) + 1; index < reading_.size(); ++index) {
            const std::string_view gap = reading_.gap_before(index);
            const std::size_t space = gap.find_first_of(" \n");
            if (!has_any(gap, ".!?") || space == std::string_view::npos || !reading_.is_capitalised(index))
                continue;
            const std::size_t dash = reading_[index].range.begin - (gap.size() - space - 1);
            if (space + 1 < gap.size() && size_of_dash(text_.substr(dash)) == gap.size() - space - 1)
                return dash;
        }
        return text_.size();
    }

    void read_utterance(std::size_t begin, std::size_t limit)
    {
        const std::size_t attribution =
            std::min(find_attribution_in_speech(text_, begin, limit), find_narration(begin, limit));
        if (attribution < limit) {
            add(begin, attribution);
            const std::size_t resumed = end_of_sentence_at(attribution, limit);
            add(resumed, document_has_dialogue_ ? end_of_talk(resumed, limit) : end_of_address(text_, resumed, limit));
        } else if (document_has_dialogue_) {
            add(begin, std::max(end_of_unclosed(text_, begin, limit), end_of_talk(begin, limit)));
        }
    }

    /// Where someone tells what is done, with a verb that is none of speech: "Zoo, meisje! groette hij", "Rust wat! en
    /// hij stond op".
    std::size_t find_narration(std::size_t begin, std::size_t limit) const
    {
        for (std::size_t index = reading_.first_word_from(begin) + 1; index + 1 < reading_.size(); ++index) {
            const std::string_view gap = reading_.gap_before(index);
            if (reading_[index].range.begin >= limit)
                break;
            if (has_any(gap, "!?,") && !reading_.is_capitalised(index) && narrates(index, has_any(gap, "!?")))
                return reading_[index].range.begin - gap.size() + (has_any(gap, "!?") ? gap.find_last_of("!?") + 1 : 0);
        }
        return limit;
    }

    bool narrates(std::size_t index, bool is_after_exclamation) const
    {
        const std::string_view word = reading_.folded(index);
        const std::string_view next = reading_.folded(index + 1);
        const bool is_he_or_she = next == "hij" || next == "zij" || next == "ze" || next == "men";
        if (is_after_exclamation && is_he_or_she && (word == "en" || accompanies_verb_of_speech(word)))
            return true;
        const bool is_past = (word.ends_with("de") || word.ends_with("te")) && word.size() > 4;
        if (!is_past || accompanies_verb_of_speech(word) || !is_plain_gap(reading_.gap_before(index + 1)))
            return false;
        return is_he_or_she ||
               (is_after_exclamation && is_someone(reading_, noun_phrase_at(reading_, index + 1, reading_.size())));
    }

    /// Past the sentences in a row that are not told: in them someone speaks of themselves, to another, or in the
    /// present.
    std::size_t end_of_talk(std::size_t begin, std::size_t limit) const
    {
        std::size_t end = begin;
        while (end < limit) {
            const std::size_t next = end_of_sentence_at(end, limit);
            if (is_told(end, next) && end_of_address(text_, end, limit) <= end)
                break;
            end = next;
        }
        return end;
    }

    bool is_told(std::size_t begin, std::size_t end) const
    {
        for (std::size_t index = reading_.first_word_from(begin); index < reading_.first_word_from(end); ++index)
            if (tells_in_past(reading_.folded(index)) || narrates(index, false))
                return true;
        return false;
    }

    std::size_t end_of_sentence_at(std::size_t byte, std::size_t limit) const
    {
        std::size_t index = reading_.first_word_from(byte) + 1;
        while (index < reading_.size() && !reading_.starts_sentence(index))
            ++index;
        return index < reading_.size() ? std::min(reading_[index].range.begin, limit) : limit;
    }

    void add(std::size_t begin, std::size_t end)
    {
        while (end > begin && is_space(character_before(text_, end).code_point))
            --end;
        if (end > begin)
            spans_.push_back({.range = {begin, end}, .with_marks = {begin, end}, .is_closed = false});
    }

    const Reading& reading_;
    std::string_view text_;
    bool document_has_dialogue_;
    std::vector<QuotedSpan> spans_;
};

}

bool begins_with_dash(std::string_view passage)
{
    return size_of_dash(passage) > 0;
}

bool has_dash_within(std::string_view passage)
{
    for (std::size_t at = passage.find('-'); at != std::string_view::npos; at = passage.find('-', at + 1))
        if (at > 2 && passage[at - 1] == ' ' && size_of_dash(passage.substr(at)) > 0)
            return true;
    return passage.find(" – ") != std::string_view::npos || passage.find(" — ") != std::string_view::npos;
}

std::vector<QuotedSpan> find_dash_speech(const Reading& reading, bool document_has_dialogue)
{
    return DashReader(reading, document_has_dialogue).run();
}

}
