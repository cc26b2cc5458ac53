#include "analysis/figures/inventory.hpp"

#include "analysis/figures/label_doubts.hpp"
#include "coding/passage_filter.hpp"
#include "coding/questioner.hpp"

#include <algorithm>

namespace draad {

namespace {

void add(const Tally& tally, Amount& amount)
{
    amount.passages += tally.passages;
    amount.words += tally.words;
}

void add(const Tally& tally, SpeakerAmount& speaker)
{
    add(tally, speaker.amount);
    speaker.turns += tally.turns;
    if (tally.time)
        speaker.time = speaker.time ? std::min(*speaker.time, *tally.time) : tally.time;
}

SpeakerAmount speaker_of(const DocumentCard& card, const Speaker& speaker)
{
    SpeakerAmount amount;
    amount.document = card.name;
    amount.speaker = speaker;
    amount.speaker.role = role_of(speaker.name, speaker.role);
    amount.perhaps = perhaps_same_person(card, speaker.name).value_or("");
    for (const LabelFinding& finding : card.labels)
        if (finding.is_speaker && amount.line == 0 &&
            std::ranges::find(speaker.printed, finding.label) != speaker.printed.end())
            amount.line = finding.line;
    return amount;
}

/// All speakers of a document; a person who is several has the fields that all of them share.
std::vector<SpeakerAmount> speakers_of(const DocumentCard& card, const std::vector<std::uint32_t>& persons)
{
    std::vector<SpeakerAmount> speakers;
    for (std::uint32_t index = 0; index < card.speakers.size(); ++index) {
        const Speaker& speaker = card.speakers[index];
        speakers.push_back(speaker_of(card, speaker));
        if (persons[index] != index)
            std::erase_if(speakers[persons[index]].speaker.fields, [&](const auto& field) {
                const auto own = speaker.fields.find(field.first);
                return own == speaker.fields.end() || own->second != field.second;
            });
    }
    return speakers;
}

}

Amount amount_of(const DocumentSummary& document)
{
    Amount amount;
    for (const Tally& tally : document.tallies)
        add(tally, amount);
    return amount;
}

Inventory take_inventory(const Corpus& corpus)
{
    Inventory inventory{.documents = corpus.documents().size()};
    for (const DocumentSummary& document : corpus.documents()) {
        inventory.turns += document.turns;
        ++inventory.encodings[document.card.encoding];
        for (const std::string& field : known_fields(document.card))
            ++inventory.fields[field];
        for (const LabelFinding& finding : document.card.labels)
            if (!finding.is_speaker)
                inventory.refused.push_back({document.card.name, finding});
        const std::vector<std::uint32_t> persons = persons_of(document.card);
        std::vector<SpeakerAmount> speakers = speakers_of(document.card, persons);
        for (const Tally& tally : document.tallies) {
            add(tally, inventory.total);
            add(tally, inventory.kinds[tally.kind]);
            if (tally.speaker)
                add(tally, speakers[persons[*tally.speaker]]);
        }
        for (std::uint32_t speaker = 0; speaker < speakers.size(); ++speaker)
            if (persons[speaker] == speaker)
                inventory.speakers.push_back(std::move(speakers[speaker]));
    }
    return inventory;
}

}
