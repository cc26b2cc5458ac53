#include "coding/coding.hpp"

#include "parallel.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr std::size_t places_at_a_time = 128;

/// Codes passages one after another; one for each thread.
class PassageCoder {
public:
    PassageCoder(const Corpus& corpus, const Matcher& matcher, const CodingRequest& request)
        : corpus_(corpus), request_(request), looks_at_turns_(matcher.looks_at_turns()), reader_(corpus.open_reader()),
          finder_(matcher)
    {
    }

    void code(PassagePlace place, Coding& coding)
    {
        const DocumentCard& card = corpus_.documents()[place.document].card;
        if (!request_.passages.may_pass(card))
            return;
        if (reader_->read_places(place, words_) && !finder_.may_match(words_))
            return;
        const AnalysedPassage& passage = reader_->read_words(place);
        if (!request_.passages.passes(card, passage.passage.speaker))
            return;
        std::vector<Hit> hits =
            find(place, finder_.needs_text(passage) ? reader_->read_with_words(place) : passage, card);
        std::erase_if(hits, [&](const Hit& hit) { return !is_wanted(hit); });
        if (hits.empty())
            return;
        if (request_.passages.has_kind(passage.passage.kind))
            coding.passages.push_back(made(place, passage, std::move(hits)));
        else
            coding.left_out[passage.passage.kind] += hits.size();
    }

private:
    std::vector<Hit> find(PassagePlace place, const AnalysedPassage& passage, const DocumentCard& card)
    {
        if (!looks_at_turns_ || passage.passage.turn == 0)
            return finder_.find(passage, card);
        if (!turns_)
            turns_ = corpus_.open_reader();
        return finder_.find(passage, card, read_others_of_turn(place, passage.passage.turn));
    }

    CodedPassage made(PassagePlace place, const AnalysedPassage& passage, std::vector<Hit> hits)
    {
        CodedPassage coded{.place = place, .passage = {.passage = passage.passage}, .hits = std::move(hits)};
        coded.words = static_cast<std::size_t>(std::ranges::count_if(passage.words.tokens, &Token::is_word));
        if (request_.keeps_texts)
            coded.passage = reader_->read(place);
        return coded;
    }

    /// The paragraphs of a turn stand next to each other.
    std::vector<AnalysedPassage> read_others_of_turn(PassagePlace place, std::uint32_t turn)
    {
        std::vector<AnalysedPassage> others;
        const auto add = [&](std::uint32_t passage) {
            const AnalysedPassage& other = turns_->read({place.document, passage});
            if (other.passage.turn == turn)
                others.push_back(other);
            return other.passage.turn == turn;
        };
        for (std::uint32_t i = place.passage; i > 0 && add(i - 1);)
            --i;
        const std::uint32_t count = corpus_.documents()[place.document].passages;
        for (std::uint32_t i = place.passage + 1; i < count && add(i);)
            ++i;
        return others;
    }

    bool is_wanted(const Hit& hit) const
    {
        return request_.codes[hit.code] && (!request_.polarity || hit.polarity == *request_.polarity);
    }

    const Corpus& corpus_;
    const CodingRequest& request_;
    bool looks_at_turns_;
    std::unique_ptr<PassageReader> reader_;
    /// Of its own, for what a reader gives lasts until its next call.
    std::unique_ptr<PassageReader> turns_;
    HitFinder finder_;
    PassageWords words_;
};

void append(Coding&& part, Coding& whole)
{
    std::ranges::move(part.passages, std::back_inserter(whole.passages));
    for (const auto& [kind, hits] : part.left_out)
        whole.left_out[kind] += hits;
}

}

Coding code_corpus(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon, const CodingRequest& request)
{
    const SortedWords vocabulary = corpus.vocabulary();
    const std::vector<std::uint32_t> passages_of_words = corpus.passages_of_words();
    const Matcher matcher(codebook, lexicon, vocabulary, request.jobs, passages_of_words);
    const std::vector<PassagePlace> places = corpus.find(matcher.requirement());
    std::vector<Coding> parts((places.size() + places_at_a_time - 1) / places_at_a_time);
    for_each_in_parallel(parts.size(), request.jobs, [&] {
        return [&, coder = PassageCoder(corpus, matcher, request)](std::size_t i) mutable {
            const std::size_t end = std::min(places.size(), (i + 1) * places_at_a_time);
            for (std::size_t j = i * places_at_a_time; j < end; ++j)
                coder.code(places[j], parts[i]);
        };
    });
    Coding coding;
    for (Coding& part : parts)
        append(std::move(part), coding);
    return coding;
}

}
