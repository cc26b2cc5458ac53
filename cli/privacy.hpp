#pragma once

#include "cli/console.hpp"
#include "cli/output.hpp"
#include "codings/corrections/correction.hpp"
#include "corpus/corpus.hpp"
#include "privacy/disguised_results.hpp"
#include "report/formats/table.hpp"
#include "text/replaced_text.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Whether and how results hide who people are.
struct PrivacyOptions {
    std::string key;
    bool redacts = false;

    void define(CLI::App& command);
};

/// What disguises the results of a command; nothing if it is not asked for.
class Privacy {
public:
    /// Reads the key, or proposes one from the corpus and writes it where there is none.
    Privacy(const PrivacyOptions& options, const Corpus& corpus, const Console& console);

    template <class Results>
    void apply(Results& results)
    {
        if (disguise_)
            disguise(results, *disguise_);
    }

    /// Disguises texts, and how a result was made, since its command may name people.
    void apply(std::vector<std::string>& texts);
    Provenance apply(Provenance made);
    /// Disguises what is told of people's judgements, if there are any.
    void apply(std::optional<CorrectionReport>& corrections);

    /// Disguises the first column of a table, which names documents or people.
    void apply_to_first(Table& table);

    bool is_asked_for() const { return disguise_.has_value(); }
    /// The stretches of a text that are replaced, and a name, a value or the name of a file as it is written.
    std::vector<Replacement> replacements(std::string_view text);
    std::string renamed(const std::string& name);

    /// Says how much was replaced, and that it is no guarantee.
    void report(const OutputOptions& output, const Console& console) const;

private:
    std::optional<Disguise> disguise_;
};

}
