#include "ingest/formats/rtf/rtf.hpp"

#include "error.hpp"
#include "ingest/formats/rtf/rtf_characters.hpp"
#include "ingest/formats/rtf/rtf_group.hpp"
#include "ingest/formats/rtf/rtf_text.hpp"
#include "ingest/formats/rtf/rtf_tokens.hpp"
#include "ingest/formats/word/docx_fields.hpp"
#include "ingest/rich/rich_reader.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace draad {

namespace {

class Reader {
public:
    Reader(std::string_view name, std::string_view bytes) : name_(name), tokens_(bytes) {}

    RichDocument read()
    {
        for (RtfToken token = tokens_.next(); token.kind != RtfToken::Kind::end; token = tokens_.next())
            take(token);
        if (!groups_.empty())
            throw Error(said("{}: the RTF ends in the middle; copy the file again, or save it anew", name_));
        flush();
        text_.end_paragraph(now_);
        RichDocument rich = text_.take();
        rich.encoding = characters_.encoding();
        return rich;
    }

private:
    void take(const RtfToken& token)
    {
        if (token.kind != RtfToken::Kind::byte && token.kind != RtfToken::Kind::text)
            flush();
        switch (token.kind) {
        case RtfToken::Kind::group_begin:
            begin_group();
            break;
        case RtfToken::Kind::group_end:
            end_group();
            break;
        case RtfToken::Kind::word:
            take_word(token.text, token.number);
            break;
        case RtfToken::Kind::symbol:
            take_symbol(token.text);
            break;
        case RtfToken::Kind::byte:
            add_bytes(std::string(1, static_cast<char>(token.number.value_or('?'))));
            break;
        default:
            add_bytes(token.text);
        }
        is_first_in_group_ = token.kind == RtfToken::Kind::group_begin ||
                             (is_first_in_group_ && token.kind == RtfToken::Kind::symbol && token.text == "*");
    }

    void begin_group()
    {
        constexpr std::size_t deepest = 1000;
        if (groups_.size() == deepest)
            throw Error(said("{}: groups are nested deeper than {}; this is no document", name_, deepest));
        groups_.push_back(now_);
        is_starred_ = false;
    }

    void end_group()
    {
        if (groups_.empty())
            return;
        const RtfDestination ended = now_.destination;
        now_ = groups_.back();
        groups_.pop_back();
        if (ended == RtfDestination::note && now_.destination != RtfDestination::note)
            text_.end_notes();
    }

    void take_symbol(std::string_view symbol)
    {
        if (symbol == "*")
            is_starred_ = true;
        else if (symbol == "~")
            add("\u00A0");
        else if (symbol == "-")
            add("\u00AD");
        else if (symbol == "_")
            add("\u2011");
        else if (symbol == "{" || symbol == "}" || symbol == "\\")
            add(symbol);
    }

    void take_word(std::string_view word, std::optional<int> number)
    {
        if (is_first_in_group_)
            take_opening(word);
        if (word == "u" && number) {
            add(characters_.decode_unit(*number));
            to_skip_ = now_.fallback_size;
        } else if (word == "uc")
            now_.fallback_size = number.value_or(1);
        else if (word == "bin")
            tokens_.skip_bytes(static_cast<std::size_t>(std::max(number.value_or(0), 0)));
        else if (const std::string_view character = rtf_character(word); !character.empty())
            add(character);
        else if (!set_look(word, number, now_) && !set_paragraph(word, number, now_) && !take_end_of_paragraph(word))
            take_header_word(word, number);
    }

    /// The word that opens a group says what the group is for.
    void take_opening(std::string_view word)
    {
        now_.destination = destination_of(word, now_.destination, is_starred_);
        if (word == "field")
            text_.begin_field();
        else if (word == "fldrslt" && numbers_pages(text_.instruction()))
            now_.destination = RtfDestination::nowhere;
    }

    bool take_end_of_paragraph(std::string_view word)
    {
        const bool is_end_of_cell = word == "cell" || word == "row";
        if (!is_end_of_cell && word != "par" && word != "sect" && word != "page" && word != "nestcell")
            return false;
        if (now_.destination == RtfDestination::nowhere)
            return true;
        text_.end_paragraph(now_);
        if (word == "cell")
            text_.end_cell();
        else if (word == "row")
            text_.end_row();
        return true;
    }

    void take_header_word(std::string_view word, std::optional<int> number)
    {
        if (word == "f")
            now_.font = number.value_or(0);
        else if (word == "fcharset")
            characters_.set_charset(now_.font, number.value_or(0));
        else if (word == "ansicpg" && number.value_or(0) > 0)
            characters_.set_code_page(fmt::format("windows-{}", *number));
        else if (word == "mac")
            characters_.set_code_page("macintosh");
        else if (word == "pc" || word == "pca")
            characters_.set_code_page(word == "pc" ? "ibm-437" : "ibm-850");
    }

    /// Bytes are gathered, for a character may take two (Shift-JIS) and \' writes one.
    void add_bytes(std::string_view bytes)
    {
        const auto skipped = std::min(bytes.size(), static_cast<std::size_t>(std::max(to_skip_, 0)));
        to_skip_ -= static_cast<int>(skipped);
        bytes_ += bytes.substr(skipped);
    }

    void flush()
    {
        to_skip_ = 0;
        if (!bytes_.empty())
            add(characters_.decode(std::exchange(bytes_, {}), now_.font));
    }

    void add(std::string_view text) { text_.add(text, now_); }

    std::string name_;
    RtfTokenizer tokens_;
    RtfCharacters characters_;
    RtfText text_;
    RtfGroup now_;
    std::vector<RtfGroup> groups_;
    std::string bytes_;
    int to_skip_ = 0;
    bool is_first_in_group_ = false;
    bool is_starred_ = false;
};

}

Document read_rtf(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return build_rich_document(name, Reader(name, bytes).read(), known);
}

bool is_rtf(std::string_view bytes)
{
    return bytes.starts_with("{\\rtf");
}

}
