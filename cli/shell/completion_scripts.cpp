#include "cli/shell/completion_scripts.hpp"

namespace draad {

namespace {

// The first line of what `draad complete` prints is "files" where names of files make sense, too, else "words"; each
// other line is a word, a tab, and what it means. Whatever goes wrong, nothing is offered: a prompt is no place for
// messages.

constexpr std::string_view bash_script = R"(# bash completion for draad
_draad()
{
    local words=() word rest="$COMP_LINE" kind="" cut="" line i
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word="${COMP_WORDS[i]}"
        if [[ $i -gt 0 && "$rest" != [[:space:]]* ]]; then
            words[-1]+="$word" # parted at = or :, as draad does not
        else
            words+=("$word")
        fi
        rest="${rest#"${rest%%[![:space:]]*}"}"
        rest="${rest#"$word"}"
    done
    local current="${words[-1]}"
    for i in "${!words[@]}"; do
        words[i]="${words[i]//[\"\'\\]/}" # as the program would get them
    done
    [[ "$COMP_WORDBREAKS" == *=* && "$current" == *=* ]] && cut="${current%"${current##*=}"}"
    COMPREPLY=()
    while IFS=$'\t' read -r line _; do
        if [ -z "$kind" ]; then
            kind="$line"
        else
            line="${line#"$cut"}"
            [[ "$current" == [\"\']* ]] || printf -v line %q "$line"
            COMPREPLY+=("$line")
        fi
    done < <(draad complete -- "${words[@]:1}" 2>/dev/null)
    if [ "$kind" = files ]; then
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do
            COMPREPLY+=("$line")
        done < <(compgen -f -- "${current#"$cut"}")
    elif [[ ${#COMPREPLY[@]} -eq 1 && "${COMPREPLY[0]}" == *= ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -F _draad draad
)";

constexpr std::string_view zsh_script = R"(#compdef draad
# zsh completion for draad
_draad()
{
    local line kind="" tab=$'\t'
    local -a names shown
    for line in "${(@f)$(draad complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        if [[ -z "$kind" ]]; then
            kind="$line"
        else
            names+=("${line%%$tab*}")
            [[ -n "${line#*$tab}" ]] && shown+=("${line%%$tab*}  -- ${line#*$tab}") || shown+=("${line%%$tab*}")
        fi
    done
    local -i found=1
    if (( ${#names} )); then
        if [[ ${#names} -eq 1 && "$names[1]" == *= ]]; then
            compadd -l -S '' -d shown -a names && found=0
        else
            compadd -l -d shown -a names && found=0
        fi
    fi
    if [[ "$kind" == files ]]; then
        _files && found=0
    fi
    return found
}
if [[ "$funcstack[1]" == _draad ]]; then
    _draad "$@" # loaded by the first use
else
    compdef _draad draad
fi
)";

constexpr std::string_view fish_script = R"(# fish completion for draad
function __draad_complete
    set -l words (commandline -opc) (commandline -ct | string unescape)
    set -l lines (draad complete -- $words[2..] 2>/dev/null)
    string join -- \n $lines[2..]
    test "$lines[1]" = files; and __fish_complete_path (commandline -ct)
end
complete -c draad -f -a '(__draad_complete)'
)";

}

std::string_view bash_completion()
{
    return bash_script;
}

std::string_view zsh_completion()
{
    return zsh_script;
}

std::string_view fish_completion()
{
    return fish_script;
}

}
