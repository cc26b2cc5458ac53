#include "cli/app.hpp"

int main(int argc, char** argv)
{
    return draad::run(argc, argv);
}
