#include "report/sheets/harmless_sheet.hpp"

#include "report/harmless/plain_text.hpp"

namespace draad {

CodingSheet harmless_sheet(CodingSheet sheet)
{
    for (CodingUnit& unit : sheet.units)
        for (std::string* text :
             {&unit.document, &unit.words, &unit.speaker, &unit.before, &unit.after, &unit.dialogue})
            *text = without_controls(*text);
    return sheet;
}

}
