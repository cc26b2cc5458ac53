#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using namespace draad;
using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

const std::string heads =
    "From: =?utf-8?q?Noor_Vis?= <noor@voorbeeld.nl>\r\nTo: kim@voorbeeld.nl\r\nSubject: =?iso-8859-1?B?"
    "Q2Fm6Q==?=\r\n =?utf-8?q?_en_tuin?=\r\nDate: Tue, 12 Mar 2024 10:03:00 +0100\r\nMIME-Version: "
    "1.0\r\n";

const Lines shown_heads = {"heading: Café en tuin", "meta: Van: Noor Vis <noor@voorbeeld.nl>",
                           "meta: Aan: kim@voorbeeld.nl", "meta: Datum: Tue, 12 Mar 2024 10:03:00 +0100"};

Lines below_heads(const std::string& mail, std::string_view name = "a.eml")
{
    Lines lines = outline(mail, name);
    REQUIRE(lines.size() > shown_heads.size());
    CHECK(Lines(lines.begin(), lines.begin() + 4) == shown_heads);
    return {lines.begin() + 4, lines.end()};
}

}

TEST_CASE("a mail is a turn of who sent it; what is quoted is a note, a signature meta")
{
    const std::string mail =
        heads + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                "\r\nDag Kim,\r\n\r\nDat caf=C3=A9 was fijn, en de =\r\ntuin ook.\r\n\r\nOp ma 11 mrt "
                "2024 om 09:00 schreef Kim:\r\n> Hoe was het?\r\n-- \r\nNoor Vis\r\n";
    const Lines expected = {"body Noor Vis: Dag Kim,", "body Noor Vis: Dat café was fijn, en de tuin ook.",
                            "note: Op ma 11 mrt 2024 om 09:00 schreef Kim: Hoe was het?", "meta: Noor Vis"};
    CHECK(below_heads(mail) == expected);
    CHECK(below_heads(mail, "a.txt") == expected);
}

TEST_CASE("of a plain and an HTML version the first is read, of a page its text, and attachments are named")
{
    const std::string two =
        heads + "Content-Type: multipart/mixed; boundary=\"buiten\"\r\n\r\n--buiten\r\nContent-Type: "
                "multipart/alternative; boundary=binnen\r\n\r\n--binnen\r\nContent-Type: text/plain; "
                "charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\nSWsgd2FzIGRh4XIu\r\n"
                "--binnen\r\nContent-Type: text/html\r\n\r\n<p>Ik was daar niet.</p>\r\n--binnen--\r\n"
                "--buiten\r\nContent-Type: application/pdf; name=\"verslag.pdf\"\r\n\r\nx\r\n--buiten--\r\n";
    CHECK(below_heads(two) == Lines{"body Noor Vis: Ik was daár."});
    const Document document = read_document("a.eml", two);
    REQUIRE(document.notes.size() == 1);
    CHECK(document.notes[0].find("verslag.pdf") != std::string::npos);
    CHECK(below_heads(heads +
                      "Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Ik was <b>daar</b>.</p><p>Echt."
                      "</p></body></html>") == Lines{"body Noor Vis: Ik was daar.", "body Noor Vis: Echt."});
}

TEST_CASE("heads and pages in another character set than they should be are text all the same")
{
    CHECK(outline("From: Ren\xE9 <r@x.nl>\nTo: k@x.nl\nMIME-Version: 1.0\nContent-Type: text/html; "
                  "charset=utf-8\n\n<html><head>"
                  "<meta charset=\"iso-8859-1\"></head><body><p>Het caf\xC3\xA9.</p></body></html>",
                  "a.eml") == Lines{"meta: Van: René <r@x.nl>", "meta: Aan: k@x.nl", "body René: Het café."});
}

TEST_CASE("messages in one file are each a turn of their sender, also those that are attached")
{
    const std::string first =
        "From noor@voorbeeld.nl Tue Mar 12\nFrom: Noor <n@x.nl>\nSubject: Een\nMessage-ID: <1@x>\n\n"
        "Van mij.\n\n";
    const std::string second = "From kim@voorbeeld.nl Tue Mar 12\nFrom: \"Kim\" <k@x.nl>\nTo: n@x.nl\nSubject: Twee\n"
                               "Message-ID: <2@x>\n\nFrom here on.\nVan mij ook.\n";
    CHECK(outline(first + second, "a.mbox") == Lines{"heading: Een", "meta: Van: Noor <n@x.nl>", "body Noor: Van mij.",
                                                     "heading: Twee", "meta: Van: \"Kim\" <k@x.nl>",
                                                     "meta: Aan: n@x.nl", "body Kim: From here on. Van mij ook."});
    CHECK(
        outline(
            "From: Noor <n@x.nl>\nSubject: Door\nContent-Type: message/rfc822\n\nFrom: Kim <k@x.nl>\nSubject: Twee\n\n"
            "Van mij.\n",
            "a.eml") == Lines{"heading: Door", "meta: Van: Noor <n@x.nl>", "heading: Twee", "meta: Van: Kim <k@x.nl>",
                              "body Kim: Van mij."});
}

TEST_CASE("a text that begins as a mail might is a text, and Outlook's own form is refused with what to do")
{
    CHECK(outline("Van: Noor\nAan: Kim\nDatum: 12 maart\n\nIk kom morgen.", "a.txt").back().find("Ik kom morgen.") !=
          std::string::npos);
    std::string message = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    for (const char letter : std::string_view("__substg1.0_0037001F"))
        message += std::string(1, letter) + '\0';
    CHECK(complaint("a.msg", message).find("save the message as .eml") != std::string::npos);
}

TEST_CASE("an mbox has a message below each of its lines, whatever heads the message has")
{
    const std::string line = "From noor@voorbeeld.nl Tue Mar 12 10:03:00 2024\n";
    CHECK(outline(line + "From: Noor <n@x.nl>\n\nVan mij.\n\n" + line +
                      "Content-Type: text/plain\nFrom: Kim <k@x.nl>\n\n" +
                      "Van mij ook.\n>From nu af aan altijd.\nFrom Tue to Wed it rained.\nEcht.\n",
                  "a.mbox") == Lines{"meta: Van: Noor <n@x.nl>", "body Noor: Van mij.", "meta: Van: Kim <k@x.nl>",
                                     "body Kim: Van mij ook. From nu af aan altijd. From Tue to Wed it rained. Echt."});
    CHECK(outline(line + "From: Noor <n@x.nl>\n\nDag.\n>>From hier stond het al.\n", "a.mbox") ==
          Lines{"meta: Van: Noor <n@x.nl>", "body Noor: Dag.", "note: From hier stond het al."});
}

TEST_CASE("what a page of mail quotes from an earlier message is a note")
{
    const std::string page = heads + "Content-Type: text/html; charset=utf-8\r\n\r\n";
    const Lines expected = {"body Noor Vis: Ik kom.", "note: Kom je?", "note: Groet, Kim", "body Noor Vis: Dag!"};
    for (const std::string quotation :
         {"<blockquote type=\"cite\"><p>Kom je?</p><ul><li>Groet,<br>Kim</ul></blockquote>",
          "<blockquote class=\"gmail_quote\"><div>Kom je?</div><p>Groet,<br>Kim</p></blockquote>",
          "<div class=\"x yahoo_quoted\"><div>Kom je?</div><div>Groet,<br>Kim</div></div>"}) {
        CAPTURE(quotation);
        CHECK(below_heads(page + "<p>Ik kom.</p>" + quotation + "<p>Dag!</p>") == expected);
    }
    CHECK(below_heads(page + "<p>Zij zei:</p><blockquote>Ik kom.</blockquote>") ==
          Lines{"body Noor Vis: Zij zei:", "body Noor Vis: Ik kom."});
}
