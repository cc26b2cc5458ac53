#include "ingest/document/passage_builder.hpp"

#include <optional>
#include <utility>

namespace draad {

namespace {

PassageKind kind_of(LineRole role)
{
    switch (role) {
    case LineRole::heading:
        return PassageKind::heading;
    case LineRole::meta:
        return PassageKind::meta;
    case LineRole::note:
        return PassageKind::note;
    case LineRole::stage:
        return PassageKind::stage;
    default:
        return PassageKind::body;
    }
}

/// Walks the lines and keeps in mind whose turn it is.
class PassageBuilder {
public:
    explicit PassageBuilder(SpeakerList& speakers) : speakers_(speakers) {}

    void add(const MarkedLine& line)
    {
        follow_turn(line);
        if (line.role == LineRole::blank || line.role == LineRole::markup || line.content.is_empty())
            return;
        stamp_above_.reset();
        const PassageKind kind = kind_of(line.role);
        if (line.joins_previous && !passages_.empty() && passages_.back().kind == kind) {
            passages_.back().range.end = line.content.end;
            return;
        }
        const bool is_said = kind == PassageKind::body;
        Passage passage;
        passage.range = line.content;
        passage.kind = kind;
        passage.speaker = is_said ? speaker_ : std::nullopt;
        passage.turn = turn_;
        passage.page = line.page;
        passage.paragraph = static_cast<std::uint32_t>(passages_.size() + 1);
        passage.time = is_said ? time_ : std::nullopt;
        passages_.push_back(passage);
    }

    std::vector<Passage> take() { return std::move(passages_); }

private:
    void follow_turn(const MarkedLine& line)
    {
        const bool is_below_remark = is_only_paragraph_ && line.is_text() && !line.joins_previous;
        if (line.role == LineRole::heading || line.ends_turn || is_below_remark) {
            is_only_paragraph_ = false;
            turn_ = 0;
            speaker_.reset();
            time_.reset();
        }
        if (line.time)
            time_ = line.time;
        if (line.role == LineRole::markup)
            stamp_above_ = line.time;
        if (!line.label)
            return;
        is_only_paragraph_ = line.is_only_paragraph;
        turn_ = ++turns_;
        speaker_ = line.label->name.empty() ? std::nullopt : std::optional(speakers_.index_of(*line.label));
        time_ = line.label->time ? line.label->time : stamp_above_;
        stamp_above_.reset();
    }

    SpeakerList& speakers_;
    std::vector<Passage> passages_;
    bool is_only_paragraph_ = false;
    std::uint32_t turns_ = 0;
    std::uint32_t turn_ = 0;
    std::optional<std::uint32_t> speaker_;
    std::optional<std::uint32_t> time_;
    /// From a line that held only a time stamp: it belongs to the turn below.
    std::optional<std::uint32_t> stamp_above_;
};

}

std::vector<Passage> build_passages(const std::vector<MarkedLine>& lines, SpeakerList& speakers)
{
    PassageBuilder builder(speakers);
    for (const MarkedLine& line : lines)
        builder.add(line);
    return builder.take();
}

}
