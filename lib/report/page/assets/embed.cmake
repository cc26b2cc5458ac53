# Writes page_assets.cpp: the page, its style and its scripts as constants, and the hashes by which the page's
# Content-Security-Policy lets this style and this script through, and no other. Lists are joined by '|'.

cmake_minimum_required(VERSION 3.25)

# The SHA-256 of a text in Base64, as a Content-Security-Policy wants it: three bytes, six hexadecimal digits, are four
# characters; 32 bytes end in one of two bytes, three characters and a '='.
function(policy_hash text result)
    set(alphabet ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/)
    string(SHA256 digest "${text}")
    set(encoded "")
    foreach(place RANGE 0 60 6)
        string(SUBSTRING "${digest}00" ${place} 6 digits)
        foreach(shift 18 12 6 0)
            math(EXPR sextet "(0x${digits} >> ${shift}) & 63")
            string(SUBSTRING ${alphabet} ${sextet} 1 character)
            string(APPEND encoded ${character})
        endforeach()
    endforeach()
    string(LENGTH ${encoded} length)
    math(EXPR length "${length} - 1")
    string(SUBSTRING ${encoded} 0 ${length} encoded)
    set(${result} "${encoded}=" PARENT_SCOPE)
endfunction()

# Reads files one behind the other.
function(read_files files result)
    string(REPLACE "|" ";" files "${files}")
    set(text "")
    foreach(file ${files})
        file(READ ${file} part)
        string(APPEND text "${part}\n")
    endforeach()
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

read_files("${FOLDER}/page.html" page)
read_files("${FOLDER}/page.css" style)
read_files("${FOLDER}/wording.json" wording)
read_files("${NOTICES}" notices)
read_files("${LIBRARIES}" libraries)
read_files("${SCRIPTS}" scripts)
set(script "/* The charts are drawn by D3. Its notices:\n\n${notices}*/\n${libraries}(() => {\n\"use strict\";\n${scripts}})();\n")

foreach(text style script)
    if("${${text}}" MATCHES "</(script|style)|<!--")
        message(FATAL_ERROR "the report's ${text} holds what would end its element: ${CMAKE_MATCH_0}")
    endif()
endforeach()
policy_hash("${style}" style_hash)
policy_hash("${script}" script_hash)

set(code "#include \"report/page/page_assets.hpp\"\n\nnamespace draad {\n")
foreach(constant page style script wording style_hash script_hash)
    string(APPEND code "\nconst std::string_view report_${constant} = R\"draad(${${constant}})draad\";\n")
endforeach()
file(WRITE ${OUTPUT} "${code}\n}\n")
