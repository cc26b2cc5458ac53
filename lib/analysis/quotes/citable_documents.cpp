#include "analysis/quotes/citable_documents.hpp"

#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string>

namespace draad {

namespace {

/// The last so many parts of a path.
std::string_view ending_of(std::string_view path, std::size_t parts)
{
    std::size_t begin = path.size();
    for (; parts > 0 && begin != std::string_view::npos && begin > 0; --parts)
        begin = path.rfind('/', begin - 1);
    return begin == std::string_view::npos || parts > 0 ? path : path.substr(begin + 1);
}

/// Whether a title stands in one of the first passages of a document, where a reader looks for it.
bool begins_with_title(const DocumentSummary& document, std::uint32_t index, PassageCursor& cursor)
{
    constexpr std::uint32_t first_passages = 12;
    const std::string title = fold(document.card.title);
    for (std::uint32_t i = 0; i < std::min(first_passages, document.passages); ++i)
        if (fold(cursor.seek({index, i}).whole().text).find(title) != std::string::npos)
            return true;
    return false;
}

/// What is known of the titles of documents that are cited, each looked up once.
class Titles {
public:
    explicit Titles(const Corpus& corpus) : documents_(corpus.documents()), cursor_(corpus.open_cursor())
    {
        for (std::uint32_t i = 0; i < documents_.size(); ++i) {
            ++documents_of_title_[documents_[i].card.title];
            indices_[documents_[i].card.name] = i;
        }
    }

    bool is_shared(const std::string& title) const { return documents_of_title_.at(title) > 1; }

    bool is_shown(const std::string& document)
    {
        const auto [found, is_new] = shown_.try_emplace(document, false);
        if (is_new)
            found->second = begins_with_title(documents_[indices_.at(document)], indices_.at(document), *cursor_);
        return found->second;
    }

private:
    const std::vector<DocumentSummary>& documents_;
    std::unique_ptr<PassageCursor> cursor_;
    std::map<std::string, std::size_t> documents_of_title_;
    std::map<std::string, std::uint32_t> indices_;
    std::map<std::string, bool> shown_;
};

}

std::vector<std::string_view> short_names(std::span<const DocumentSummary> documents)
{
    std::vector<std::string_view> names(documents.size());
    std::vector<std::size_t> open(documents.size());
    for (std::size_t i = 0; i < open.size(); ++i)
        open[i] = i;
    for (std::size_t parts = 1; !open.empty(); ++parts) {
        std::map<std::string_view, std::size_t> counts;
        for (const std::size_t i : open)
            ++counts[names[i] = ending_of(documents[i].card.name, parts)];
        std::erase_if(open, [&](std::size_t i) {
            return counts[names[i]] == 1 || names[i].size() == documents[i].card.name.size();
        });
    }
    return names;
}

void tell_titles(std::vector<QuoteSelection>& selections, const Corpus& corpus)
{
    Titles titles(corpus);
    for (QuoteSelection& selection : selections)
        for (Quote& quote : selection.quotes)
            if (!quote.title.empty()) {
                quote.shares_title = titles.is_shared(quote.title);
                quote.shows_title = titles.is_shown(quote.document);
            }
}

}
