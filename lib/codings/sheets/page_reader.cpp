#include "codings/sheets/page_reader.hpp"

#include "codings/sheets/sheet_builder.hpp"
#include "codings/sheets/verdict_names.hpp"
#include "error.hpp"
#include "wording/said.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>

namespace draad {

namespace {

using nlohmann::json;

/// Throws json::exception if a value is of another type.
CodingUnit unit_of(const json& object)
{
    CodingUnit unit{.id = object.at("unit"),
                    .document = object.at("docname"),
                    .start = object.at("start"),
                    .end = object.at("end"),
                    .words = object.at("text"),
                    .speaker = object.value("speaker", ""),
                    .line = object.value("line", std::size_t(0)),
                    .before = object.value("before", ""),
                    .after = object.value("after", ""),
                    .stratum = object.value("stratum", ""),
                    .weight = object.value("weight", 1.0)};
    if (const std::string code = object.value("hit", ""); !code.empty())
        unit.hit = ReviewedHit{.code = code,
                               .rule = object.value("rule", ""),
                               .found = verdict_named(object.value("found", "ja")).value_or(Verdict::affirmed)};
    return unit;
}

/// What is read so far, and what it is read from.
class PageReader {
public:
    PageReader(const std::string& file, std::vector<Problem>& notes) : sheet_(file), notes_(notes) {}

    CodingSheet read(const json& page)
    {
        coder_ = page.value("coder", "");
        if (coder_.empty())
            coder_ = coder_of_file(sheet_.file());
        for (const json& code : page.at("codes"))
            sheet_.add_code(code);
        for (const json& object : page.at("units")) {
            CodingUnit unit = unit_of(object);
            const std::string id = unit.id;
            if (id.empty() || !(unit.weight > 0))
                throw Error(said("{}: unit {} has no id, or no weight above 0; save it in the page again",
                                 sheet_.file(), units_.size() + 1));
            units_[id] = sheet_.add_unit(std::move(unit), units_.size() + 1);
        }
        const json comments = page.value("comments", json::object());
        for (const json& object : page.at("judgements"))
            add(object, comments);
        tell_lone_comments(comments);
        return sheet_.take();
    }

private:
    void add(const json& object, const json& comments)
    {
        const std::string unit = object.at("unit");
        const std::string word = object.at("verdict");
        const auto known = units_.find(unit);
        const std::optional<Verdict> verdict = verdict_named(word);
        if (known == units_.end() || !verdict)
            throw Error(said("{}: unit '{}': {}; save it in the page again", sheet_.file(), unit,
                             verdict ? said("there is no such unit in the sheet") : said("'{}' is no verdict", word)));
        sheet_.add_code(object.at("code"));
        sheet_.add_judgement({.unit = known->second,
                              .code = object.at("code"),
                              .coder = coder_,
                              .verdict = *verdict,
                              .comment = comments.value(unit, "")});
        judged_[unit] = true;
    }

    void tell_lone_comments(const json& comments)
    {
        for (const auto& [unit, comment] : comments.items())
            if (!comment.get<std::string>().empty() && !judged_[unit])
                notes_.push_back({said("{}, unit {}", sheet_.file(), unit),
                                  said("a comment without any verdict is left out; judge a code, or put ?")});
    }

    SheetBuilder sheet_;
    std::vector<Problem>& notes_;
    std::string coder_;
    std::map<std::string, std::size_t> units_;
    std::map<std::string, bool> judged_;
};

}

CodingSheet read_page(const std::string& file, std::string_view text, std::vector<Problem>& notes)
{
    try {
        const json page = json::parse(text);
        if (page.value("schema", "") != page_schema)
            throw Error(said("{}: this JSON is not what the page of draad sample saves (its schema is not '{}'); "
                             "save it in the page again",
                             file, page_schema));
        return PageReader(file, notes).read(page);
    } catch (const json::exception& error) {
        throw Error(
            said("{}: this is damaged, or not what the page of draad sample saves; save it in the page again ({})",
                 file, error.what()));
    }
}

}
