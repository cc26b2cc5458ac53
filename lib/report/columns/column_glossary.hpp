#pragma once

#include <span>
#include <string_view>

namespace draad {

/// What the values of a column are.
enum class ValueType {
    text,
    /// A whole number from 0.
    whole,
    /// A number.
    number,
    text_or_whole,
    /// 1, or nothing.
    flag,
    /// A time as "mm:ss", or "h:mm:ss" from an hour on.
    clock,
    /// Stretches of text with their places.
    ranges,
};

/// What a name means as the head of a column: the same in every table of every command.
struct ColumnMeaning {
    std::string_view name;
    ValueType type = ValueType::text;
    /// What a number counts or measures: "code points"; empty where that says nothing.
    std::string_view unit;
    std::string_view meaning;
    /// Of a text: all values that there are, parted by spaces; empty if there is no end to them.
    std::string_view values = {};
};

/// All names, in the order of the alphabet.
std::span<const ColumnMeaning> column_glossary();

/// The meaning of a name; nothing if it is none of draad's (a field, a code).
const ColumnMeaning* meaning_of_column(std::string_view name);

/// "text", "whole number", "number", "text or whole number", "1 or nothing", "mm:ss or h:mm:ss", "list of start, end
/// and text".
std::string_view name_of(ValueType type);

}
