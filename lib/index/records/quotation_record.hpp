#pragma once

#include "passages/quotation.hpp"
#include "storage/bytes.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// The quotations of a passage as they are stored.
void write_quotations(const std::vector<Quotation>& quotations, ByteWriter& out);

/// `text_size`: of the passage, in bytes, which they lie in. Throws DamagedBytes.
std::vector<Quotation> read_quotations(ByteReader& in, std::size_t text_size);

}
