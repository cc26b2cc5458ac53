#include "index/xapian/xapian_version.hpp"

#include <xapian.h>

namespace draad {

std::string xapian_version()
{
    return Xapian::version_string();
}

}
