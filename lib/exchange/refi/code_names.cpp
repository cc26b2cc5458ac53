#include "exchange/refi/code_names.hpp"

#include "exchange/dictionary/code_ids.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <set>
#include <string>

namespace draad {

namespace {

class NamesApart {
public:
    explicit NamesApart(std::vector<Category>& categories) { count(categories); }

    void rename(std::vector<Category>& categories, const std::string& above)
    {
        for (Category& category : categories) {
            const std::string own = category.name;
            if (counts_[fold(own)] > 1)
                rename(category, above);
            rename(category.children, own);
        }
    }

    const std::vector<std::string>& renamed() const { return renamed_; }

private:
    void count(const std::vector<Category>& categories)
    {
        for (const Category& category : categories) {
            ++counts_[fold(category.name)];
            taken_.insert(fold(category.name));
            count(category.children);
        }
    }

    void rename(Category& category, const std::string& above)
    {
        if (category.id.empty())
            category.id = id_of(category.name); // which it keeps, whatever it is called
        if (above.empty() && kept_.insert(fold(category.name)).second)
            return; // of several, the one at the top keeps its name
        const std::string qualified = above.empty() ? category.name : fmt::format("{} ({})", category.name, above);
        std::string name = qualified;
        for (int number = 2; !taken_.insert(fold(name)).second; ++number)
            name = fmt::format("{} {}", qualified, number);
        renamed_.push_back(fmt::format("'{}'", name));
        category.name = std::move(name);
    }

    /// How many codes have a name, and which names there are; folded.
    std::map<std::string, std::size_t> counts_;
    std::set<std::string> taken_;
    std::set<std::string> kept_;
    std::vector<std::string> renamed_;
};

}

void tell_names_apart(std::vector<Category>& categories, Losses& losses)
{
    NamesApart names(categories);
    names.rename(categories, {});
    if (!names.renamed().empty())
        losses.add(losses.file(), said("codes of the same label are told apart by the code above them: {}",
                                       fmt::join(names.renamed(), ", ")));
}

}
