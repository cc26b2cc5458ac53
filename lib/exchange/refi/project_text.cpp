#include "exchange/refi/project_text.hpp"

#include "text/source_text.hpp"

namespace draad {

namespace {

std::string_view line_end(LineEnds line_ends)
{
    return line_ends == LineEnds::crlf ? "\r\n" : "\n";
}

/// With all its line ends (LF, CRLF, CR) as one kind.
std::string with_line_ends(std::string_view text, LineEnds line_ends)
{
    std::string mended;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r' && text[i] != '\n')
            mended += text[i];
        else if (text[i] == '\r' || i == 0 || text[i - 1] != '\r')
            mended += line_end(line_ends);
    }
    return mended;
}

/// The name that stands before a passage: of who begins to speak there.
std::string label_of(const DocumentCard& card, const Passage& passage, std::uint32_t turn_before)
{
    if (!passage.speaker || passage.turn == turn_before)
        return {};
    return card.speakers[*passage.speaker].name + ": ";
}

}

ProjectText project_text(const Corpus& corpus, std::uint32_t document, LineEnds line_ends)
{
    const DocumentSummary& summary = corpus.documents()[document];
    const std::unique_ptr<PassageCursor> cursor = corpus.open_cursor();
    ProjectText text;
    std::size_t code_points = 0;
    std::uint32_t turn = 0;
    const auto append = [&](std::string_view piece) {
        text.utf8 += piece;
        code_points += count_code_points(piece);
    };
    for (std::uint32_t i = 0; i < summary.passages; ++i) {
        const AnalysedPassage& passage = cursor->seek({document, i}).whole();
        if (i > 0) {
            append(line_end(line_ends));
            append(line_end(line_ends));
        }
        const bool begins_turn = passage.passage.speaker && passage.passage.turn != turn;
        append(label_of(summary.card, passage.passage, turn));
        turn = passage.passage.turn;
        text.passages.push_back(code_points);
        text.is_moved = text.is_moved || code_points != passage.code_points_before;
        if (begins_turn)
            text.turns.push_back({*passage.passage.speaker, turn, code_points, code_points, text.utf8.size()});
        append(with_line_ends(passage.text, line_ends));
        if (passage.passage.speaker)
            text.turns.back().end = code_points;
    }
    append(line_end(line_ends));
    return text;
}

std::size_t count_project_code_points(std::string_view text, LineEnds line_ends)
{
    return count_code_points(with_line_ends(text, line_ends));
}

}
