#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Whether a field's instruction stands for the number of a page ("PAGE", "NUMPAGES \* MERGEFORMAT").
bool numbers_pages(std::string_view instruction);

/// Keeps track of Word's fields in running text: begin, instruction, separate, result, end; they may be nested. The
/// result of a field is text (a link, a date), but for the numbers of pages.
class DocxFields {
public:
    /// `kind` is what w:fldChar says: begin, separate or end.
    void mark(std::string_view kind);
    void add_instruction(std::string_view text);
    /// Whether what is read now is an instruction, or a number of pages.
    bool hides_text() const;

private:
    struct Field {
        std::string instruction;
        bool is_in_result = false;
    };
    std::vector<Field> open_;
};

}
