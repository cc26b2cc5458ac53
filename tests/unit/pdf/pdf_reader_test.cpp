#include "pdf/pdf_reader.hpp"

#include "error.hpp"
#include "pdf/child_process.hpp"
#include "pdf/pdf_record.hpp"
#include "storage/bytes.hpp"
#include "support/pdf_file.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace draad;
using draad::test::pdf;
using draad::test::PdfPageText;

namespace {

std::string fault_of(std::string_view bytes, const PdfLimits& limits = {})
{
    try {
        read_pdf_text("a.pdf", bytes, limits);
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

ChildLimits short_limits()
{
    return {.time = std::chrono::seconds(1), .memory = std::size_t{1} << 30, .result = 1000};
}

}

TEST_CASE("the words of a page come with their positions and type")
{
    PdfPageText page;
    page.line(72, 100, "Een woord", 11).line(72, 130, "Kop", 16, true);
    const PdfText text = read_pdf_text("a.pdf", pdf({page}, "Over thuis"));
    CHECK(text.title == "Over thuis");
    REQUIRE(text.pages.size() == 1);
    REQUIRE(text.pages[0].words.size() == 3);
    const PdfWord& word = text.pages[0].words[1];
    CHECK(word.text == "woord");
    CHECK(word.left > 90);
    CHECK(word.bottom == doctest::Approx(102).epsilon(0.02));
    CHECK(word.font_size == doctest::Approx(11));
    CHECK_FALSE(word.is_bold);
    CHECK(text.pages[0].words[2].is_bold);
}

TEST_CASE("what is no PDF, has no text or is cut off is refused with what to do")
{
    CHECK(fault_of("geen pdf").starts_with("a.pdf: this is no PDF or it is damaged"));
    CHECK(fault_of(pdf({PdfPageText()})).find("ocrmypdf") != std::string::npos);
    PdfPageText page;
    page.line(72, 100, "Een woord");
    CHECK(fault_of(pdf({page, page}), {.pages = 1}).find("more than 1 pages") != std::string::npos);
    CHECK(fault_of(pdf({page, page}), {.result = 10}).find("holds more text") != std::string::npos);
}

TEST_CASE("what a child returns comes back whole, whatever its size")
{
    for (const std::size_t size : {0, 1, 1'000'000}) {
        CAPTURE(size);
        const ChildResult result = run_in_child([&] { return std::string(size, 'x'); }, {});
        CHECK(result.failure == ChildFailure::none);
        CHECK(result.bytes == std::string(size, 'x'));
    }
}

TEST_CASE("a child that crashes, throws, hangs or returns too much harms nobody else")
{
    CHECK(run_in_child([]() -> std::string { std::abort(); }, short_limits()).failure == ChildFailure::crashed);
    CHECK(run_in_child([]() -> std::string { std::_Exit(0); }, short_limits()).failure == ChildFailure::crashed);
    CHECK(run_in_child([]() -> std::string { throw std::runtime_error("x"); }, short_limits()).failure ==
          ChildFailure::crashed);
    CHECK(run_in_child(
              []() -> std::string {
                  std::this_thread::sleep_for(std::chrono::seconds(30));
                  return "";
              },
              short_limits())
              .failure == ChildFailure::timed_out);
    CHECK(run_in_child([] { return std::string(2000, 'x'); }, short_limits()).failure == ChildFailure::too_large);
}

TEST_CASE("children of several threads do not disturb each other")
{
    std::vector<std::thread> threads;
    std::vector<int> good(4, 0);
    for (std::size_t thread = 0; thread < good.size(); ++thread)
        threads.emplace_back([&good, thread] {
            for (int time = 0; time < 10; ++time) {
                const bool crashes = time % 3 == 0;
                const ChildResult result = run_in_child(
                    [&]() -> std::string {
                        if (crashes)
                            std::abort();
                        return std::string(thread * 1000, 'x');
                    },
                    {});
                const bool is_right =
                    crashes ? result.failure == ChildFailure::crashed : result.bytes.size() == thread * 1000;
                good[thread] += is_right ? 1 : 0;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(good == std::vector<int>(4, 10));
}

TEST_CASE("a record comes back as it was written, and damage in it is noticed")
{
    PdfExtract extract;
    extract.text.title = "Titel";
    PdfWord word{.text = "één", .left = 1.25, .top = 2, .right = 30.5, .bottom = 12, .font_size = 11};
    word.is_bold = true;
    extract.text.pages.push_back({.width = 595, .height = 842, .words = {word, word}});
    const std::string bytes = write_record(extract);
    CHECK(read_record(bytes).text.pages[0].words[1] == word);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_THROWS_AS(read_record(std::string_view(bytes).substr(0, size)), DamagedBytes);
}
