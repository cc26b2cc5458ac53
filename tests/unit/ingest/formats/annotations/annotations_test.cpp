#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using namespace draad;
using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

namespace {

const Lines talk = {"body Kim: Hoe gaat het met je?", "body Noor: Wel goed, denk ik.", "body Kim: Fijn."};

void check_talk(const std::string& bytes, const char* name)
{
    CAPTURE(name);
    const Document document = read_document(name, bytes);
    CHECK(outline(document) == talk);
    REQUIRE(document.passages.size() == 3);
    CHECK(document.passages[1].time == 62);
}

std::string utf16(const std::string& ascii)
{
    std::string wide = "\xFF\xFE";
    for (const char letter : ascii) {
        wide += letter;
        wide += '\0';
    }
    return wide;
}

const std::string short_grid =
    "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n70\n<exists>\n2\n"
    "\"IntervalTier\"\n\"Kim\"\n0\n70\n3\n0\n60\n\"Hoe gaat het met je?\"\n60\n66\n\"\"\n66\n70\n"
    "\"Fijn.\"\n\"IntervalTier\"\n\"Noor\"\n0\n70\n2\n0\n62\n\"\"\n62\n65.5\n\"Wel goed, denk "
    "ik.\"\n";

}

TEST_CASE("programs for annotating recordings keep a tier for each speaker, and a conversation is read in time")
{
    check_talk("<ANNOTATION_DOCUMENT><HEADER MEDIA_FILE=''/><TIME_ORDER><TIME_SLOT TIME_SLOT_ID='t1' TIME_VALUE='0'/>"
               "<TIME_SLOT TIME_SLOT_ID='t2' TIME_VALUE='60000'/><TIME_SLOT TIME_SLOT_ID='t3' TIME_VALUE='62000'/>"
               "<TIME_SLOT TIME_SLOT_ID='t4' TIME_VALUE='66000'/></TIME_ORDER><TIER TIER_ID='Kim'>"
               "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='a1' TIME_SLOT_REF1='t1' TIME_SLOT_REF2='t2'>"
               "<ANNOTATION_VALUE>Hoe gaat het met je?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
               "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='a2' TIME_SLOT_REF1='t4' TIME_SLOT_REF2='t4'>"
               "<ANNOTATION_VALUE>Fijn.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
               "<TIER TIER_ID='tier2' PARTICIPANT='Noor'><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='a3' "
               "TIME_SLOT_REF1='t3' TIME_SLOT_REF2='t4'><ANNOTATION_VALUE>Wel goed, denk ik.</ANNOTATION_VALUE>"
               "</ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>",
               "a.eaf");
    check_talk("<?xml version='1.0'?><Trans><Speakers><Speaker id='spk1' name='Kim'/><Speaker id='spk2' name='Noor'/>"
               "</Speakers><Episode><Section type='report'><Turn speaker='spk1' startTime='0' endTime='60'>\n"
               "<Sync time='0'/>\nHoe gaat het\n<Sync time='2'/>\nmet je?\n</Turn>"
               "<Turn speaker='spk2 spk1' startTime='62' endTime='70'><Sync time='62'/><Who nb='1'/>Wel goed, denk ik."
               "<Who nb='2'/>Fijn.</Turn></Section></Episode></Trans>",
               "a.trs");
    check_talk(
        "<basic-transcription><head><speakertable><speaker id='S0'><abbreviation>Kim</abbreviation></speaker>"
        "<speaker id='S1'><abbreviation>Noor</abbreviation></speaker></speakertable></head><basic-body>"
        "<common-timeline><tli id='T0' time='0.0'/><tli id='T1' time='62.0'/><tli id='T2' time='66.0'/>"
        "<tli id='T3'/></common-timeline><tier id='A' speaker='S0' category='v' type='t' display-name='Kim [v]'>"
        "<event start='T0' end='T1'>Hoe gaat het met je? </event><event start='T2' end='T3'>Fijn. </event></tier>"
        "<tier id='B' speaker='S1' category='v' type='t' display-name='Noor [v]'><event start='T1' end='T2'>Wel "
        "goed, denk ik. </event></tier></basic-body></basic-transcription>",
        "a.exb");
    check_talk(
        "<tt xmlns='http://www.w3.org/ns/ttml' xmlns:ttm='urn:m'><head><metadata><ttm:agent xml:id='k'><ttm:name>"
        "Kim</ttm:name></ttm:agent><ttm:agent xml:id='n'><ttm:name>Noor</ttm:name></ttm:agent></metadata></head>"
        "<body><div><p begin='0s' end='3s' ttm:agent='k'>Hoe gaat het<br/>met je?</p><p begin='00:01:02.000' "
        "end='00:01:05.000' ttm:agent='n'>Wel goed, denk ik.</p><p begin='66000ms' end='67s' ttm:agent='k'>Fijn."
        "</p></div></body></tt>",
        "a.ttml");
    check_talk(short_grid, "a.TextGrid");
    check_talk(utf16(short_grid), "a.TextGrid");
    check_talk(short_grid, "a.txt");
    check_talk(
        "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0 \nxmax = 70 \ntiers? <exists> \nsize = 2 "
        "\nitem []: \n    item [1]:\n        class = \"IntervalTier\" \n        name = \"Kim\" \n        xmin = 0 \n "
        "       xmax = 70 \n        intervals: size = 2 \n        intervals [1]:\n            xmin = 0 \n            "
        "xmax = 60 \n            text = \"Hoe gaat het met je?\" \n        intervals [2]:\n            xmin = 66 \n "
        "           xmax = 70 \n            text = \"Fijn.\" \n    item [2]:\n        class = \"IntervalTier\" \n   "
        "     name = \"Noor\" \n        xmin = 0 \n        xmax = 70 \n        intervals: size = 1 \n        "
        "intervals [1]:\n            xmin = 62 \n            xmax = 65.5 \n            text = \"Wel goed, denk ik.\" "
        "\n",
        "a.TextGrid");
}

TEST_CASE("what annotates speech is a note, and events are stage lines within it")
{
    CHECK(outline("<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID='t1' TIME_VALUE='500'/></TIME_ORDER>"
                  "<TIER TIER_ID='Noor'><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='a1' TIME_SLOT_REF1='t1' "
                  "TIME_SLOT_REF2='t1'><ANNOTATION_VALUE>Ik wist het niet.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION>"
                  "</ANNOTATION></TIER><TIER TIER_ID='code' PARENT_REF='Noor'><ANNOTATION><REF_ANNOTATION "
                  "ANNOTATION_ID='a2' ANNOTATION_REF='a1'><ANNOTATION_VALUE>twijfel</ANNOTATION_VALUE></REF_ANNOTATION>"
                  "</ANNOTATION></TIER></ANNOTATION_DOCUMENT>",
                  "a.eaf") == Lines{"body Noor: Ik wist het niet.", "note: code: twijfel"});
    CHECK(outline("<Trans><Episode><Section><Turn startTime='0' endTime='3'><Sync time='0'/>Ja <Event desc='lacht'/> "
                  "hoor.</Turn></Section></Episode></Trans>",
                  "a.trs") == Lines{"body: Ja [lacht] hoor."});
}

TEST_CASE("a TextGrid that is cut off is refused by name")
{
    CHECK(complaint("a.TextGrid", short_grid.substr(0, 180)).starts_with("a.TextGrid: this TextGrid ends too early"));
    CHECK(complaint("a.TextGrid", "zomaar tekst").starts_with("a.TextGrid: "));
}

namespace {

/// A tier of a TextGrid in its short form.
std::string tier_of(const std::string& name, const std::string& intervals, int count)
{
    return "\"IntervalTier\"\n\"" + name + "\"\n0\n4\n" + std::to_string(count) + "\n" + intervals;
}

std::string grid_of(const std::vector<std::string>& tiers)
{
    std::string grid = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n4\n<exists>\n" +
                       std::to_string(tiers.size()) + "\n";
    for (const std::string& tier : tiers)
        grid += tier;
    return grid;
}

const std::string words_of_kim = "0\n0.5\n\"Hoe\"\n0.5\n1\n\"gaat\"\n1\n1.5\n\"het\"\n";
const std::string sounds_of_kim = "0\n0.2\n\"h\"\n0.2\n0.5\n\"u\"\n";

}

TEST_CASE("tiers of words or sounds beside those of speech are left out, and that is said")
{
    const std::string kim = tier_of("Kim", "0\n1.5\n\"Hoe gaat het?\"\n1.5\n4\n\"\"\n", 2);
    const std::string noor = tier_of("Noor", "0\n2\n\"\"\n2\n4\n\"Goed hoor.\"\n", 2);
    for (const std::string name : {"Kim-woorden", "Kim - words", "ORT"}) {
        CAPTURE(name);
        const Document document = read_document(
            "a.TextGrid",
            grid_of({kim, tier_of(name, words_of_kim, 3), tier_of("Kim - phones", sounds_of_kim, 2), noor}));
        CHECK(outline(document) == Lines{"body Kim: Hoe gaat het?", "body Noor: Goed hoor."});
        REQUIRE(document.notes.size() == 1);
        CHECK(document.notes[0].ends_with(name + ", Kim - phones"));
    }
    const Document document = read_document(
        "a.TextGrid", grid_of({tier_of("Kim - words", words_of_kim, 3), tier_of("Kim - phones", sounds_of_kim, 2)}));
    CHECK(outline(document) == Lines{"body Kim: Hoe gaat het"});
    CHECK(document.notes.size() == 1);
}

TEST_CASE("somebody who says single words has a tier of speech")
{
    const std::string kim = tier_of("Kim", "0\n1.5\n\"Gaat het goed?\"\n", 1);
    const Document document =
        read_document("a.TextGrid", grid_of({kim, tier_of("Noor", "1\n1.2\n\"Ja.\"\n2\n2.5\n\"Goed.\"\n", 2)}));
    CHECK(outline(document) == Lines{"body Kim: Gaat het goed?", "body Noor: Ja. Goed."});
    CHECK(document.notes.empty());
}

TEST_CASE("a noise that Transcriber writes into a sentence is a note behind the turn")
{
    CHECK(outline("<Trans><Episode><Section><Turn startTime='0' endTime='3'><Sync time='0'/>Ja <Event desc='b' "
                  "type='noise'/><Sync time='2'/>hoor.</Turn></Section></Episode></Trans>",
                  "a.trs") == Lines{"body: Ja hoor.", "note: Event: b"});
}
