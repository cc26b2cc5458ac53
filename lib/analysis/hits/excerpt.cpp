#include "analysis/hits/excerpt.hpp"

#include "error.hpp"
#include "text/source_text.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

/// The passage of a document that holds a range, by halving.
std::optional<std::uint32_t> find_passage(const DocumentSummary& document, std::uint32_t index, DocumentRange range,
                                          PassageCursor& cursor)
{
    std::uint32_t low = 0;
    std::uint32_t high = document.passages;
    while (low + 1 < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (cursor.seek({index, middle}).located().code_points_before <= range.start)
            low = middle;
        else
            high = middle;
    }
    if (low >= document.passages)
        return std::nullopt;
    const AnalysedPassage& passage = cursor.seek({index, low}).whole();
    const std::size_t end = passage.code_points_before + count_code_points(passage.text);
    const bool is_inside = passage.code_points_before <= range.start && range.end <= end;
    return is_inside ? std::optional(low) : std::nullopt;
}

/// What of a passage's text lies in a range of the document, in bytes.
TextRange bytes_in(const AnalysedPassage& passage, DocumentRange range)
{
    const std::size_t first = passage.code_points_before;
    const auto byte_of = [&](std::size_t code_point) {
        return bytes_of_code_points(passage.text, code_point - std::min(first, code_point));
    };
    const TextRange bytes{byte_of(range.start), byte_of(range.end)};
    return bytes.is_empty() ? TextRange() : bytes;
}

Excerpt take(const Corpus& corpus, std::uint32_t document, std::uint32_t first, std::uint32_t end, DocumentRange target,
             PassageCursor& cursor)
{
    Excerpt excerpt{.card = corpus.documents()[document].card, .passages = {}, .target = target};
    for (std::uint32_t i = first; i < end; ++i) {
        const AnalysedPassage& passage = cursor.seek({document, i}).whole();
        const DocumentRange range = range_in_document(passage, {0, passage.text.size()});
        excerpt.passages.push_back({.place = {.document = document, .passage = i},
                                    .id = make_id('p', excerpt.card.name, range),
                                    .header = passage.passage,
                                    .text = passage.text,
                                    .range = range,
                                    .target = bytes_in(passage, target),
                                    .source = passage});
    }
    return excerpt;
}

}

Excerpt find_excerpt(const Corpus& corpus, std::string_view id_or_document, std::size_t context)
{
    const std::unique_ptr<PassageCursor> cursor = corpus.open_cursor();
    const std::vector<DocumentSummary>& documents = corpus.documents();
    if (const std::optional<std::uint32_t> document = corpus.find_document(id_or_document))
        return take(corpus, *document, 0, documents[*document].passages, {}, *cursor);
    const std::optional<ParsedId> id = parse_id(id_or_document);
    if (!id)
        throw Error(said("{}: no document of that name, and no id such as q-7f3a9c-1042-58 either", id_or_document));
    for (std::uint32_t i = 0; i < documents.size(); ++i) {
        if (!may_be_of(*id, documents[i].card.name))
            continue;
        const std::optional<std::uint32_t> passage = find_passage(documents[i], i, id->range, *cursor);
        if (!passage)
            continue;
        const auto around = static_cast<std::uint32_t>(std::min<std::size_t>(context, documents[i].passages));
        return take(corpus, i, *passage - std::min(*passage, around),
                    std::min(*passage + around + 1, documents[i].passages), id->range, *cursor);
    }
    throw Error(
        said("{}: nothing here has this id; was the document changed, named by another path, or is it another index?",
             id_or_document));
}

}
