#pragma once

#include <xapian.h>

#include <cstdint>
#include <span>
#include <string>

namespace draad {

/// A database in memory of some of the passages of another, by their numbers there, ascending: it has of each how often
/// these terms stand in it, and its length. So what is gone from a segment does not weigh in. Throws Xapian::Error.
Xapian::Database live_words(const Xapian::Database& database, std::span<const std::uint32_t> numbers,
                            std::span<const std::string> terms);

/// A passage for a database in memory, whose other words stand together as one term, since its length counts.
class RankedEntry {
public:
    void add(const std::string& term, Xapian::termcount times) { entry_.add_term(term, times); }
    void add_others(Xapian::termcount times)
    {
        if (times > 0)
            entry_.add_term(" ", times); // no word has a blank in it
    }
    const Xapian::Document& entry() const { return entry_; }

private:
    Xapian::Document entry_;
};

}
