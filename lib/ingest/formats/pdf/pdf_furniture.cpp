#include "ingest/formats/pdf/pdf_furniture.hpp"

#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace draad {

namespace {

constexpr double height_of_margin = 0.12; ///< of the page, above and below

bool is_in_margin(const PdfLine& line, double height)
{
    return line.bottom < height_of_margin * height || line.top > (1 - height_of_margin) * height;
}

bool is_digit_of_number(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// The line without its numbers, and where it stands: "pagina # van #" at 790 points.
std::pair<std::string, long> sign_of(const PdfLine& line)
{
    constexpr double raster = 6;
    std::string sign;
    for (const char letter : fold(line.text)) {
        const bool is_in_number = is_digit_of_number(letter) && sign.ends_with('#');
        if (!is_in_number)
            sign += is_digit_of_number(letter) ? '#' : letter;
    }
    return {std::move(sign), std::lround(line.top / raster)};
}

/// "12", "- 12 -", "3 / 10", "Pagina 3 van 10": a number, and nothing but words for pages.
bool is_page_number(const PdfLine& line)
{
    const std::string sign = sign_of(line).first;
    const std::string_view text = sign;
    if (count_words(text) > 4 || text.find('#') == std::string_view::npos)
        return false;
    std::string rest = sign;
    for (const std::string_view word :
         {"pagina", "page", "pag.", "p.", "blad", "van", "of", "#", "-", "–", "/", "|", " "})
        for (std::size_t found = rest.find(word); found != std::string::npos; found = rest.find(word))
            rest.erase(found, word.size());
    return rest.empty();
}

}

void take_out_furniture(std::vector<PdfPageLines>& pages)
{
    std::map<std::pair<std::string, long>, std::size_t> counts;
    std::map<std::string, std::size_t> within; // a name that has lines of its own all over the pages is no head
    for (const PdfPageLines& page : pages)
        for (const PdfLine& line : page.text)
            if (is_in_margin(line, page.height))
                ++counts[sign_of(line)];
            else
                ++within[sign_of(line).first];
    // On few pages a head must be on all of them; on many, on a good part (left and right pages differ).
    const std::size_t enough = std::max<std::size_t>(2, std::min<std::size_t>(pages.size(), 3));
    const auto comes_back = [&](const PdfLine& line) {
        auto [sign, height] = sign_of(line);
        std::size_t count = 0;
        for (const long nearby : {height - 1, height, height + 1})
            if (const auto found = counts.find({sign, nearby}); found != counts.end())
                count += found->second;
        constexpr std::size_t often = 3;
        const auto elsewhere = within.find(sign);
        const bool is_of_text = elsewhere != within.end() && elsewhere->second >= often && elsewhere->second >= count;
        return count >= enough && !is_of_text;
    };
    for (PdfPageLines& page : pages) {
        const auto is_furniture = [&](const PdfLine& line) {
            return line.is_turned || (is_in_margin(line, page.height) && (is_page_number(line) || comes_back(line)));
        };
        const auto furniture = std::stable_partition(page.text.begin(), page.text.end(), std::not_fn(is_furniture));
        page.furniture.assign(furniture, page.text.end());
        page.text.erase(furniture, page.text.end());
    }
}

}
