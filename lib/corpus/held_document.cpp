#include "corpus/held_document.hpp"

#include "speech/analyse.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace draad {

namespace {

/// Takes in the passages of a document, and numbers its words as they come.
class Holder {
public:
    Holder(HeldWords held, std::size_t passages) : held_(held)
    {
        document_.passages.reserve(passages);
        document_.words.reserve(passages);
    }

    void take(AnalysedPassage&& passage)
    {
        tally_.add(passage);
        document_.words.push_back(words_in(passage.words, [&](const std::string& word) { return number(word); }));
        if (held_ == HeldWords::made_again) {
            std::string().swap(passage.text); // gives its memory back, which an assignment need not
            passage.words = {};
        }
        document_.passages.push_back(std::move(passage));
    }

    HeldDocument finish(const DocumentCard& card)
    {
        document_.summary = tally_.summary(card);
        document_.vocabulary.resize(numbers_.size());
        for (const auto& [word, number] : numbers_)
            document_.vocabulary[number] = word;
        return std::move(document_);
    }

private:
    WordId number(const std::string& word)
    {
        if (word.size() > longest_word)
            return unknown_word;
        return numbers_.emplace(word, static_cast<WordId>(numbers_.size())).first->second;
    }

    HeldWords held_;
    HeldDocument document_;
    DocumentTally tally_;
    std::unordered_map<std::string, WordId> numbers_;
};

}

HeldDocument hold(Document&& document, Tokenizer& tokenizer, HeldWords held)
{
    Holder holder(held, document.passages.size());
    analyse(document, tokenizer, [&](AnalysedPassage&& passage) { holder.take(std::move(passage)); });
    HeldDocument holding = holder.finish(document.card);
    if (held == HeldWords::made_again)
        holding.text = std::move(document.text.utf8);
    return holding;
}

HeldDocument hold(AnalysedDocument&& document)
{
    Holder holder(HeldWords::kept, document.passages.size());
    for (AnalysedPassage& passage : document.passages)
        holder.take(std::move(passage));
    return holder.finish(document.card);
}

SortedWords number_together(std::vector<HeldDocument>& documents)
{
    std::vector<std::string> all;
    for (const HeldDocument& document : documents)
        all.insert(all.end(), document.vocabulary.begin(), document.vocabulary.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    SortedWords vocabulary = all;
    for (HeldDocument& document : documents) {
        std::vector<WordId> numbers;
        numbers.reserve(document.vocabulary.size());
        for (const std::string& word : document.vocabulary)
            numbers.push_back(vocabulary.find(word).value_or(unknown_word));
        for (PassageWords& words : document.words)
            for (WordId& word : words.word_ids)
                if (is_known_word(word))
                    word = numbers[word];
        document.vocabulary = {};
    }
    return vocabulary;
}

}
