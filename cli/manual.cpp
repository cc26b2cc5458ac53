#include "cli/manual.hpp"

#include <fmt/format.h>

namespace draad {

namespace {

std::vector<const CLI::App*> shown_commands(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

std::vector<const CLI::Option*> shown_options(const CLI::App& command)
{
    return command.get_options(
        [](const CLI::Option* option) { return !option->get_group().empty() && option->get_name() != "--help"; });
}

/// A hyphen is a minus and a leading dot or quote no request to troff.
std::string troff(std::string text)
{
    std::string escaped;
    for (const char byte : text) {
        if (byte == '\\')
            escaped += "\\e";
        else if (byte == '-')
            escaped += "\\-";
        else
            escaped += byte;
        if (byte == '\n')
            escaped += "\\&";
    }
    return escaped;
}

std::string option_entry(const CLI::Option& option)
{
    const std::string value = option.get_option_text();
    return fmt::format(".TP\n\\fB{}\\fR {}\n{}\n",
                       troff(option.get_positional() ? option.get_name(true) : option.get_name(false, true)),
                       value == " " ? "" : fmt::format("\\fI{}\\fR", troff(value)), troff(option.get_description()));
}

std::string command_section(const CLI::App& command)
{
    std::string section =
        fmt::format(".SS draad {}\n{}.\n", troff(command.get_name()), troff(command.get_description()));
    for (const CLI::Option* option : shown_options(command))
        section += option_entry(*option);
    return section + fmt::format(".PP\n.nf\n\\&{}\n.fi\n", troff(command.get_footer()));
}

constexpr const char* closing_sections = R"(.SH EXIT STATUS
0: done. 1: nothing found, or a check that failed. 2: an error; one unreadable document among many is one, and the rest is done.
.SH ENVIRONMENT
\fBDRAAD_INDEX\fR names the index; \fBDRAAD_DATA\fR the folder of the lexicon and the shipped codebooks; \fBNO_COLOR\fR turns colour off.
.SH FILES
\fI.draad\fR: the index. In its place a stub file may stand, which names many: on each line \fBauto\fR \fIDIR\fR, \fBremote\fR \fIHOST\fR:\fIPORT\fR (served by xapian-tcpsrv) or \fBremote :\fR\fIPROGRAM ARGUMENTS\fR. \fImetadata.csv\fR (first column file) and \fIspeakers.csv\fR (file, speaker, role): facts about the documents beside them.
.SH SEE ALSO
\fBdraad\-handleiding\fR(7): a guide in Dutch for who begins.
)";

}

std::string man_page(const CLI::App& app)
{
    std::string page = fmt::format(".TH DRAAD 1 \"\" \"draad {}\"\n.SH NAME\ndraad \\- {}\n.SH SYNOPSIS\n"
                                   "\\fBdraad\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]\n.SH COMMANDS\n",
                                   DRAAD_VERSION, troff(app.get_description()));
    for (const CLI::App* command : shown_commands(app))
        page += command_section(*command);
    return page + closing_sections;
}

}
