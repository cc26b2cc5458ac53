#pragma once

#include <string>
#include <vector>

namespace draad {

/// The variables of the environment by which people say in which language a program speaks; those that are not set are
/// empty.
struct LanguageVariables {
    std::string lc_all;
    std::string lc_messages;
    std::string lang;
    std::string language;

    static LanguageVariables of_environment();
};

/// The languages that are asked for ("nl"), the dearest first, as gettext reads the variables: LANGUAGE is a list and
/// goes before the locale, unless the locale is "C" or "POSIX", which means English. Whether the system has the locale
/// does not matter.
std::vector<std::string> wanted_languages(const LanguageVariables& variables);

}
