#include "codings/agreement/coded_units.hpp"

#include "codings/agreement/placed_units.hpp"
#include "codings/sampling/unit_reader.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace draad {

namespace {

/// Whether half of either lies in the other.
bool is_half(std::size_t start, std::size_t end, const CodingUnit& coded)
{
    const std::size_t from = std::max(start, coded.start);
    const std::size_t to = std::min(end, coded.end);
    return from < to && 2 * (to - from) >= std::min(end - start, coded.end - coded.start);
}

/// What is coded in a document, by whom.
struct CodedDocument {
    std::string name;
    std::vector<const Judgement*> codings;
    std::set<std::string> coders;
};

class Judging {
public:
    Judging(const CodingSheet& codings, const Corpus& corpus, std::vector<Problem>& notes) : codings_(codings)
    {
        std::map<std::string, std::size_t> unknown;
        for (const Judgement& judgement : codings.judgements) {
            const std::string& name = codings.units[judgement.unit].document;
            if (const auto document = find_document_of_sheet(corpus, name)) {
                CodedDocument& coded = documents_[*document];
                coded.name = name;
                coded.codings.push_back(&judgement);
                coded.coders.insert(judgement.coder);
            } else {
                ++unknown[name];
            }
        }
        for (const auto& [name, number] : unknown)
            notes.push_back(
                {.location = name,
                 .message = said("{} left out: no text of this name was given", counted(number, "coding", "codings"))});
        sheet_.codes = codings.codes;
    }

    bool is_coded(std::uint32_t document) const { return documents_.contains(document); }

    void add(std::uint32_t document, CodingUnit unit)
    {
        const CodedDocument& coded = documents_.at(document);
        std::set<std::pair<std::string, std::string>> given;
        for (const Judgement* judgement : coded.codings)
            if (is_half(unit.start, unit.end, codings_.units[judgement->unit])) {
                given.emplace(judgement->coder, judgement->code);
                used_.insert(judgement);
            }
        unit.document = coded.name;
        unit.id = fmt::format("{}-{}", unit.document, unit.start);
        for (const std::string& coder : coded.coders)
            for (const std::string& code : sheet_.codes)
                sheet_.judgements.push_back(
                    {.unit = sheet_.units.size(),
                     .code = code,
                     .coder = coder,
                     .verdict = given.contains({coder, code}) ? Verdict::affirmed : Verdict::absent});
        sheet_.units.push_back(std::move(unit));
    }

    CodingSheet finish(std::vector<Problem>& notes)
    {
        for (const auto& [document, coded] : documents_) {
            const auto unused = std::ranges::count_if(coded.codings, [&](auto one) { return !used_.contains(one); });
            if (unused > 0)
                notes.push_back({.location = coded.name,
                                 .message = said("{} left out: they are not in the body of the text",
                                                 counted(unused, "coding", "codings"))});
        }
        return std::move(sheet_);
    }

private:
    const CodingSheet& codings_;
    std::map<std::uint32_t, CodedDocument> documents_;
    std::set<const Judgement*> used_;
    CodingSheet sheet_;
};

}

bool lists_codings(const CodingSheet& sheet)
{
    return !sheet.judgements.empty() &&
           std::ranges::all_of(sheet.judgements, [](const Judgement& one) { return applies(one.verdict); }) &&
           std::ranges::all_of(sheet.units, [](const CodingUnit& unit) {
               return unit.id == fmt::format("{}-{}-{}", unit.document, unit.start, unit.end);
           });
}

CodingSheet judge_units(const CodingSheet& codings, const Corpus& corpus, Unit kind, std::vector<Problem>& notes)
{
    Judging judging(codings, corpus, notes);
    const PassageFilter body;
    UnitReader reader(corpus, body, 0);
    for (const CorpusUnit& unit : list_units(corpus, body, kind))
        if (judging.is_coded(unit.document))
            judging.add(unit.document, reader.read(unit, kind));
    return judging.finish(notes);
}

}
