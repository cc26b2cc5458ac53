# Fuzzers of the rule language and of codebooks, where DRAAD_FUZZ is on: build with clang and -fsanitize=fuzzer-no-link.
foreach(reader rule codebook)
    add_executable(fuzz-${reader} ${CMAKE_CURRENT_LIST_DIR}/read_${reader}.cpp)
    target_link_libraries(fuzz-${reader} PRIVATE draad_codebook draad_settings)
    target_link_options(fuzz-${reader} PRIVATE -fsanitize=fuzzer)
endforeach()
