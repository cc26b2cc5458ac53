#include "analysis/figures/label_doubts.hpp"

#include <doctest/doctest.h>

using draad::DocumentSummary;
using draad::label_doubts;
using draad::PassageKind;
using draad::perhaps_same_person;
using draad::Speaker;
using draad::Tally;

namespace {

DocumentSummary conversation_of(const std::vector<std::pair<std::string, std::uint32_t>>& words_of_speakers)
{
    DocumentSummary document;
    document.card.name = "a.txt";
    document.turns = 12;
    for (const auto& [name, words] : words_of_speakers) {
        Speaker speaker;
        speaker.name = name;
        Tally tally;
        tally.speaker = static_cast<std::uint32_t>(document.card.speakers.size());
        tally.words = words;
        document.tallies.push_back(tally);
        document.card.speakers.push_back(speaker);
    }
    return document;
}

}

TEST_CASE("a conversation of which one has nearly all words is told")
{
    CHECK(label_doubts(conversation_of({{"Anna", 400}, {"Bart", 600}})).empty());
    const auto doubts = label_doubts(conversation_of({{"Anna", 990}, {"Bart", 10}}));
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].location == "a.txt");
    CHECK(doubts[0].message.starts_with("'Anna' has 99 % of all words in 12 turns"));
}

TEST_CASE("labels that are doubtful are told with the first place")
{
    DocumentSummary document = conversation_of({{"Anna", 100}, {"Bart", 100}});
    document.card.labels = {{.label = "Anna", .count = 6, .line = 1, .paragraph = 1, .is_speaker = true},
                            {.label = "S", .count = 4, .line = 9, .paragraph = 5, .is_doubtful = true},
                            {.label = "O", .count = 3, .line = 10, .paragraph = 6, .is_doubtful = true}};
    const auto doubts = label_doubts(document);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].location == "a.txt:9");
    CHECK(doubts[0].message.starts_with("what begins lines like a label is read as text: 'S' (4×), 'O' (3×); "));
}

TEST_CASE("names that may be one person's are offered, not joined")
{
    const std::vector<std::pair<std::string, std::string>> pairs = {
        {"Sem", "Sem Bakker"},   {"Bakker", "Sem Bakker"},       {"Sem?", "Sem"},
        {"AdW", "Anna de Wit"},  {"AW", "Anna de Wit"},          {"A.d.W.", "Anna de Wit"},
        {"J. Bos", "Joost Bos"}, {"Mevrouw Bos", "Lena Bos"},    {"De heer Bos", "Joost Bos"},
        {"Bos", "Dr. Bos"},      {"J. Bos", "De heer Joost Bos"}};
    for (const auto& [one, other] : pairs) {
        CAPTURE(one);
        CHECK(perhaps_same_person(conversation_of({{one, 5}, {other, 5}}).card, one) == other);
    }
    for (const auto& [one, other] : std::vector<std::pair<std::string, std::string>>{{"Sem", "Semra"},
                                                                                     {"Deelnemer 1", "Deelnemer 12"},
                                                                                     {"R1", "R1 + R2"},
                                                                                     {"Kim", "Noor"},
                                                                                     {"Anna", "Anna en Kees"},
                                                                                     {"Anna", "Anna/Kees"},
                                                                                     {"Mevrouw Bos", "De heer Bos"},
                                                                                     {"Al", "Anna Lim"},
                                                                                     {"AB", "Anna de Wit"},
                                                                                     {"J. Bos", "Lena Bos"},
                                                                                     {"Kess", "Kees"}}) {
        CAPTURE(one);
        CHECK_FALSE(perhaps_same_person(conversation_of({{one, 5}, {other, 5}}).card, one));
    }
    CHECK_FALSE(perhaps_same_person(conversation_of({{"Sem", 5}, {"Sem Bos", 5}, {"Sem Vos", 5}}).card, "Sem"));
}

TEST_CASE("a name heard seldom may be a slip of one heard much")
{
    struct Row {
        const char* seldom;
        const char* much;
        std::uint32_t turns;
        bool is_offered;
    };
    for (const Row& row :
         {Row{"Nor", "Noor", 1, true}, Row{"Kess", "Kees", 2, true}, Row{"Interviwer", "Interviewer", 1, true},
          Row{"Intervieuwer", "Interviewer", 1, true}, Row{"Mevr. Bakkre", "Mevr. Bakker", 1, true},
          Row{"Sofie Bakkr", "Sofie Bakker", 1, true}, Row{"Noor", "Noortje", 1, false}, Row{"Kim", "Kit", 1, false},
          Row{"Hanna", "Anna", 1, false}, Row{"Marie", "Maria", 5, false}, Row{"Ouder A", "Ouder B", 1, false},
          Row{"Vader", "Moeder", 1, false}}) {
        CAPTURE(row.seldom);
        DocumentSummary document = conversation_of({{row.seldom, 50}, {row.much, 50}});
        for (Speaker& speaker : document.card.speakers)
            speaker.printed = {speaker.name};
        document.card.labels = {{.label = row.seldom, .count = row.turns, .is_speaker = true},
                                {.label = row.much, .count = 12, .is_speaker = true}};
        CHECK(perhaps_same_person(document.card, row.seldom).has_value() == row.is_offered);
        CHECK_FALSE(perhaps_same_person(document.card, row.much));
    }
}

TEST_CASE("labels that number the turns are told")
{
    DocumentSummary document = conversation_of({{"V1", 40}, {"A1", 60}, {"V2", 40}, {"A2", 60}, {"V3", 9}, {"A3", 9}});
    for (const char* label : {"V1", "A1", "V2", "A2", "V3", "A3"})
        document.card.labels.push_back({.label = label, .count = 1, .is_speaker = true});
    const auto doubts = label_doubts(document);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].message.starts_with("'A1' to 'A3', 'V1' to 'V3' are each heard once"));
    for (auto& label : document.card.labels)
        label.count = 2;
    CHECK(label_doubts(document).empty());
}
