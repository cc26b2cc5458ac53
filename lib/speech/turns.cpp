#include "speech/turns.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

class Turns {
public:
    Turns(const Reading& reading, std::vector<FoundQuotation>& quotations) : reading_(reading), found_(quotations) {}

    /// Two who talk take turns: in a row of quotations with nothing between, of which one says who speaks, that one
    /// says every other; the rest are the other's, if the passage names just one other.
    void run()
    {
        for (std::size_t begin = 0; begin < found_.size();) {
            const std::vector<std::size_t> row = row_from(begin);
            begin = row.back() + 1;
            if (row.size() > 1)
                take_turns(row);
        }
    }

private:
    /// The quotations from `begin` on, nested ones left out, that stand side by side.
    std::vector<std::size_t> row_from(std::size_t begin) const
    {
        std::vector<std::size_t> row = {begin};
        for (std::size_t i = begin + 1; i < found_.size(); ++i) {
            if (found_[i].span.depth > found_[begin].span.depth)
                continue;
            const std::size_t between = reading_.first_word_from(found_[row.back()].span.with_marks.end);
            if (found_[i].span.depth < found_[begin].span.depth || !found_[i].is_speech ||
                !found_[row.back()].is_speech || between != reading_.first_word_from(found_[i].span.with_marks.begin))
                break;
            row.push_back(i);
        }
        return row;
    }

    void take_turns(const std::vector<std::size_t>& row)
    {
        std::array<const FoundQuotation*, 2> voices = {nullptr, nullptr};
        for (std::size_t turn = 0; turn < row.size(); ++turn)
            if (const FoundQuotation& found = found_[row[turn]]; !found.speaker.empty()) {
                const FoundQuotation*& voice = voices[turn % 2];
                if (voice != nullptr && voice->speaker != found.speaker)
                    return; // there are more than two
                voice = &found;
            }
        for (std::size_t parity = 0; parity < 2; ++parity)
            if (voices[parity] == nullptr && voices[1 - parity] != nullptr)
                voices[parity] = other_voice(row, voices[1 - parity]->speaker);
        for (std::size_t turn = 0; turn < row.size(); ++turn)
            if (FoundQuotation& found = found_[row[turn]]; found.speaker.empty() && voices[turn % 2] != nullptr) {
                found.speaker = voices[turn % 2]->speaker;
                found.printed = voices[turn % 2]->printed;
            }
    }

    /// The one voice near a row that is not `speaker`; null if there is none, or more.
    const FoundQuotation* other_voice(const std::vector<std::size_t>& row, std::string_view speaker) const
    {
        constexpr std::size_t near = 20; // quotations
        const FoundQuotation* other = nullptr;
        for (std::size_t i = row.front() - std::min(row.front(), near); i < std::min(found_.size(), row.back() + near);
             ++i) {
            const FoundQuotation& found = found_[i];
            if (found.speaker.empty() || found.speaker == speaker)
                continue;
            if (other != nullptr && other->speaker != found.speaker)
                return nullptr;
            other = &found;
        }
        return other;
    }

    const Reading& reading_;
    std::vector<FoundQuotation>& found_;
};

}

void take_turns(const Reading& reading, std::vector<FoundQuotation>& quotations)
{
    Turns(reading, quotations).run();
}

}
