#include "codings/corrections/passage_hits.hpp"

#include "coding/passage_coder.hpp"
#include "match/matcher.hpp"

namespace draad {

HitsByPassage find_hits_in(const std::set<PassageId>& passages, const Corpus& corpus, const Codebook& codebook,
                           const Lexicon& lexicon, const CodingRequest& request)
{
    CodingRequest all;
    all.codes = request.codes;
    all.keeps_texts = false;
    all.passages.kinds = {PassageKind::body, PassageKind::heading, PassageKind::meta, PassageKind::note,
                          PassageKind::stage};
    const SortedWords vocabulary = corpus.vocabulary();
    const Matcher matcher(codebook, lexicon, vocabulary,
                          {.codes = all.codes, .passages_of_words = corpus.passages_of_words(), .jobs = request.jobs});
    PassageCoder coder(corpus, matcher, all);
    HitsByKind left_out;
    HitsByPassage hits;
    for (const PassageId id : passages) {
        const CodedPassage* coded = coder.code(id, left_out);
        hits[id] = coded ? coded->hits : std::vector<Hit>();
    }
    return hits;
}

}
