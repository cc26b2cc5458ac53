#include "report/sheets/code_guide.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr std::size_t most_examples = 6;

std::vector<std::string> first_texts(const std::vector<Example>& examples)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < std::min(most_examples, examples.size()); ++i)
        texts.push_back(examples[i].text);
    return texts;
}

std::string label_of(const Code& code)
{
    return code.label.empty() ? code.id : code.label;
}

/// "Vertrouwen › Hulp vragen": what a sub-code is called often says too little by itself.
std::string full_label(const Codebook& codebook, const Code& code)
{
    const std::string label = label_of(code);
    return code.parent ? full_label(codebook, codebook.codes[*code.parent]) + " › " + label : label;
}

}

std::vector<CodeGuide> code_guides(const CodingSheet& sheet, const Codebook& codebook)
{
    std::vector<CodeGuide> guides;
    for (const std::string& path : sheet.codes) {
        CodeGuide& guide = guides.emplace_back();
        guide.path = guide.label = path;
        const std::optional<std::size_t> index = codebook.find_code(path);
        if (!index)
            continue;
        const Code& code = codebook.codes[*index];
        guide.label = full_label(codebook, code);
        guide.definition = code.definition;
        guide.include = code.include;
        guide.exclude = code.exclude;
        guide.examples = first_texts(code.examples);
        guide.counterexamples = first_texts(code.counterexamples);
        for (const std::size_t member : codebook.family(*index)) {
            const Code& below = codebook.codes[member];
            if (std::ranges::find(sheet.codes, below.path) == sheet.codes.end())
                guide.below.emplace_back(label_of(below), below.definition);
        }
    }
    return guides;
}

}
