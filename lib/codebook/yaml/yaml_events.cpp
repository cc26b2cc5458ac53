#include "codebook/yaml/yaml_events.hpp"

#include "wording/said.hpp"

#include <yaml.h>

#include <algorithm>
#include <array>
#include <new>

namespace draad {

namespace {

/// What libyaml says of texts that people write.
[[maybe_unused]] constexpr std::array known_problems{
    to_say("block sequence entries are not allowed in this context"),
    to_say("control characters are not allowed"),
    to_say("could not find expected ':'"),
    to_say("did not find expected ',' or ']'"),
    to_say("did not find expected ',' or '}'"),
    to_say("did not find expected '-' indicator"),
    to_say("did not find expected <document start>"),
    to_say("did not find expected alphabetic or numeric character"),
    to_say("did not find expected key"),
    to_say("did not find expected node content"),
    to_say("found a tab character where an indentation space is expected"),
    to_say("found a tab character that violates indentation"),
    to_say("found character that cannot start any token"),
    to_say("found unexpected document indicator"),
    to_say("found unexpected end of stream"),
    to_say("found unknown escape character"),
    to_say("mapping keys are not allowed in this context"),
    to_say("mapping values are not allowed in this context"),
};

/// Turns libyaml's places, in characters from the beginning, into lines and bytes. They come mostly in order.
class Places {
public:
    explicit Places(std::string_view text) : text_(text), first_(text.starts_with("\xEF\xBB\xBF") ? 3 : 0)
    {
        restart();
    }

    void go_to(std::size_t character)
    {
        if (character < character_)
            restart();
        for (; byte_ < text_.size(); ++byte_) {
            if (is_inside_character(text_[byte_]))
                continue;
            if (character_ == character)
                return;
            pass_character();
        }
    }

    void go_to_byte(std::size_t byte)
    {
        restart();
        for (; byte_ < std::min(byte, text_.size()); ++byte_)
            if (!is_inside_character(text_[byte_]))
                pass_character();
    }

    std::size_t line() const { return line_; }
    std::size_t column() const { return byte_ - line_begin_ + 1; }

private:
    static bool is_inside_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

    void pass_character()
    {
        ++character_;
        if (text_[byte_] == '\n') {
            ++line_;
            line_begin_ = byte_ + 1;
        }
    }

    void restart()
    {
        character_ = 0;
        byte_ = first_;
        line_ = 1;
        line_begin_ = first_;
    }

    std::string_view text_;
    std::size_t first_;
    std::size_t character_ = 0;
    std::size_t byte_ = 0;
    std::size_t line_ = 1;
    std::size_t line_begin_ = 0;
};

std::string_view to_text(const yaml_char_t* text)
{
    return text ? reinterpret_cast<const char*>(text) : "";
}

}

struct YamlEvents::State {
    explicit State(std::string_view text) : places(text)
    {
        if (yaml_parser_initialize(&parser) == 0)
            throw std::bad_alloc();
        yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        yaml_event_delete(&event);
        yaml_parser_delete(&parser);
    }

    /// Reads what comes next in place of what came before.
    void go_on()
    {
        yaml_event_delete(&event);
        if (yaml_parser_parse(&parser, &event) == 0)
            fail();
    }

    [[noreturn]] void fail()
    {
        if (parser.error == YAML_MEMORY_ERROR)
            throw std::bad_alloc();
        const YamlError::Fault fault = find_fault();
        if (parser.error == YAML_READER_ERROR)
            places.go_to_byte(parser.problem_offset);
        else
            places.go_to(fault == YamlError::Fault::unclosed_quote ? parser.context_mark.index
                                                                   : parser.problem_mark.index);
        throw YamlError(places.line(), places.column(),
                        std::string(translated(parser.problem ? parser.problem : to_say("this cannot be read"))),
                        fault);
    }

    YamlError::Fault find_fault() const
    {
        const std::string_view problem = parser.problem ? parser.problem : "";
        const std::string_view context = parser.context ? parser.context : "";
        if (context == "while scanning a quoted scalar" && problem == "found unexpected end of stream")
            return YamlError::Fault::unclosed_quote;
        if (problem == "mapping values are not allowed in this context")
            return YamlError::Fault::stray_colon;
        const bool is_reader = parser.error == YAML_READER_ERROR;
        return is_reader && problem.find("UTF-") != std::string_view::npos ? YamlError::Fault::encoding
                                                                           : YamlError::Fault::other;
    }

    yaml_parser_t parser{};
    yaml_event_t event{};
    Places places;
    bool is_done = false;
};

YamlEvents::YamlEvents(std::string_view text) : state_(std::make_unique<State>(text))
{
}
YamlEvents::~YamlEvents() = default;

namespace {

YamlEvent begin_event(YamlEvent::Kind kind, const yaml_char_t* tag, const yaml_char_t* anchor)
{
    YamlEvent event;
    event.kind = kind;
    event.tag = to_text(tag);
    event.anchor = to_text(anchor);
    return event;
}

/// Nothing for what only says that the text or a document begins.
std::optional<YamlEvent> read_event(const yaml_event_t& raw)
{
    switch (raw.type) {
    case YAML_SCALAR_EVENT: {
        const auto& scalar = raw.data.scalar;
        YamlEvent event = begin_event(YamlEvent::Kind::scalar, scalar.tag, scalar.anchor);
        event.text = {reinterpret_cast<const char*>(scalar.value), scalar.length};
        event.is_quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
        return event;
    }
    case YAML_ALIAS_EVENT:
        return begin_event(YamlEvent::Kind::alias, nullptr, raw.data.alias.anchor);
    case YAML_SEQUENCE_START_EVENT:
        return begin_event(YamlEvent::Kind::begin_list, nullptr, raw.data.sequence_start.anchor);
    case YAML_MAPPING_START_EVENT:
        return begin_event(YamlEvent::Kind::begin_map, nullptr, raw.data.mapping_start.anchor);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        return begin_event(YamlEvent::Kind::end, nullptr, nullptr);
    default:
        return std::nullopt;
    }
}

}

std::optional<YamlEvent> YamlEvents::next()
{
    while (!state_->is_done) {
        state_->go_on();
        if (std::optional<YamlEvent> event = read_event(state_->event)) {
            state_->places.go_to(state_->event.start_mark.index);
            event->line = state_->places.line();
            event->column = state_->places.column();
            return event;
        }
        state_->is_done = state_->event.type == YAML_DOCUMENT_END_EVENT || state_->event.type == YAML_STREAM_END_EVENT;
    }
    return std::nullopt;
}

}
