#include "ingest/rtf.hpp"

#include "error.hpp"
#include "ingest/docx_fields.hpp"
#include "ingest/docx_styles.hpp"
#include "ingest/lines.hpp"
#include "ingest/paragraph_stack.hpp"
#include "ingest/rich_reader.hpp"
#include "ingest/rtf_characters.hpp"
#include "ingest/rtf_destinations.hpp"
#include "ingest/rtf_tables.hpp"
#include "ingest/rtf_tokens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace draad {

namespace {

/// What holds within a group, and is as before behind it.
struct Group {
    RtfDestination destination = RtfDestination::body;
    TextLook look;
    int font = 0;
    int style = 0;
    /// How many characters behind a \u stand there for programs that do not know it.
    int fallback_size = 1;
    bool is_list_item = false;
    bool is_outlined = false;
    bool is_in_table = false;
};

class Reader {
public:
    Reader(std::string_view name, std::string_view bytes) : name_(name), tokens_(bytes) {}

    RichDocument read()
    {
        for (RtfToken token = tokens_.next(); token.kind != RtfToken::Kind::end; token = tokens_.next())
            take(token);
        if (!groups_.empty())
            throw Error(fmt::format("{}: the RTF ends in the middle; copy the file again, or save it anew", name_));
        flush();
        end_paragraph();
        rich_.paragraphs = paragraphs_.take();
        rich_.title = trimmed(rich_.title);
        rich_.encoding = characters_.encoding();
        return std::move(rich_);
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
            throw Error(fmt::format("{}: groups are nested deeper than {}; this is no document", name_, deepest));
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
            end_notes();
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
        else if (!take_look(word, number.value_or(1) != 0) && !take_paragraph_word(word, number) &&
                 !take_end_of_paragraph(word))
            take_header_word(word, number);
    }

    /// The word that opens a group says what the group is for.
    void take_opening(std::string_view word)
    {
        now_.destination = destination_of(word, now_.destination, is_starred_);
        if (word == "field")
            instruction_.clear();
        else if (word == "fldrslt" && numbers_pages(instruction_))
            now_.destination = RtfDestination::nowhere;
    }

    bool take_look(std::string_view word, bool is_on)
    {
        if (word == "b")
            now_.look.is_bold = is_on;
        else if (word == "i" || word == "ul")
            now_.look.is_italic = is_on;
        else if (word == "v" || word == "deleted")
            now_.look.is_hidden = is_on;
        else if (word == "plain")
            now_.look = {};
        else
            return false;
        return true;
    }

    bool take_end_of_paragraph(std::string_view word)
    {
        const bool is_end_of_cell = word == "cell" || word == "row";
        if (!is_end_of_cell && word != "par" && word != "sect" && word != "page" && word != "nestcell")
            return false;
        if (now_.destination == RtfDestination::nowhere)
            return true;
        end_paragraph();
        if (is_end_of_cell)
            tables_.end(word == "cell" ? TablePart::cell : TablePart::row);
        return true;
    }

    bool take_paragraph_word(std::string_view word, std::optional<int> number)
    {
        if (word == "pard") {
            now_.is_list_item = now_.is_outlined = now_.is_in_table = false;
            now_.style = 0;
        } else if (word == "intbl")
            now_.is_in_table = true;
        else if (word == "s")
            now_.style = number.value_or(0);
        else if (word == "ls" || word == "pnlvlblt" || word == "pnlvlbody")
            now_.is_list_item = true;
        else if (word == "outlinelevel")
            now_.is_outlined = number.value_or(9) < 9;
        else
            return false;
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

    void add(std::string_view text)
    {
        switch (now_.destination) {
        case RtfDestination::title:
            rich_.title += text;
            break;
        case RtfDestination::instruction:
            instruction_ += text;
            break;
        case RtfDestination::styles:
            add_style_name(text);
            break;
        case RtfDestination::nowhere:
        case RtfDestination::fonts:
            break;
        default:
            open_paragraph();
            paragraphs_.add(text, now_.look);
        }
    }

    /// "heading 1;" ends the definition of the style whose number was just read.
    void add_style_name(std::string_view text)
    {
        style_name_ += text;
        if (!style_name_.ends_with(';'))
            return;
        style_name_.pop_back();
        if (const auto kind = kind_of_style_name(trimmed(style_name_)))
            styles_[now_.style] = *kind;
        style_name_.clear();
    }

    /// A note's first text opens a paragraph within the one that refers to it.
    void open_paragraph()
    {
        const std::size_t wanted = now_.destination == RtfDestination::note ? 2 : 1;
        while (paragraphs_.depth() < wanted)
            paragraphs_.begin({});
    }

    void end_paragraph()
    {
        end_notes();
        if (paragraphs_.is_empty() || now_.destination == RtfDestination::note)
            return;
        RichParagraph& paragraph = paragraphs_.innermost();
        const auto style = styles_.find(now_.style);
        paragraph.kind = style != styles_.end() ? style->second : ParagraphKind::text;
        if (now_.is_outlined)
            paragraph.kind = ParagraphKind::heading;
        else if (now_.is_list_item && paragraph.kind == ParagraphKind::text)
            paragraph.kind = ParagraphKind::list_item;
        paragraph.cell = tables_.place(now_.is_in_table);
        paragraphs_.end();
    }

    void end_notes()
    {
        while (paragraphs_.depth() > 1)
            paragraphs_.end_note();
    }

    std::string name_;
    RtfTokenizer tokens_;
    RtfCharacters characters_;
    RtfTables tables_;
    ParagraphStack paragraphs_;
    RichDocument rich_;
    Group now_;
    std::vector<Group> groups_;
    std::map<int, ParagraphKind> styles_;
    std::string style_name_;
    std::string instruction_;
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

}
