#pragma once

#include "speech/attribution/attribution.hpp"
#include "text/range.hpp"

namespace draad {

/// The attribution after a quotation: ‘…’, zegt Kret · ‘…’, legt een moeder uit · ‘…’, aldus Kret · ‘…’. Dat zegt Kret
/// · ‘…’ – Kret · ‘…’ (Kret, 16 jaar). `begin` is the byte after the quotation, `limit` that of what follows it (the
/// next quotation, or the end).
std::optional<Attribution> attribution_after(const Reading& reading, std::size_t begin, std::size_t limit);

/// The attribution round a quotation within a clause: als ze ‘nee’ roept · hij heeft ‘nee’ gezegd. `quotation` is the
/// quotation with its marks, `clause_begin` the byte from which its sentence runs.
std::optional<Attribution> attribution_around(const Reading& reading, TextRange quotation, std::size_t clause_begin,
                                              std::size_t limit);

}
