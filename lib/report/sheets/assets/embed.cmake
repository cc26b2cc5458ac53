# Writes page_assets.cpp: the page to code in, its style and its scripts as constants, and the hashes of its
# Content-Security-Policy. SCRIPTS are joined by '|'.

cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/../../embedding.cmake)

read_files("${FOLDER}/page.html" page)
read_files("${FOLDER}/page.css" style)
read_files("${SCRIPTS}" scripts)
set(script "(() => {\n\"use strict\";\n${scripts}})();\n")
require_harmless(style "${style}")
require_harmless(script "${script}")
policy_hash("${style}" style_hash)
policy_hash("${script}" script_hash)
write_constants(${OUTPUT} report/sheets/coding_page_assets.hpp coding_page page style script style_hash script_hash)
