#include "analysis/repeats/duplicates.hpp"

#include "analysis/hits/document_ranges.hpp"
#include "analysis/repeats/sketch.hpp"
#include "parallel.hpp"

#include <algorithm>
#include <map>

namespace draad {

namespace {

/// Every passage of a corpus with its sketch, which is empty where a filter does not let it pass.
struct SketchedCorpus {
    std::vector<PassageId> ids;
    std::vector<Sketch> sketches;
};

SketchedCorpus sketch(const Corpus& corpus, unsigned jobs, const PassageFilter* filter = nullptr)
{
    SketchedCorpus sketched{.ids = corpus.passages()};
    sketched.sketches.resize(sketched.ids.size());
    constexpr std::size_t passages_at_a_time = 128;
    for_each_stretch_in_parallel(sketched.ids.size(), passages_at_a_time, jobs, [&] {
        return [&, cursor = corpus.open_cursor()](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                PassageSource& passage = cursor->seek(sketched.ids[i]);
                const Passage& header = passage.header();
                const DocumentCard& card = corpus.documents()[sketched.ids[i].document].card;
                if (filter == nullptr || (filter->has_kind(header.kind) && filter->passes(card, header.speaker)))
                    sketched.sketches[i] = sketch_of(passage);
            }
        };
    });
    return sketched;
}

std::size_t count_words(std::span<const FoldedToken> tokens)
{
    return static_cast<std::size_t>(std::ranges::count_if(tokens, &FoldedToken::is_word));
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
    return make_id('p', card.name, range_in_document(passage, {0, passage.text.size()}));
}

std::vector<Sketch> sketches_of(std::span<const CodedPassage> passages, unsigned jobs)
{
    constexpr std::size_t passages_at_a_time = 32;
    std::vector<Sketch> sketches(passages.size());
    for_each_stretch_in_parallel(passages.size(), passages_at_a_time, jobs, [&] {
        return [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                sketches[i] =
                    sketch_of(passages[i].passage.passage.kind, folded_tokens(passages[i].passage.words.tokens));
        };
    });
    return sketches;
}

/// Keeps of some passages those whose indices are wanted.
template <class IsWanted>
LeftOutDuplicates keep_if(std::vector<CodedPassage>& passages, IsWanted is_wanted)
{
    LeftOutDuplicates left_out;
    std::vector<CodedPassage> kept;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (is_wanted(i)) {
            kept.push_back(std::move(passages[i]));
            continue;
        }
        ++left_out.passages;
        left_out.hits += passages[i].hits.size();
    }
    passages = std::move(kept);
    return left_out;
}

DuplicateRow row_of(std::size_t group, const AnalysedPassage& passage, const DocumentCard& card)
{
    const Passage& header = passage.passage;
    DuplicateRow row{.group = group, .document = card.name};
    row.id = id_of(passage, card);
    if (header.speaker)
        row.speaker = card.speakers[*header.speaker].name;
    row.time = header.time;
    row.page = header.page;
    row.paragraph = header.paragraph;
    row.line = header.line;
    row.words = count_words(folded_tokens(passage.words.tokens));
    row.text = beginning_of(passage);
    return row;
}

}

std::vector<DuplicateRow> find_duplicates(const Corpus& corpus, unsigned jobs)
{
    SketchedCorpus sketched = sketch(corpus, jobs);
    const std::vector<std::uint32_t> firsts = first_of_each(sketched.sketches);
    std::map<std::uint32_t, std::vector<std::uint32_t>> repeats;
    for (std::uint32_t i = 0; i < firsts.size(); ++i)
        if (firsts[i] != i)
            repeats[firsts[i]].push_back(i);
    std::vector<DuplicateRow> rows;
    const std::unique_ptr<PassageCursor> cursor = corpus.open_cursor();
    std::size_t group = 0;
    const auto add = [&](std::uint32_t i) {
        const PassageId id = sketched.ids[i];
        rows.push_back(row_of(group, cursor->seek(id).whole(), corpus.documents()[id.document].card));
    };
    for (const auto& [first, others] : repeats) {
        ++group;
        add(first);
        for (const std::uint32_t other : others)
            add(other);
    }
    return rows;
}

Repeats::Repeats(const Corpus& corpus)
    : corpus_(corpus), cursor_(corpus.open_cursor()),
      earlier_([this](std::uint32_t passage) { return sketch_of(cursor_->seek(passages_[passage])); })
{
}

std::string Repeats::first_of(PassageTrace next)
{
    const std::size_t own = passages_.size();
    passages_.push_back(next.id);
    const std::size_t first = earlier_.first_of(std::move(next.sketch));
    if (first == own)
        return {};
    const PassageId id = passages_[first];
    return id_of(cursor_->seek(id).whole(), corpus_.documents()[id.document].card);
}

std::vector<UncountedPassage> uncounted_repeats(const Corpus& corpus, const Coding& coding,
                                                const CodingRequest& request)
{
    SketchedCorpus sketched = sketch(corpus, request.jobs, &request.passages);
    const std::vector<std::uint32_t> firsts = first_of_each(sketched.sketches);
    const std::unique_ptr<PassageCursor> cursor = corpus.open_cursor();
    std::vector<UncountedPassage> uncounted;
    for (std::uint32_t i = 0; i < firsts.size(); ++i) {
        const PassageId id = sketched.ids[i];
        if (firsts[i] == i || std::ranges::binary_search(coding.passages, id, {}, &CodedPassage::id))
            continue;
        PassageSource& passage = cursor->seek(id);
        uncounted.push_back({.document = id.document,
                             .speaker = passage.header().speaker,
                             .words = count_words(passage.tokens(all_tokens))});
    }
    return uncounted;
}

LeftOutDuplicates leave_out_duplicates(Coding& coding, unsigned jobs)
{
    std::vector<Sketch> sketches = sketches_of(coding.passages, jobs);
    const std::vector<std::uint32_t> firsts = first_of_each(sketches);
    return keep_if(coding.passages, [&](std::size_t i) { return firsts[i] == i; });
}

void name_duplicates(std::span<const CodedPassage> passages, std::span<const std::string> firsts,
                     std::vector<HitRow>& rows)
{
    std::size_t row = 0;
    for (std::size_t i = 0; i < passages.size(); ++i)
        for (std::size_t hit = 0; hit < passages[i].hits.size(); ++hit)
            rows[row++].duplicate = firsts[i];
}

LeftOutDuplicates leave_out_duplicates(std::vector<CodedPassage>& passages, std::span<const std::string> firsts,
                                       std::vector<HitRow>& rows)
{
    std::erase_if(rows, [](const HitRow& row) { return !row.duplicate.empty(); });
    return keep_if(passages, [&](std::size_t i) { return firsts[i].empty(); });
}

}
