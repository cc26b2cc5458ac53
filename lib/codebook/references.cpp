#include "codebook/references.hpp"

#include "codebook/nearest_name.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <set>

namespace draad {

namespace {

/// Follows the references of one file from rule to rule.
class ReferenceCheck {
public:
    ReferenceCheck(const Codebook& codebook, std::size_t source) : codebook_(codebook), source_(source) {}

    std::vector<Problem> run()
    {
        for (const WordSet& set : codebook_.sets)
            if (set.source == source_)
                follow_set(set);
        for (std::size_t i = 0; i < codebook_.codes.size(); ++i)
            if (codebook_.codes[i].source == source_)
                follow_code(i);
        return std::move(problems_);
    }

private:
    void follow_set(const WordSet& set)
    {
        if (std::ranges::find(open_, &set) != open_.end())
            return report(set.location, said("set '{}' refers to itself; take the circle out", set.name));
        if (!done_.insert(&set).second)
            return;
        open_.push_back(&set);
        follow_rules(set.rules);
        open_.pop_back();
    }

    void follow_code(std::size_t index)
    {
        const Code& code = codebook_.codes[index];
        if (std::ranges::find(open_, &code) != open_.end())
            return report(code.location, said("code '{}' refers to itself; take the circle out", code.path));
        if (!done_.insert(&code).second)
            return;
        open_.push_back(&code);
        follow_rules(code.rules);
        follow_rules(code.except);
        open_.pop_back();
    }

    void follow_rules(const std::vector<Rule>& rules)
    {
        for (const Rule& rule : rules) {
            const auto follow = [&](const Reference& reference) { follow_reference(reference, rule); };
            for_each_reference(rule.pattern, follow);
            if (rule.unless)
                for_each_reference(*rule.unless, follow);
            if (rule.with)
                for_each_reference(*rule.with, follow);
        }
    }

    void follow_reference(const Reference& reference, const Rule& rule)
    {
        if (const WordSet* set = codebook_.find_set(reference.name, source_))
            return follow_set(*set);
        const std::optional<std::size_t> code = codebook_.find_referred_code(reference.name, source_);
        if (!code)
            return report(rule.location, said("${} names no set or code{}", reference.name, meant(reference.name)));
        for (const std::size_t member : codebook_.family(*code))
            follow_code(member);
    }

    std::string meant(const std::string& written) const
    {
        std::vector<std::string_view> names;
        for (const WordSet& set : codebook_.sets)
            if (set.source == source_)
                names.push_back(set.name);
        for (const Code& code : codebook_.codes)
            if (code.source == source_)
                names.push_back(code.path);
        const std::string meant = did_you_mean(written, names);
        return meant.empty() ? said("; define it under 'sets:'") : meant;
    }

    void report(const CodebookLocation& location, std::string message)
    {
        problems_.push_back({.location = to_string(location), .message = std::move(message)});
    }

    const Codebook& codebook_;
    std::size_t source_;
    std::vector<const void*> open_;
    std::set<const void*> done_;
    std::vector<Problem> problems_;
};

}

void for_each_reference(const Pattern& pattern, const std::function<void(const Reference&)>& visit)
{
    if (const auto* reference = std::get_if<Reference>(&pattern.node))
        visit(*reference);
    for (const Pattern& child : children(pattern))
        for_each_reference(child, visit);
}

std::vector<Problem> check_references(const Codebook& codebook, std::size_t source)
{
    return ReferenceCheck(codebook, source).run();
}

}
