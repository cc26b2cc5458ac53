#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace draad::test {

/// A page of a PDF as a typesetter makes it: lines of Helvetica at places in points, y from above, on A4.
class PdfPageText {
public:
    PdfPageText& line(double x, double y, std::string_view text, double size = 11, bool is_bold = false)
    {
        content_ += fmt::format("BT /{} {} Tf {} {} Td ({}) Tj ET\n", is_bold ? "F2" : "F1", size, x, height - y,
                                escaped(text));
        return *this;
    }

    /// Lines below each other, 14 points apart; returns where the next one would stand.
    double lines(double x, double y, const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts) {
            line(x, y, text);
            y += 14;
        }
        return y;
    }

    const std::string& content() const { return content_; }

private:
    static constexpr double height = 842;

    static std::string escaped(std::string_view text)
    {
        std::string bytes;
        for (const char letter : text) {
            if (letter == '(' || letter == ')' || letter == '\\')
                bytes += '\\';
            bytes += letter;
        }
        return bytes;
    }

    std::string content_;
};

/// A PDF of these pages, without compression.
inline std::string pdf(const std::vector<PdfPageText>& pages, std::string_view title = "")
{
    std::vector<std::string> objects = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        fmt::format("<< /Title ({}) >>", title),
    };
    std::string kids;
    for (const PdfPageText& page : pages) {
        kids += fmt::format("{} 0 R ", objects.size() + 1);
        objects.push_back(
            fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources "
                        "<< /Font << /F1 3 0 R /F2 4 0 R >> >> >>",
                        objects.size() + 2));
        objects.push_back(fmt::format("<< /Length {} >>\nstream\n{}endstream", page.content().size(), page.content()));
    }
    objects[1] = fmt::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, pages.size());
    std::string file = "%PDF-1.4\n";
    std::string places;
    for (std::size_t number = 0; number < objects.size(); ++number) {
        places += fmt::format("{:010} 00000 n \n", file.size());
        file += fmt::format("{} 0 obj\n{}\nendobj\n", number + 1, objects[number]);
    }
    const std::size_t table = file.size();
    return file + fmt::format("xref\n0 {}\n0000000000 65535 f \n{}trailer\n<< /Size {} /Root 1 0 R /Info 5 0 R >>\n"
                              "startxref\n{}\n%%EOF\n",
                              objects.size() + 1, places, objects.size() + 1, table);
}

}
