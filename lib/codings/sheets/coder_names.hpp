#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace draad {

/// By what the names of coders are compared: without case, and white space around them or doubled.
std::string coder_key(std::string_view name);

/// The coders that the rows of a sheet name.
class CoderNames {
public:
    /// `of_file`: the coder of rows that name none where the sheet names several coders, or nobody.
    explicit CoderNames(std::string of_file) : of_file_(std::move(of_file)) {}

    /// Takes note of what stands in a row; nothing of an empty cell.
    void add(std::string_view cell);

    /// Who judges in a row: a coder as their name is written first; where the cell is empty the only one of the sheet,
    /// for people write their name once.
    std::string coder_of(std::string_view cell) const;

private:
    std::string of_file_;
    std::map<std::string, std::string> names_;
};

}
