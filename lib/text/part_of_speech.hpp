#pragma once

namespace draad {

/// Which paradigm of a homograph is meant: *het bezoek* or *ik bezoek*.
enum class PartOfSpeech { noun, verb, adjective };

}
