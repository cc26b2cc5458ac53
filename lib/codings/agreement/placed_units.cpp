#include "codings/agreement/placed_units.hpp"

#include "text/source_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>

namespace draad {

namespace {

/// A text without its white space, which a spreadsheet may have changed.
std::string bare(std::string_view text)
{
    std::string found;
    for (const char byte : text)
        if (byte != ' ' && byte != '\t' && byte != '\n' && byte != '\r')
            found += byte;
    return found;
}

/// Tells whether the words of units stand where the units say, one document after another.
class WordCheck {
public:
    explicit WordCheck(const Corpus& corpus) : corpus_(corpus), reader_(corpus.open_reader()) {}

    bool stands_at(const CodingUnit& unit, std::uint32_t document)
    {
        turn_to(document);
        const auto behind = std::ranges::upper_bound(starts_, unit.start);
        if (behind == starts_.begin())
            return false;
        const auto passage = static_cast<std::uint32_t>(behind - starts_.begin() - 1);
        const AnalysedPassage& read = reader_->read({document, passage});
        const std::string_view text = read.text;
        const std::size_t begin = bytes_of_code_points(text, unit.start - starts_[passage]);
        const std::string_view rest = text.substr(begin);
        const std::string found = bare(rest.substr(0, bytes_of_code_points(rest, unit.end - unit.start)));
        // A unit of several passages, and words that were cut, agree as far as they go.
        return !found.empty() && (bare(unit.words).starts_with(found) || found.starts_with(bare(unit.words)));
    }

private:
    void turn_to(std::uint32_t document)
    {
        if (document_ == document)
            return;
        document_ = document;
        starts_.clear();
        for (std::uint32_t i = 0; i < corpus_.documents()[document].passages; ++i)
            starts_.push_back(reader_->read_tokens({document, i}).code_points_before);
    }

    const Corpus& corpus_;
    std::unique_ptr<PassageReader> reader_;
    std::optional<std::uint32_t> document_;
    /// By passage of the document: its first code point.
    std::vector<std::size_t> starts_;
};

struct Misplaced {
    std::size_t units = 0;
    bool has_document = false;
};

void tell(const std::map<std::string, Misplaced>& misplaced, std::vector<Problem>& notes)
{
    for (const auto& [document, found] : misplaced)
        notes.push_back({.location = document,
                         .message = fmt::format(
                             "{} unit{} of the sheet left out: {}", found.units, found.units == 1 ? "" : "s",
                             found.has_document ? "other words stand there; the text is not the one that was coded"
                                                : "no text of this name was given")});
}

}

std::optional<std::uint32_t> find_document_of_sheet(const Corpus& corpus, std::string_view name)
{
    for (std::string_view ending = name;;) {
        if (const auto found = corpus.find_document(ending))
            return found;
        const std::size_t slash = ending.find('/');
        if (slash == std::string_view::npos)
            return std::nullopt;
        ending.remove_prefix(slash + 1);
    }
}

PlacedUnits::PlacedUnits(std::span<const CodingUnit> units, const Corpus& corpus, std::vector<Problem>& notes)
    : units_(units), is_placed_(units.size())
{
    std::map<std::string, std::optional<std::uint32_t>> documents;
    std::map<std::uint32_t, std::vector<std::size_t>> by_document;
    std::map<std::string, Misplaced> misplaced;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const auto [document, is_new] = documents.try_emplace(units[unit].document);
        if (is_new)
            document->second = find_document_of_sheet(corpus, document->first);
        if (document->second)
            by_document[*document->second].push_back(unit);
        else
            ++misplaced[document->first].units;
    }
    WordCheck check(corpus);
    for (const auto& [document, here] : by_document)
        for (const std::size_t unit : here) {
            is_placed_[unit] = units[unit].words.empty() || check.stands_at(units[unit], document);
            if (is_placed_[unit]) {
                Starts& starts = by_start_[document];
                starts.units.push_back(unit);
                starts.longest = std::max(starts.longest, units[unit].end - units[unit].start);
            } else {
                Misplaced& found = misplaced[units[unit].document];
                ++found.units;
                found.has_document = true;
            }
        }
    for (auto& [document, starts] : by_start_)
        std::ranges::stable_sort(starts.units, {}, [&](std::size_t unit) { return units[unit].start; });
    tell(misplaced, notes);
}

std::vector<std::uint32_t> PlacedUnits::documents() const
{
    std::vector<std::uint32_t> found;
    for (const auto& [document, starts] : by_start_)
        found.push_back(document);
    return found;
}

std::vector<std::size_t> PlacedUnits::at(std::uint32_t document, std::size_t code_point) const
{
    std::vector<std::size_t> found;
    const auto starts = by_start_.find(document);
    if (starts == by_start_.end())
        return found;
    const std::vector<std::size_t>& units = starts->second.units;
    const auto behind =
        std::ranges::upper_bound(units, code_point, {}, [&](std::size_t unit) { return units_[unit].start; });
    for (auto unit = behind; unit != units.begin();) {
        --unit;
        if (units_[*unit].start + starts->second.longest <= code_point)
            break;
        if (code_point < units_[*unit].end)
            found.push_back(*unit);
    }
    return found;
}

}
