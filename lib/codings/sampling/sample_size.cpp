#include "codings/sampling/sample_size.hpp"

#include <algorithm>
#include <cmath>

namespace draad {

namespace {

constexpr double z = 1.959963984540054; // the normal distribution's 97.5 % point
constexpr double widest = 0.25;         // the variance of a share of one half

}

std::size_t needed_size(double half_width, std::size_t population)
{
    const double total = static_cast<double>(population);
    const double from_many = z * z * widest / (half_width * half_width);
    const double needed = std::ceil(from_many * total / (total - 1 + from_many) - 1e-9);
    return std::min(population, static_cast<std::size_t>(std::max(needed, 1.0)));
}

double half_width_of(std::size_t drawn, std::size_t population)
{
    if (drawn == 0 || drawn >= population)
        return 0;
    const double total = static_cast<double>(population);
    const double size = static_cast<double>(drawn);
    return z * std::sqrt(widest / size * (total - size) / (total - 1));
}

}
