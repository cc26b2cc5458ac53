# Makes a page of one file (no scripts, nothing from elsewhere) and a man page of the guide.
#   LOWDOWN SOURCE VERSION: the converter, the Markdown, the program's version; PAGE MANUAL: what is written

cmake_path(GET PAGE PARENT_PATH folder)
file(MAKE_DIRECTORY ${folder})
cmake_path(GET MANUAL PARENT_PATH folder)
file(MAKE_DIRECTORY ${folder})

execute_process(COMMAND ${LOWDOWN} --out-no-smarty -thtml -m shiftheadinglevelby=1 ${SOURCE}
    OUTPUT_VARIABLE body COMMAND_ERROR_IS_FATAL ANY)
# A semicolon parts lists in CMake, and the text has some.
string(REPLACE ";" "\\;" safe "${body}")
string(REGEX MATCHALL "<h2 id=\"[^\"]*\">[^\n]*</h2>" headings "${safe}")
set(contents "")
foreach(heading ${headings})
    string(REGEX REPLACE "<h2 id=\"([^\"]*)\">(.*)</h2>" "<li><a href=\"#\\1\">\\2</a></li>" line "${heading}")
    string(APPEND contents "${line}\n")
endforeach()
set(version ${VERSION})
configure_file(${CMAKE_CURRENT_LIST_DIR}/page.html ${PAGE} @ONLY)

execute_process(COMMAND ${LOWDOWN} --out-no-smarty -s -tman -m title=DRAAD-HANDLEIDING -m section=7 -m "source=draad ${VERSION}"
        -m "volume=Handleiding" ${SOURCE}
    OUTPUT_VARIABLE roff COMMAND_ERROR_IS_FATAL ANY)
# `whatis` finds a page by its section of this name; Dutch is not divided as English is.
string(REGEX REPLACE "(\n\\.TH[^\n]*\n)" "\\1.SH NAME\ndraad\\\\-handleiding \\\\- in een uur leren werken met draad\n.nh\n" roff "${roff}")
file(WRITE ${MANUAL} "${roff}")
