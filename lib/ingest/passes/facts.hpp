#pragma once

#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks the facts that minutes and interviews open with ("Datum:", "Plaats:", "Interviewer: Anna de Vries") and
/// presence lists ("Aanwezig:", "Afwezig met bericht:") as meta, and sources and captions ("Bron:", "Foto:") as notes.
/// Returns the people whom they name, with their roles: "Wil Boerhof (voorzitter)".
std::vector<Speaker> mark_facts(std::string_view text, std::vector<MarkedLine>& lines);

}
