#pragma once

#include <cstddef>

namespace draad {

/// How many of a population to draw at random so that the 95 % interval of any share reaches at most `half_width` to
/// either side: for a share of one half, where it is widest, with the correction for a finite population. (Cochran
/// 1977, "Sampling Techniques", section 4.4.)
std::size_t needed_size(double half_width, std::size_t population);

/// How far that interval reaches to either side for a sample of a size; 0 where all are drawn.
double half_width_of(std::size_t drawn, std::size_t population);

}
