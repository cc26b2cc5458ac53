// Iterates over the words of all files of a folder by ICU alone, on one core: the least that reading them can take.
// Prints how many boundaries there are. Usage: time_icu FOLDER

#include "plain_iterator.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: time_icu FOLDER\n", stderr);
        return 2;
    }
    draad::bench::PlainIterator words;
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        count += words.count(std::string(std::istreambuf_iterator<char>(file), {}));
    }
    std::printf("%zu\n", count);
}
