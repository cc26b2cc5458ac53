#pragma once

#include "cli/console.hpp"

#include <CLI/CLI.hpp>

#include <functional>

namespace draad {

/// What a command does when it is the one that was asked for.
using RunCommand = std::function<int(const Console&)>;

// Each adds its command, with its options, to the program.
RunCommand define_index(CLI::App& app);
RunCommand define_check(CLI::App& app);
RunCommand define_explain(CLI::App& app);
RunCommand define_diff(CLI::App& app);
RunCommand define_suggest(CLI::App& app);
RunCommand define_uncoded(CLI::App& app);
RunCommand define_count(CLI::App& app);
RunCommand define_cooccur(CLI::App& app);
RunCommand define_agree(CLI::App& app);
RunCommand define_compare(CLI::App& app);
RunCommand define_saturation(CLI::App& app);
RunCommand define_quotes(CLI::App& app);
RunCommand define_kwic(CLI::App& app);
RunCommand define_search(CLI::App& app);
RunCommand define_similar(CLI::App& app);
RunCommand define_hits(CLI::App& app);
RunCommand define_chart(CLI::App& app);
RunCommand define_report(CLI::App& app);
RunCommand define_sample(CLI::App& app);
RunCommand define_show(CLI::App& app);
RunCommand define_info(CLI::App& app);
RunCommand define_complete(CLI::App& app);
RunCommand define_convert(CLI::App& app);
RunCommand define_export(CLI::App& app);
RunCommand define_import(CLI::App& app);
RunCommand define_tokens(CLI::App& app);
RunCommand define_expand(CLI::App& app);
RunCommand define_split(CLI::App& app);
RunCommand define_init(CLI::App& app);
RunCommand define_schema(CLI::App& app);
RunCommand define_manual(CLI::App& app);

}
