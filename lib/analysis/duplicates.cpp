#include "analysis/duplicates.hpp"

#include "analysis/placement.hpp"
#include "analysis/sketch.hpp"
#include "parallel.hpp"

#include <algorithm>
#include <map>

namespace draad {

namespace {

/// Every passage of a corpus with its sketch, which is empty where a filter does not let it pass.
struct SketchedCorpus {
    std::vector<PassagePlace> places;
    std::vector<Sketch> sketches;
};

SketchedCorpus sketch(const Corpus& corpus, unsigned jobs, const PassageFilter* filter = nullptr)
{
    SketchedCorpus sketched{.places = corpus.passages()};
    sketched.sketches.resize(sketched.places.size());
    constexpr std::size_t places_at_a_time = 128;
    const std::size_t parts = (sketched.places.size() + places_at_a_time - 1) / places_at_a_time;
    for_each_in_parallel(parts, jobs, [&] {
        return [&, reader = corpus.open_reader()](std::size_t part) {
            const std::size_t end = std::min(sketched.places.size(), (part + 1) * places_at_a_time);
            for (std::size_t i = part * places_at_a_time; i < end; ++i) {
                const AnalysedPassage& passage = reader->read_tokens(sketched.places[i]);
                const DocumentCard& card = corpus.documents()[sketched.places[i].document].card;
                if (filter == nullptr ||
                    (filter->has_kind(passage.passage.kind) && filter->passes(card, passage.passage.speaker)))
                    sketched.sketches[i] = sketch_of(passage);
            }
        };
    });
    return sketched;
}

std::size_t count_words(const TokenizedText& words)
{
    return static_cast<std::size_t>(std::ranges::count_if(words.tokens, &Token::is_word));
}

/// So much that a reader knows the passage again.
std::string beginning_of(const AnalysedPassage& passage)
{
    constexpr std::size_t most_tokens = 14;
    const std::vector<Token>& tokens = passage.words.tokens;
    if (tokens.size() <= most_tokens)
        return passage.text;
    return passage.text.substr(0, tokens[most_tokens - 1].range.end) + " …";
}

std::string id_of(const AnalysedPassage& passage, const DocumentCard& card)
{
    return make_id('p', card.name, place_in_document(passage, {0, passage.text.size()}));
}

DuplicateRow row_of(std::size_t group, const AnalysedPassage& passage, const DocumentCard& card)
{
    const Passage& place = passage.passage;
    DuplicateRow row{.group = group, .document = card.name};
    row.id = id_of(passage, card);
    if (place.speaker)
        row.speaker = card.speakers[*place.speaker].name;
    row.time = place.time;
    row.page = place.page;
    row.paragraph = place.paragraph;
    row.line = place.line;
    row.words = count_words(passage.words);
    row.text = beginning_of(passage);
    return row;
}

}

std::vector<DuplicateRow> find_duplicates(const Corpus& corpus, unsigned jobs)
{
    SketchedCorpus sketched = sketch(corpus, jobs);
    const std::vector<std::uint32_t> firsts = first_of_each(sketched.sketches, jobs);
    std::map<std::uint32_t, std::vector<std::uint32_t>> repeats;
    for (std::uint32_t i = 0; i < firsts.size(); ++i)
        if (firsts[i] != i)
            repeats[firsts[i]].push_back(i);
    std::vector<DuplicateRow> rows;
    const std::unique_ptr<PassageReader> reader = corpus.open_reader();
    std::size_t group = 0;
    const auto add = [&](std::uint32_t i) {
        const PassagePlace place = sketched.places[i];
        rows.push_back(row_of(group, reader->read(place), corpus.documents()[place.document].card));
    };
    for (const auto& [first, others] : repeats) {
        ++group;
        add(first);
        for (const std::uint32_t other : others)
            add(other);
    }
    return rows;
}

std::vector<std::uint32_t> first_of_each(const Coding& coding, unsigned jobs)
{
    std::vector<Sketch> sketches(coding.passages.size());
    for_each_in_parallel(sketches.size(), jobs,
                         [&] { return [&](std::size_t i) { sketches[i] = sketch_of(coding.passages[i].passage); }; });
    return first_of_each(sketches, jobs);
}

void name_duplicates(const Coding& coding, const Corpus& corpus, unsigned jobs, std::vector<HitRow>& rows)
{
    const std::vector<std::uint32_t> firsts = first_of_each(coding, jobs);
    std::size_t row = 0;
    for (std::uint32_t i = 0; i < firsts.size(); ++i) {
        const CodedPassage& first = coding.passages[firsts[i]];
        const std::string id =
            firsts[i] == i ? "" : id_of(first.passage, corpus.documents()[first.place.document].card);
        for (std::size_t hit = 0; hit < coding.passages[i].hits.size(); ++hit)
            rows[row++].duplicate = id;
    }
}

std::vector<UncountedPassage> uncounted_repeats(const Corpus& corpus, const Coding& coding,
                                                const CodingRequest& request)
{
    SketchedCorpus sketched = sketch(corpus, request.jobs, &request.passages);
    const std::vector<std::uint32_t> firsts = first_of_each(sketched.sketches, request.jobs);
    const std::unique_ptr<PassageReader> reader = corpus.open_reader();
    std::vector<UncountedPassage> uncounted;
    for (std::uint32_t i = 0; i < firsts.size(); ++i) {
        const PassagePlace place = sketched.places[i];
        if (firsts[i] == i || std::ranges::binary_search(coding.passages, place, {}, &CodedPassage::place))
            continue;
        const AnalysedPassage& passage = reader->read_tokens(place);
        uncounted.push_back(
            {.document = place.document, .speaker = passage.passage.speaker, .words = count_words(passage.words)});
    }
    return uncounted;
}

LeftOutDuplicates leave_out_duplicates(Coding& coding, unsigned jobs)
{
    const std::vector<std::uint32_t> firsts = first_of_each(coding, jobs);
    LeftOutDuplicates left_out;
    std::vector<CodedPassage> kept;
    for (std::uint32_t i = 0; i < firsts.size(); ++i) {
        if (firsts[i] == i) {
            kept.push_back(std::move(coding.passages[i]));
            continue;
        }
        ++left_out.passages;
        left_out.hits += coding.passages[i].hits.size();
    }
    coding.passages = std::move(kept);
    return left_out;
}

}
