#include "report/page/report_data.hpp"

#include "report/harmless/plain_text.hpp"
#include "report/page/figures.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <map>

namespace draad {

namespace {

using Json = nlohmann::ordered_json;

Json codes_of(const ReportContent& content, const ReportWords& words)
{
    const Codebook& codebook = content.codebook;
    Json codes = Json::array();
    for (const Code& code : codebook.codes)
        codes.push_back({{"label", on_one_line(code.label)},
                         {"path", code.path},
                         {"depth", code.depth()},
                         {"parent", code.parent ? static_cast<std::int64_t>(*code.parent) : -1},
                         {"polarities", polarity_words(code, words)},
                         {"counts", nullptr}});
    for (const CodeCount& count : content.overview.total.codes)
        codes[count.code]["counts"] = {count.hits, count.negated, count.unclear};
    return codes;
}

Json documents_of(const Overview& overview)
{
    Json documents = Json::array();
    for (const DocumentCount& document : overview.documents)
        documents.push_back(
            {{"title", on_one_line(document.title)}, {"words", document.words}, {"hash", document.hash}});
    return documents;
}

/// Texts by number, in the order in which they are first met; the empty one is 0.
class TextNumbers {
public:
    std::size_t number_of(const std::string& text)
    {
        const auto [found, is_new] = numbers_.try_emplace(text, numbers_.size());
        if (is_new)
            texts_.push_back(text);
        return found->second;
    }

    Json texts() const { return texts_; }

private:
    std::map<std::string, std::size_t> numbers_ = {{"", 0}};
    std::vector<std::string> texts_ = {""};
};

std::string speaker_of(const HitRow& row)
{
    const std::string& name = row.speaker.empty() ? row.quoted : row.speaker;
    return on_one_line(row.role.empty() ? name : fmt::format("{} ({})", name, row.role));
}

Json columns_of(const ReportContent& content, TextNumbers& speakers)
{
    std::map<std::string_view, std::size_t> codes;
    for (std::size_t i = 0; i < content.codebook.codes.size(); ++i)
        codes[content.codebook.codes[i].path] = i;
    Json hits = Json::object();
    hits["document"] = content.overview.document_of_hit;
    for (const char* name :
         {"code", "polarity", "speaker", "from", "paragraph", "start", "length", "pre", "keyword", "post"})
        hits[name] = Json::array();
    for (const HitRow& row : content.overview.hits) {
        hits["code"].push_back(codes.at(row.code));
        hits["polarity"].push_back(static_cast<int>(row.polarity));
        hits["speaker"].push_back(speakers.number_of(speaker_of(row)));
        hits["from"].push_back(row.words.from);
        hits["paragraph"].push_back(row.paragraph);
        hits["start"].push_back(row.range.start);
        hits["length"].push_back(row.range.end - row.range.start);
        hits["pre"].push_back(on_one_line(row.pre));
        hits["keyword"].push_back(on_one_line(row.keyword));
        hits["post"].push_back(on_one_line(row.post));
    }
    return hits;
}

}

std::string report_data(const ReportContent& content, const ReportWords& words)
{
    if (content.edition == Edition::client)
        return Json{{"words", words.all()}}.dump();
    TextNumbers speakers;
    Json hits = columns_of(content, speakers);
    const Json data = {{"words", words.all()},
                       {"codes", codes_of(content, words)},
                       {"documents", documents_of(content.overview)},
                       {"speakers", speakers.texts()},
                       {"hits", std::move(hits)}};
    return data.dump();
}

}
