#pragma once

#include "codings/judgement.hpp"

#include <map>
#include <string>
#include <utility>

namespace draad {

/// Puts a sheet together of rows, several of which may be of one unit, by different coders.
class SheetBuilder {
public:
    /// `file` names the sheet in errors.
    explicit SheetBuilder(std::string file) : file_(std::move(file)) {}

    void add_code(const std::string& code);

    /// The index of a unit, which is added if it is new. Throws Error if the sheet has that id for another place.
    std::size_t add_unit(CodingUnit unit, std::size_t row);

    /// Throws Error if the coder has judged the unit in another row.
    void begin_row(std::size_t unit, const std::string& coder, std::size_t row);
    void add_judgement(Judgement judgement) { sheet_.judgements.push_back(std::move(judgement)); }

    const std::string& file() const { return file_; }
    CodingSheet take() { return std::move(sheet_); }

    /// "sheet.csv, row 12"
    std::string location(std::size_t row) const;

private:
    std::string file_;
    CodingSheet sheet_;
    std::map<std::string, std::size_t> units_;
    std::map<std::pair<std::size_t, std::string>, std::size_t> rows_;
};

/// The coder of rows that name none: the file's name without folders and ending.
std::string coder_of_file(const std::string& file);

}
