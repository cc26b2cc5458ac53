#include "exchange/refi/refi_polarity.hpp"

#include "exchange/dictionary/guid.hpp"
#include "exchange/refi/refi_cases.hpp"

#include <utility>

namespace draad {

std::string_view name_of_polarity(Polarity polarity)
{
    return polarity == Polarity::negated ? "negated" : "unclear";
}

std::string polarity_guid(Polarity polarity)
{
    return make_guid("polarity", name_of_polarity(polarity));
}

Category polarity_codes()
{
    Category polarity{.name = "polarity"};
    polarity.definition = "Whether a text says that it is lacking (negated) or leaves it open (unclear).";
    polarity.guid = make_guid("polarity", "polarity");
    for (const Polarity kind : {Polarity::negated, Polarity::unclear}) {
        Category code{.name = std::string(name_of_polarity(kind))};
        code.guid = polarity_guid(kind);
        polarity.children.push_back(std::move(code));
    }
    return polarity;
}

bool is_polarity_code(const Category& category)
{
    return folded_guid(category.guid) == make_guid("polarity", "polarity");
}

std::optional<Polarity> polarity_of_code(std::string_view guid)
{
    for (const Polarity kind : {Polarity::negated, Polarity::unclear})
        if (guid == polarity_guid(kind))
            return kind;
    return std::nullopt;
}

}
