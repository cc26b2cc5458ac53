#include "ingest/formats/annotations/tiers.hpp"
#include "ingest/formats/annotations/xml_annotations.hpp"

#include <charconv>
#include <map>

namespace draad {

namespace {

struct Annotation {
    std::string tier;
    std::string speaker;
    std::string text;
    std::string begin; ///< a slot of time, or the annotation that this one is about
    std::string end;
    bool is_about_other = false;
    bool is_note = false;
};

class ElanReader {
public:
    explicit ElanReader(XmlReader& reader) : reader_(reader) {}

    void read(TranscriptWriter& writer)
    {
        while (reader_.next()) {
            if (reader_.is_element("TIME_SLOT"))
                read_slot();
            else if (reader_.is_element("TIER"))
                begin_tier();
            else if (reader_.is_element("ALIGNABLE_ANNOTATION") || reader_.is_element("REF_ANNOTATION"))
                begin_annotation();
            else if (reader_.is_element("ANNOTATION_VALUE"))
                end_annotation();
        }
        Tiers tiers;
        for (const Annotation& annotation : annotations_)
            add(annotation, tiers);
        tiers.write(writer);
    }

private:
    /// A slot without a time lies behind the one before it.
    void read_slot()
    {
        const std::string value = reader_.attribute_or_empty("TIME_VALUE");
        std::from_chars(value.data(), value.data() + value.size(), last_time_);
        slots_[reader_.attribute_or_empty("TIME_SLOT_ID")] = last_time_;
    }

    void begin_tier()
    {
        tier_ = {.tier = reader_.attribute_or_empty("TIER_ID"), .speaker = reader_.attribute_or_empty("PARTICIPANT")};
        tier_.is_note = !reader_.attribute_or_empty("PARENT_REF").empty();
        if (tier_.speaker.empty())
            tier_.speaker = tier_.tier;
    }

    void begin_annotation()
    {
        id_ = reader_.attribute_or_empty("ANNOTATION_ID");
        open_ = tier_;
        open_.is_about_other = reader_.is_element("REF_ANNOTATION");
        open_.begin = reader_.attribute_or_empty(open_.is_about_other ? "ANNOTATION_REF" : "TIME_SLOT_REF1");
        open_.end = reader_.attribute_or_empty("TIME_SLOT_REF2");
    }

    void end_annotation()
    {
        open_.text = reader_.read_text();
        places_[id_] = annotations_.size();
        annotations_.push_back(open_);
    }

    std::uint64_t time_of(const std::string& slot) const
    {
        const auto found = slots_.find(slot);
        return found == slots_.end() ? 0 : found->second;
    }

    /// Annotations of annotations begin with what they are about; chains that go round end after a while.
    std::uint64_t begin_of(const Annotation& annotation) const
    {
        const Annotation* about = &annotation;
        for (int depth = 0; about->is_about_other && depth < 20; ++depth) {
            const auto found = places_.find(about->begin);
            if (found == places_.end())
                return 0;
            about = &annotations_[found->second];
        }
        return time_of(about->begin);
    }

    void add(const Annotation& annotation, Tiers& tiers) const
    {
        if (annotation.is_note)
            tiers.add_note(begin_of(annotation), annotation.tier, annotation.text);
        else
            tiers.add_speech(begin_of(annotation), time_of(annotation.end), annotation.speaker, annotation.text);
    }

    XmlReader& reader_;
    std::map<std::string, std::uint64_t> slots_;
    std::uint64_t last_time_ = 0;
    std::vector<Annotation> annotations_;
    std::map<std::string, std::size_t> places_; ///< of annotations, by their identifiers
    Annotation tier_;
    Annotation open_;
    std::string id_;
};

}

void read_elan(XmlReader& reader, TranscriptWriter& writer)
{
    ElanReader(reader).read(writer);
}

}
