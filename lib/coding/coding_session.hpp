#pragma once

#include "coding/coding.hpp"

#include <functional>
#include <memory>

namespace draad {

/// A run of coded passages that follow each other. The thread that found them adds them; parts are finished one at a
/// time, in the order of the passages.
class CodedPart {
public:
    virtual ~CodedPart() = default;

    /// `passage` is lent: the caller uses again what is not moved out of it. `source`: whence more of it may be read
    /// than the request keeps.
    virtual void add(CodedPassage& passage, PassageSource& source) = 0;
    virtual void finish() = 0;
};

/// A codebook applied to a corpus, by a request: opened once, gone through as often as one likes. The same codebook and
/// corpus give the same hits in the same order, whatever the number of threads and wherever the corpus comes from.
class CodingSession {
public:
    /// All but the request outlive the session.
    CodingSession(const Corpus& corpus, const Codebook& codebook, const Lexicon& lexicon, CodingRequest request)
        : corpus_(&corpus), codebook_(&codebook), lexicon_(&lexicon), request_(std::move(request))
    {
    }

    const Corpus& corpus() const { return *corpus_; }
    const Codebook& codebook() const { return *codebook_; }
    const Lexicon& lexicon() const { return *lexicon_; }
    const CodingRequest& request() const { return request_; }

    /// Calls `sink` with one passage that has hits after another, in the order of the documents and their passages,
    /// soon after they were found, so that memory does not grow with the hits.
    void for_each(const std::function<void(CodedPassage&&)>& sink);

    /// The same by parts, so that what a sink does with a passage is done by the thread that found it. `begin_part` is
    /// called by several threads.
    void for_each_part(const std::function<std::unique_ptr<CodedPart>()>& begin_part);

    /// All of them.
    Coding all();

    // Of the last time that it was gone through: whether there were hits, and which would have counted but for the kind
    // of their passage.
    bool has_hits() const { return has_hits_; }
    const HitsByKind& left_out() const { return left_out_; }

private:
    const Corpus* corpus_;
    const Codebook* codebook_;
    const Lexicon* lexicon_;
    CodingRequest request_;
    bool has_hits_ = false;
    HitsByKind left_out_;
};

}
