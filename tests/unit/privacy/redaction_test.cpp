#include "privacy/disguise.hpp"
#include "privacy/identifiers/check_digits.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

std::string masked(const std::string& text)
{
    static Disguise disguise({}, Redaction::identifying_data, Lexicon::open(DRAAD_LEXICON));
    return disguise.apply(text);
}

struct Example {
    std::string text;
    std::string masked;
};

void check(const std::vector<Example>& examples)
{
    for (const Example& example : examples) {
        CAPTURE(example.text);
        CHECK(masked(example.text) == example.masked);
    }
}

}

TEST_CASE("a burgerservicenummer passes the eleven test and stands alone")
{
    CHECK(is_bsn("111222333"));
    CHECK(is_bsn("123456782"));
    CHECK_FALSE(is_bsn("123456789"));
    CHECK_FALSE(is_bsn("000000000"));
    CHECK_FALSE(is_bsn("1234567"));
    check({{"BSN 123456782.", "BSN [BSN]."},
           {"nummer 123 456 782 en 1234.56.782", "nummer [BSN] en [BSN]"},
           {"BSN: 123.456.782", "BSN: [BSN]"},
           {"nummer 123456789", "nummer 123456789"},
           {"order 4123456782 of 1234567825", "order 4123456782 of 1234567825"},
           {"het kostte € 123456782 en 111.222.333 euro", "het kostte € 123456782 en 111.222.333 euro"},
           {"0,123456782", "0,123456782"},
           {"zaak A123456782", "zaak A123456782"}});
}

TEST_CASE("a bank account has the length of its country and a remainder of one by 97")
{
    CHECK(is_iban("NL91ABNA0417164300"));
    CHECK_FALSE(is_iban("NL92ABNA0417164300"));
    CHECK_FALSE(is_iban("NL91ABNA041716430"));
    check({{"rekening NL91 ABNA 0417 1643 00 van haar", "rekening [IBAN] van haar"},
           {"nl91abna0417164300", "[IBAN]"},
           {"BE68 5390 0754 7034.", "[IBAN]."},
           {"code NL12 OF 34", "code NL12 OF 34"}});
}

TEST_CASE("addresses of e-mail and numbers of telephones are masked, and dates and amounts stay")
{
    check({{"mail m.bos@zorg-noord.example.nl.", "mail [e-mail]."},
           {"bel 06-12345678 of 06 12 34 56 78", "bel [telefoon] of [telefoon]"},
           {"bel (020) 123 45 67, 020-1234567", "bel [telefoon], [telefoon]"},
           {"bel +31 6 1234 5678 of 0031612345678", "bel [telefoon] of [telefoon]"},
           {"bel +31 (0)6 12345678.", "bel [telefoon]."},
           {"bel 112 of 0800-2000", "bel 112 of 0800-2000"},
           {"op 06-12-2023 14.30 uur", "op 06-12-2023 14.30 uur"},
           {"van 01-02-2019 tot 2021, 0,5 procent", "van 01-02-2019 tot 2021, 0,5 procent"},
           {"00:12:34 en 1 200 000", "00:12:34 en 1 200 000"}});
}

TEST_CASE("postcodes and streets with a number are masked, and years, amounts and other numbers stay")
{
    check({{"Zij woont Lange Dorpsstraat 12a, 3511 AB Utrecht.", "Zij woont [adres], [postcode] Utrecht."},
           {"op de Jan van Galenkade 3-2", "op de [adres]"},
           {"aan de Laan van Nieuw Oost 7", "aan de [adres]"},
           {"1234AB 12 en 1234 XY", "[postcode] en [postcode]"},
           {"in 2019 VN en NAVO", "in 2019 VN en NAVO"},
           {"1943 SS", "1943 SS"},
           {"Sinds de Rijksweg 4 km langer is", "Sinds de Rijksweg 4 km langer is"},
           {"de Dorpsstraat 2019 was leeg", "de Dorpsstraat 2019 was leeg"},
           {"wij liepen de straat 3 keer op", "wij liepen de straat 3 keer op"},
           {"er kwamen 1200 en 1300 mensen", "er kwamen 1200 en 1300 mensen"}});
}
