#include "coding/check/near_words.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";

/// Collects the slips that the lists hold, the likeliest kind first.
class SlipFinder {
public:
    SlipFinder(std::string_view word, const Lexicon& lexicon) : word_(word), lexicon_(lexicon) {}

    std::vector<std::string> run(std::size_t most)
    {
        add_kind([&](std::size_t i) { swap_letters(i); });
        add_kind([&](std::size_t i) { leave_out_letter(i); });
        add_kind([&](std::size_t i) { put_in_letter(i); });
        add_kind([&](std::size_t i) { change_letter(i); });
        found_.resize(std::min(most, found_.size()));
        return std::move(found_);
    }

private:
    template <typename Slip>
    void add_kind(Slip slip)
    {
        const auto before = static_cast<std::ptrdiff_t>(found_.size());
        for (std::size_t i = 0; i <= word_.size(); ++i)
            slip(i);
        std::sort(found_.begin() + before, found_.end());
    }

    void swap_letters(std::size_t i)
    {
        if (i + 1 >= word_.size())
            return;
        std::string slip(word_);
        std::swap(slip[i], slip[i + 1]);
        add(slip);
    }

    void leave_out_letter(std::size_t i)
    {
        if (i < word_.size())
            add(std::string(word_.substr(0, i)) + std::string(word_.substr(i + 1)));
    }

    void put_in_letter(std::size_t i)
    {
        for (const char letter : letters)
            add(std::string(word_.substr(0, i)) + letter + std::string(word_.substr(i)));
    }

    void change_letter(std::size_t i)
    {
        if (i >= word_.size())
            return;
        std::string slip(word_);
        for (const char letter : letters) {
            slip[i] = letter;
            add(slip);
        }
    }

    void add(const std::string& slip)
    {
        const bool is_new = slip != word_ && std::ranges::find(found_, slip) == found_.end();
        if (is_new && lexicon_.contains(slip))
            found_.push_back(slip);
    }

    std::string_view word_;
    const Lexicon& lexicon_;
    std::vector<std::string> found_;
};

}

std::vector<std::string> find_near_words(std::string_view folded, const Lexicon& lexicon, std::size_t most)
{
    return SlipFinder(folded, lexicon).run(most);
}

}
