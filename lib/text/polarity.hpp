#pragma once

namespace draad {

/// Whether a text says that a thing is there (*er is vertrouwen*), that it is lacking (*geen vertrouwen*), or leaves it
/// open (*is er vertrouwen?*).
enum class Polarity { affirmed, negated, unclear };

/// Affirmed for negated and the reverse; unclear stays unclear.
inline Polarity opposite(Polarity polarity)
{
    switch (polarity) {
    case Polarity::affirmed:
        return Polarity::negated;
    case Polarity::negated:
        return Polarity::affirmed;
    default:
        return Polarity::unclear;
    }
}

}
