#include "index/records/document_record.hpp"

#include "storage/bytes.hpp"

namespace draad {

namespace {

void write_fields(const Fields& fields, ByteWriter& out)
{
    out.number(fields.size());
    for (const auto& [name, value] : fields) {
        out.text(name);
        out.text(value);
    }
}

Fields read_fields(ByteReader& in)
{
    Fields fields;
    for (std::size_t left = in.size(in.left()); left > 0; --left) {
        std::string name(in.text());
        fields[std::move(name)] = in.text();
    }
    return fields;
}

void write_card(const DocumentCard& card, ByteWriter& out)
{
    out.text(card.name);
    out.text(card.title);
    out.text(card.encoding);
    write_fields(card.fields, out);
    out.number(card.speakers.size());
    for (const Speaker& speaker : card.speakers) {
        out.text(speaker.name);
        out.text(speaker.role);
        write_fields(speaker.fields, out);
        out.number(speaker.printed.size());
        for (const std::string& name : speaker.printed)
            out.text(name);
    }
    out.number(card.labels.size());
    for (const LabelFinding& finding : card.labels) {
        out.text(finding.label);
        out.number(finding.count);
        out.number(finding.line);
        out.number(finding.paragraph);
        out.number(finding.is_speaker ? 1 : 0);
        out.number(finding.is_doubtful ? 1 : 0);
    }
}

LabelFinding read_label_finding(ByteReader& in)
{
    LabelFinding finding;
    finding.label = in.text();
    finding.count = in.small_number();
    finding.line = in.small_number();
    finding.paragraph = in.small_number();
    finding.is_speaker = in.size(1) == 1;
    finding.is_doubtful = in.size(1) == 1;
    return finding;
}

DocumentCard read_card(ByteReader& in)
{
    DocumentCard card;
    card.name = in.text();
    card.title = in.text();
    card.encoding = in.text();
    card.fields = read_fields(in);
    card.speakers.resize(in.size(in.left()));
    for (Speaker& speaker : card.speakers) {
        speaker.name = in.text();
        speaker.role = in.text();
        speaker.fields = read_fields(in);
        speaker.printed.resize(in.size(in.left()));
        for (std::string& name : speaker.printed)
            name = in.text();
    }
    card.labels.resize(in.size(in.left()));
    for (LabelFinding& finding : card.labels)
        finding = read_label_finding(in);
    return card;
}

void write_record(const DocumentRecord& record, ByteWriter& out)
{
    write_card(record.summary.card, out);
    out.number(record.summary.tallies.size());
    for (const Tally& tally : record.summary.tallies) {
        out.optional_number(tally.speaker);
        out.number(static_cast<std::uint64_t>(tally.kind));
        out.number(tally.passages);
        out.number(tally.words);
        out.number(tally.turns);
        out.optional_number(tally.time);
    }
    out.number(record.summary.passages);
    out.number(record.summary.turns);
    out.text(record.fingerprint);
    out.number(record.first);
}

Tally read_tally(ByteReader& in)
{
    Tally tally;
    tally.speaker = in.optional_number();
    tally.kind = static_cast<PassageKind>(in.size(kinds_of_passage - 1));
    tally.passages = in.small_number();
    tally.words = in.small_number();
    tally.turns = in.small_number();
    tally.time = in.optional_number();
    return tally;
}

DocumentRecord read_record(ByteReader& in)
{
    DocumentRecord record;
    record.summary.card = read_card(in);
    record.summary.tallies.resize(in.size(in.left()));
    for (Tally& tally : record.summary.tallies)
        tally = read_tally(in);
    record.summary.passages = in.small_number();
    record.summary.turns = in.small_number();
    record.fingerprint = in.text();
    record.first = in.small_number();
    return record;
}

void skip_texts(std::size_t count, ByteReader& in)
{
    for (; count > 0; --count)
        in.text();
}

void skip_fields(ByteReader& in)
{
    skip_texts(2 * in.size(in.left()), in);
}

DocumentOutline read_outline(ByteReader& in)
{
    DocumentOutline outline{.name = in.text()};
    skip_texts(2, in); // its title and encoding
    skip_fields(in);
    for (std::size_t left = in.size(in.left()); left > 0; --left) {
        skip_texts(2, in); // a speaker's name and role
        skip_fields(in);
        skip_texts(in.size(in.left()), in);
    }
    for (std::size_t left = in.size(in.left()); left > 0; --left)
        read_label_finding(in);
    for (std::size_t left = in.size(in.left()); left > 0; --left) {
        const Tally tally = read_tally(in);
        outline.passages += tally.passages;
        outline.words += tally.words;
    }
    in.small_number(); // all its passages, and its turns
    in.small_number();
    outline.fingerprint = in.text();
    in.small_number(); // its first passage
    return outline;
}

template <class Item>
std::vector<Item> read_each(std::string_view bytes, Item (*read)(ByteReader&))
{
    ByteReader in(bytes);
    std::vector<Item> items(in.size(in.left()));
    for (Item& item : items)
        item = read(in);
    return items;
}

}

std::string write_document_records(std::span<const DocumentRecord> records)
{
    ByteWriter out;
    out.number(records.size());
    for (const DocumentRecord& record : records)
        write_record(record, out);
    return out.take();
}

std::vector<DocumentRecord> read_document_records(std::string_view bytes)
{
    return read_each(bytes, read_record);
}

std::vector<DocumentOutline> read_document_outlines(std::string_view bytes)
{
    return read_each(bytes, read_outline);
}

}
