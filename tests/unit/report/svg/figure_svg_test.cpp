#include "report/svg/figure_svg.hpp"

#include "report/svg/text_lines.hpp"
#include "xml/xml_reader.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

using namespace draad;

namespace {

Figure figure_of(const std::string& label)
{
    Figure figure;
    figure.title = "Hoe vaak <b> & zo";
    figure.finding = "Het komt vaak voor";
    figure.source = "Bron: twee teksten";
    figure.keys = {{"is er", Tone::affirmed}, {"ontbreekt", Tone::negated}};
    figure.groups = {{.heading = "Thema", .keys = {}, .bars = {{.label = label, .parts = {3, 1}, .value = "4"}}}};
    return figure;
}

struct DrawnText {
    std::string text;
    double x = 0;
    double y = 0;
};

/// What the picture says, in its order; fails where it is no XML.
std::vector<DrawnText> texts_of(const std::string& svg)
{
    std::vector<DrawnText> texts;
    XmlReader reader("figuur.svg", svg);
    while (reader.next())
        if (reader.is_element("text")) {
            DrawnText text{.text = {},
                           .x = std::atof(reader.attribute_or_empty("x").c_str()),
                           .y = std::atof(reader.attribute_or_empty("y").c_str())};
            text.text = reader.read_text();
            texts.push_back(text);
        }
    return texts;
}

std::string joined(const std::vector<DrawnText>& texts)
{
    std::string all;
    for (const DrawnText& text : texts)
        all += text.text + " ";
    return all;
}

}

TEST_CASE("a text is broken between words, a long word at the end of the line, and nothing is lost")
{
    for (const double width : {40.0, 90.0, 400.0}) {
        CAPTURE(width);
        std::string together;
        for (const std::string& line :
             text_lines("Uitgaan van wat ervaringsdeskundigheidsbevordering geeft, één keer", width, 13)) {
            CHECK(text_width(line, 13) <= width);
            together += line;
        }
        std::erase(together, ' ');
        CHECK(together == "Uitgaanvanwatervaringsdeskundigheidsbevorderinggeeft,éénkeer");
    }
    CHECK(text_lines("", 100, 13) == std::vector<std::string>{""});
}

TEST_CASE("labels are whole at every width, and stand above their bars where there is no room beside them")
{
    const std::string label = "Een heel lange naam van een document dat iemand zo genoemd heeft (2024), eerste deel";
    for (const double width : {300.0, 360.0, 760.0, 1400.0}) {
        CAPTURE(width);
        const std::vector<DrawnText> texts = texts_of(draw_figure(figure_of(label), width, Frame::page));
        CHECK(joined(texts).find(label) != std::string::npos);
        for (const DrawnText& text : texts)
            CHECK(text.x + text_width(text.text, 13) <= width + 1);
    }
}

TEST_CASE("texts of a figure are text")
{
    const std::string svg = draw_figure(figure_of("<script>alert(1)</script> \x01 & meer"), 600, Frame::whole);
    CHECK(svg.find("<script") == std::string::npos);
    CHECK(svg.find("<b>") == std::string::npos);
    CHECK(joined(texts_of(svg)).find("<script>alert(1)</script>") != std::string::npos);
}

TEST_CASE("a picture that stands by itself says what it shows, also to who cannot see it")
{
    const std::string svg = draw_figure(figure_of("Ruben"), 600, Frame::whole);
    const std::string said = joined(texts_of(svg));
    for (const char* part : {"Hoe vaak <b> & zo", "Het komt vaak voor", "Bron: twee teksten", "is er", "ontbreekt"}) {
        CAPTURE(part);
        CHECK(said.find(part) != std::string::npos);
    }
    CHECK(svg.find("<title>Hoe vaak &lt;b&gt; &amp; zo</title>") != std::string::npos);
    CHECK(svg.find("<desc>Het komt vaak voor. Thema: Ruben 4.</desc>") != std::string::npos);
    const std::string on_page = joined(texts_of(draw_figure(figure_of("Ruben"), 600, Frame::page)));
    CHECK(on_page.find("Het komt vaak voor") == std::string::npos);
}

TEST_CASE("each line of a legend stands beside its own square, also where it takes several lines")
{
    Figure figure = figure_of("Ruben");
    figure.keys = {{"heel erg veilig of beschermd", Tone::affirmed},
                   {"onveilig of geschonden", Tone::negated},
                   {"onduidelijk of gewenst", Tone::unclear}};
    figure.groups[0].bars[0].parts = {1, 1, 1};
    const std::string svg = draw_figure(figure, 300, Frame::page);
    XmlReader reader("figuur.svg", svg);
    std::vector<double> squares;
    std::vector<double> names;
    while (reader.next()) {
        if (reader.is_element("rect") && reader.attribute_or_empty("width") == "10.0")
            squares.push_back(std::atof(reader.attribute_or_empty("y").c_str()));
        if (reader.is_element("text") && names.size() < 3)
            names.push_back(std::atof(reader.attribute_or_empty("y").c_str()));
    }
    REQUIRE(squares.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(names[i] - squares[i] == doctest::Approx(10));
}
