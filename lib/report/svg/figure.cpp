#include "report/svg/figure.hpp"

namespace draad {

namespace {

void add_sentence(std::string& text, const std::string& sentence)
{
    if (sentence.empty())
        return;
    if (!text.empty())
        text += ' ';
    text += sentence;
    if (sentence.back() != '.')
        text += '.';
}

}

std::string spoken_figure(const Figure& figure)
{
    std::string text;
    for (const std::string* sentence : {&figure.finding, &figure.unit, &figure.note})
        add_sentence(text, *sentence);
    for (const FigureGroup& group : figure.groups) {
        std::string bars = group.heading;
        for (const FigureBar& bar : group.bars) {
            bars += bars.empty() ? "" : &bar == &group.bars.front() ? ": " : "; ";
            bars += bar.label + " " + bar.value;
        }
        add_sentence(text, bars);
    }
    return text;
}

}
