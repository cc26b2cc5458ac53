#include "ingest/formats/tei/tei_elements.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

struct NamedElement {
    std::string_view name;
    TeiElement element;
};

constexpr auto elements = std::to_array<NamedElement>(
    {{"teiHeader", TeiElement::header},  {"p", TeiElement::block},         {"seg", TeiElement::block},
     {"l", TeiElement::block},           {"lg", TeiElement::block},        {"ab", TeiElement::block},
     {"item", TeiElement::block},        {"label", TeiElement::block},     {"list", TeiElement::block},
     {"row", TeiElement::block},         {"table", TeiElement::block},     {"div", TeiElement::block},
     {"div1", TeiElement::block},        {"div2", TeiElement::block},      {"div3", TeiElement::block},
     {"body", TeiElement::block},        {"front", TeiElement::block},     {"back", TeiElement::block},
     {"quote", TeiElement::inline_text}, {"opener", TeiElement::block},    {"closer", TeiElement::block},
     {"salute", TeiElement::block},      {"signed", TeiElement::block},    {"byline", TeiElement::block},
     {"dateline", TeiElement::block},    {"titlePart", TeiElement::block}, {"castItem", TeiElement::furniture},
     {"fw", TeiElement::furniture},      {"head", TeiElement::heading},    {"u", TeiElement::utterance},
     {"sp", TeiElement::speech},         {"speaker", TeiElement::speaker}, {"kinesic", TeiElement::remark},
     {"vocal", TeiElement::remark},      {"incident", TeiElement::remark}, {"gap", TeiElement::remark},
     {"stage", TeiElement::remark},      {"note", TeiElement::note},       {"figDesc", TeiElement::note},
     {"lb", TeiElement::line_break},     {"cb", TeiElement::line_break},   {"pb", TeiElement::line_break},
     {"cell", TeiElement::inline_text},  {"choice", TeiElement::choice},   {"w", TeiElement::annotated_word},
     {"pc", TeiElement::annotated_word}, {"del", TeiElement::skipped},     {"timeline", TeiElement::timeline},
     {"person", TeiElement::person},     {"spanGrp", TeiElement::skipped}, {"annotationBlock", TeiElement::utterance},
     {"linkGrp", TeiElement::skipped}});

}

TeiElement tei_element(std::string_view name)
{
    const auto* const known = std::ranges::find(elements, name, &NamedElement::name);
    return known == elements.end() ? TeiElement::inline_text : known->element;
}

}
