#include "wording/language.hpp"

#include <cstdlib>
#include <sstream>
#include <string_view>

namespace draad {

namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// Adds "nl" for "nl_BE.UTF-8"; nothing for what is no name of a language, for files are named after it.
void add_language(std::string_view locale, std::vector<std::string>& wanted)
{
    const std::string_view language = locale.substr(0, locale.find_first_of("_.@"));
    if (!language.empty() && language.find_first_of("./") == std::string_view::npos)
        wanted.emplace_back(language);
}

}

LanguageVariables LanguageVariables::of_environment()
{
    return {.lc_all = variable("LC_ALL"),
            .lc_messages = variable("LC_MESSAGES"),
            .lang = variable("LANG"),
            .language = variable("LANGUAGE")};
}

std::vector<std::string> wanted_languages(const LanguageVariables& variables)
{
    std::string locale = variables.lang;
    for (const std::string& stronger : {variables.lc_messages, variables.lc_all})
        if (!stronger.empty())
            locale = stronger;
    if (locale == "C" || locale == "POSIX")
        return {};
    std::vector<std::string> wanted;
    std::istringstream list(variables.language);
    for (std::string language; std::getline(list, language, ':');)
        add_language(language, wanted);
    if (wanted.empty())
        add_language(locale, wanted);
    return wanted;
}

}
