#include "ingest/document/label_findings.hpp"

#include "text/folding.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace draad {

namespace {

/// Gathers what stands at the beginning of lines like a label.
class LabelGatherer {
public:
    explicit LabelGatherer(const Document& document) : document_(document) {}

    void add(const MarkedLine& line)
    {
        if (line.label && !line.label->name.empty())
            add(line.label->name, line, true, line.label->is_doubtful);
        else if (!line.refused_label.is_empty())
            add(std::string(document_.text.slice(line.refused_label)), line, false, true);
    }

    std::vector<LabelFinding> take() { return std::move(findings_); }

private:
    void add(const std::string& label, const MarkedLine& line, bool is_speaker, bool is_doubtful)
    {
        const auto [place, is_new] = indices_.try_emplace({label, is_speaker}, findings_.size());
        if (is_new)
            findings_.push_back({.label = label,
                                 .count = 0,
                                 .line = 0,
                                 .paragraph = paragraph_at(line.line.begin),
                                 .is_speaker = is_speaker,
                                 .is_doubtful = is_doubtful});
        ++findings_[place->second].count;
    }

    /// The first passage that ends past a byte.
    std::uint32_t paragraph_at(std::size_t byte) const
    {
        const auto passage =
            std::ranges::upper_bound(document_.passages, byte, {}, [](const Passage& one) { return one.range.end; });
        return passage == document_.passages.end() ? 0 : passage->paragraph;
    }

    const Document& document_;
    std::map<std::pair<std::string, bool>, std::size_t> indices_;
    std::vector<LabelFinding> findings_;
};

}

std::vector<LabelFinding> gather_labels(const Document& document, const std::vector<MarkedLine>& lines)
{
    LabelGatherer gatherer(document);
    for (const MarkedLine& line : lines)
        gatherer.add(line);
    return gatherer.take();
}

std::optional<std::vector<MarkedLine>> without_refused_labels(const std::vector<MarkedLine>& lines,
                                                              std::span<const Speaker> known)
{
    std::set<std::string> refused;
    for (const Speaker& speaker : known)
        if (speaker.is_speaker && !*speaker.is_speaker)
            refused.insert(fold(speaker.name));
    if (refused.empty())
        return std::nullopt;
    std::vector<MarkedLine> kept = lines;
    for (MarkedLine& line : kept)
        if (line.label && refused.contains(fold(line.label->name))) {
            line.label.reset();
            line.content.begin = line.line.begin;
            line.begins_paragraph = true;
        }
    return kept;
}

}
