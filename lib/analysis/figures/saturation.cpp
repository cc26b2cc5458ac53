#include "analysis/figures/saturation.hpp"

#include "dutch/forms/lemmas.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t documents_of_base = 4;
constexpr std::size_t documents_of_run = 2;

bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

/// Takes a run of digits, or one other byte.
std::string_view take_part(std::string_view& text)
{
    std::size_t length = 1;
    while (is_digit(text.front()) && length < text.size() && is_digit(text[length]))
        ++length;
    const std::string_view part = text.substr(0, length);
    text.remove_prefix(length);
    return part;
}

/// A number by its value: the longer run of digits without zeros in front is the greater one.
auto key_of_part(std::string_view part)
{
    const bool is_number = is_digit(part.front());
    part.remove_prefix(is_number ? std::min(part.find_first_not_of('0'), part.size()) : 0);
    return std::tuple(!is_number, is_number ? part.size() : 0, part);
}

bool is_before(std::string_view one, std::string_view other)
{
    while (!one.empty() && !other.empty()) {
        const auto left = key_of_part(take_part(one));
        const auto right = key_of_part(take_part(other));
        if (left != right)
            return left < right;
    }
    return one.empty() && !other.empty();
}

/// What a document has, whatever those before it have.
struct Findings {
    std::size_t hits = 0;
    std::set<std::size_t> codes;
    std::set<std::pair<std::size_t, std::size_t>> rules;
    std::set<std::pair<std::size_t, std::string>> ways;
};

class FindingsReader {
public:
    explicit FindingsReader(const CodingSession& session) : session_(session) {}

    void add(const CodedPassage& coded)
    {
        Findings& findings = findings_[coded.id.document];
        findings.hits += coded.hits.size();
        for (const Hit& hit : coded.hits) {
            for (std::optional<std::size_t> code = hit.code; code; code = session_.codebook().codes[*code].parent)
                if (session_.request().codes[*code])
                    findings.codes.insert(*code);
            if (hit.rule == no_rule)
                continue;
            findings.rules.emplace(hit.code, hit.rule);
            findings.ways.emplace(hit.code, lemmas_of(coded.passage, hit));
        }
    }

    std::map<std::uint32_t, Findings> finish() && { return std::move(findings_); }

private:
    std::string lemmas_of(const AnalysedPassage& passage, const Hit& hit)
    {
        std::string lemmas;
        for (const TokenSpan part : hit.parts)
            for (std::size_t i = part.begin; i < part.end; ++i)
                if (passage.words.tokens[i].is_word())
                    lemmas.append(lemma_of(passage.words.tokens[i].folded)).append(" ");
        return lemmas;
    }

    const std::string& lemma_of(const std::string& folded)
    {
        std::string& lemma = lemmas_[folded];
        if (lemma.empty())
            lemma = find_lemmas(folded, session_.lexicon()).front().folded;
        return lemma;
    }

    const CodingSession& session_;
    std::map<std::uint32_t, Findings> findings_;
    std::unordered_map<std::string, std::string> lemmas_;
};

/// Adds what is new to what is known, and returns it.
template <typename Value>
std::vector<Value> take_new(std::set<Value>& known, const std::set<Value>& found)
{
    std::vector<Value> added;
    std::ranges::set_difference(found, known, std::back_inserter(added));
    known.insert(added.begin(), added.end());
    return added;
}

std::optional<double> new_percent(const std::vector<SaturationRow>& rows)
{
    if (rows.size() < documents_of_base + documents_of_run || rows[documents_of_base - 1].codes == 0)
        return std::nullopt;
    std::size_t added = 0;
    for (std::size_t i = rows.size() - documents_of_run; i < rows.size(); ++i)
        added += rows[i].new_codes.size();
    return 100.0 * static_cast<double>(added) / static_cast<double>(rows[documents_of_base - 1].codes);
}

std::vector<SaturationRow> rows_of(std::map<std::uint32_t, Findings> findings,
                                   const std::vector<std::uint32_t>& documents)
{
    Findings known;
    std::vector<SaturationRow> rows;
    for (const std::uint32_t document : documents) {
        const Findings& found = findings[document];
        SaturationRow& row = rows.emplace_back();
        row.document = document;
        row.hits = found.hits;
        row.new_codes = take_new(known.codes, found.codes);
        row.new_rules = take_new(known.rules, found.rules).size();
        row.new_ways = take_new(known.ways, found.ways).size();
        row.codes = known.codes.size();
        row.rules = known.rules.size();
        row.ways = known.ways.size();
        row.new_percent = new_percent(rows);
    }
    return rows;
}

}

std::vector<std::uint32_t> documents_in_order(const Corpus& corpus, const PassageFilter& filter,
                                              const std::string& field)
{
    std::vector<std::pair<std::string, std::uint32_t>> keys;
    for (std::uint32_t i = 0; i < corpus.documents().size(); ++i)
        if (const DocumentCard& card = corpus.documents()[i].card; filter.may_pass(card))
            keys.emplace_back(fold(field_value(card, std::nullopt, field)), i);
    std::ranges::stable_sort(keys, is_before, &std::pair<std::string, std::uint32_t>::first);
    std::vector<std::uint32_t> documents;
    for (const auto& [key, document] : keys)
        documents.push_back(document);
    return documents;
}

std::vector<SaturationRow> measure_saturation(CodingSession& session, const std::vector<std::uint32_t>& documents)
{
    FindingsReader findings(session);
    session.for_each([&](CodedPassage&& coded) { findings.add(coded); });
    return rows_of(std::move(findings).finish(), documents);
}

std::vector<SaturationRow> measure_saturation(const Coding& coding, const CodingSession& session,
                                              const std::vector<std::uint32_t>& documents)
{
    FindingsReader findings(session);
    for (const CodedPassage& coded : coding.passages)
        findings.add(coded);
    return rows_of(std::move(findings).finish(), documents);
}

}
