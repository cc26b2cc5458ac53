// Prints what the model makes of rated quotes, for fitting and scoring (quotes/fit): a row of names, then for each row
// of RATINGS (columns id, theme, file, start, end: code points, end exclusive) its id, how many hits of the theme it
// holds, its worth, and the measure of each feature as it counts. Usage: print_quote_worth FOLDER RATINGS CODEBOOK...

#include "analysis/quotes/quote_worth.hpp"
#include "analysis/quotes/rated_stretch.hpp"
#include "codebook/codebook_reader.hpp"
#include "coding/coding_session.hpp"
#include "corpus/file_corpus.hpp"
#include "ingest/collection.hpp"
#include "text/source_text.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace draad;

namespace {

using Row = std::map<std::string, std::string>;

std::vector<std::string> columns_of(const std::string& line)
{
    std::vector<std::string> columns;
    std::istringstream stream(line);
    for (std::string column; std::getline(stream, column, '\t');)
        columns.push_back(column);
    return columns;
}

std::vector<Row> read_rows(const char* file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    const std::vector<std::string> names = columns_of(line);
    std::vector<Row> rows;
    while (std::getline(stream, line)) {
        const std::vector<std::string> values = columns_of(line);
        Row row;
        for (std::size_t i = 0; i < std::min(names.size(), values.size()); ++i)
            row[names[i]] = values[i];
        rows.push_back(row);
    }
    return rows;
}

const CodedPassage* passage_of(const Coding& coding, std::uint32_t document, DocumentRange range)
{
    for (const CodedPassage& coded : coding.passages) {
        const std::size_t begin = coded.passage.code_points_before;
        if (coded.id.document == document && begin <= range.start &&
            range.start < begin + count_code_points(coded.passage.text))
            return &coded;
    }
    return nullptr;
}

void print_row(const Row& row, const Coding& coding, const Corpus& corpus, const Codebook& codebook)
{
    const DocumentRange range{std::stoul(row.at("start")), std::stoul(row.at("end"))};
    const std::optional<std::uint32_t> document = corpus.find_document(row.at("file"));
    const CodedPassage* coded = document ? passage_of(coding, *document, range) : nullptr;
    if (!coded)
        return;
    const std::vector<std::size_t> family = codebook.family(*codebook.find_code(row.at("theme")));
    std::vector<bool> is_member(codebook.codes.size());
    for (const std::size_t code : family)
        is_member[code] = true;
    const std::optional<Stretch> stretch = stretch_of_range(*coded, is_member, range);
    if (!stretch)
        return;
    const QuoteTraits traits =
        traits_of(coded->passage, *stretch, corpus.documents()[*document].card, codebook,
                  theme_around(coding, corpus, family)[static_cast<std::size_t>(coded - coding.passages.data())]);
    std::cout << row.at("id") << '\t' << stretch->hits.size() << '\t' << worth_of(traits);
    for (const WorthFeature& feature : worth_features())
        std::cout << '\t' << feature.measure(traits) * (feature.part == WorthPart::merit ? theme_share(traits) : 1);
    std::cout << '\n';
}

}

int main(int argc, char** argv)
{
    if (argc < 4)
        return 2;
    const std::filesystem::path folder = argv[1];
    const std::vector<std::filesystem::path> codebooks(argv + 3, argv + argc);
    const Codebook codebook = load_codebooks(codebooks);
    const std::vector<Row> rows = read_rows(argv[2]);
    std::vector<std::filesystem::path> files;
    for (const Row& row : rows)
        if (std::ranges::find(files, folder / row.at("file")) == files.end())
            files.push_back(folder / row.at("file"));
    std::vector<Problem> problems;
    const std::unique_ptr<Corpus> corpus = read_files(collect(files, folder), 1, problems);
    CodingRequest request;
    request.codes.assign(codebook.codes.size(), true);
    const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    const Coding coding = CodingSession(*corpus, codebook, lexicon, request).all();
    std::cout << "id\thits\tworth";
    for (const WorthFeature& feature : worth_features())
        std::cout << '\t' << feature.words;
    std::cout << '\n';
    for (const Row& row : rows)
        print_row(row, coding, *corpus, codebook);
}
