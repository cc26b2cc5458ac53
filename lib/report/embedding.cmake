# What builds pages into the program: their files as constants, and the hashes by which a page's Content-Security-Policy
# lets its own style and script through, and no other.

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

# Refuses a text that would end the element that it stands in.
function(require_harmless name text)
    if("${text}" MATCHES "</(script|style)|<!--")
        message(FATAL_ERROR "the page's ${name} holds what would end its element: ${CMAKE_MATCH_0}")
    endif()
endfunction()

# Writes the variables of these names as constants `PREFIX_name` that a header declares.
function(write_constants output header prefix)
    set(code "#include \"${header}\"\n\nnamespace draad {\n")
    foreach(constant ${ARGN})
        string(APPEND code "\nconst std::string_view ${prefix}_${constant} = R\"draad(${${constant}})draad\";\n")
    endforeach()
    file(WRITE ${output} "${code}\n}\n")
endfunction()
