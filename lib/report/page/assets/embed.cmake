# Writes page_assets.cpp: the page, its style and its scripts as constants, and the hashes of its Content-Security-Policy.
# Lists are joined by '|'.

cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../../embedding.cmake)

read_files("${FOLDER}/page.html" page)
read_files("${FOLDER}/page.css" style)
read_files("${FOLDER}/wording.json" wording)
read_files("${NOTICES}" notices)
read_files("${LIBRARIES}" libraries)
read_files("${SCRIPTS}" scripts)
set(script "/* The charts are drawn by D3. Its notices:\n\n${notices}*/\n${libraries}(() => {\n\"use strict\";\n${scripts}})();\n")

require_harmless(style "${style}")
require_harmless(script "${script}")
policy_hash("${style}" style_hash)
policy_hash("${script}" script_hash)
write_constants(${OUTPUT} report/page/page_assets.hpp report page style script wording style_hash script_hash)
