#include "core/provider/openai/base64block.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define ICONWRIGHT_VECTOR_BASE64
#include <tmmintrin.h>
#endif

namespace Iconwright {

#ifdef ICONWRIGHT_VECTOR_BASE64

namespace {

constexpr qsizetype block = 16;
constexpr qsizetype decodedBlock = 12;

//! Each character is one of the alphabet where the two tables, asked for its upper and its lower half, have
//! no bit in common (W. Muła and D. Lemire, Faster Base64 Encoding and Decoding Using AVX2 Instructions,
//! 2018).
__attribute__((target("ssse3"))) bool isAlphabet(__m128i upper, __m128i lower)
{
    const __m128i ofLower = _mm_setr_epi8(
        0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13, 0x1a, 0x1b, 0x1b, 0x1b, 0x1a);
    const __m128i ofUpper = _mm_setr_epi8(
        0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10);
    const __m128i common = _mm_and_si128(_mm_shuffle_epi8(ofLower, lower), _mm_shuffle_epi8(ofUpper, upper));
    return _mm_movemask_epi8(_mm_cmpgt_epi8(common, _mm_setzero_si128())) == 0;
}

//! False, and nothing written, where a character is none of the alphabet.
__attribute__((target("ssse3"))) bool decodeBlock(const char *text, char *out)
{
    const __m128i slash = _mm_set1_epi8('/');
    const __m128i characters = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
    const __m128i upper = _mm_and_si128(_mm_srli_epi32(characters, 4), slash);
    if (!isAlphabet(upper, _mm_and_si128(characters, slash)))
        return false;
    const __m128i offsets = _mm_setr_epi8(0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0);
    const __m128i range = _mm_add_epi8(_mm_cmpeq_epi8(characters, slash), upper);
    const __m128i values = _mm_add_epi8(characters, _mm_shuffle_epi8(offsets, range));
    const __m128i pairs = _mm_maddubs_epi16(values, _mm_set1_epi32(0x01400140));
    const __m128i triples = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00011000));
    const __m128i order = _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out), _mm_shuffle_epi8(triples, order));
    return true;
}

__attribute__((target("ssse3"))) qsizetype decodeBlocks(QByteArrayView text, char *out)
{
    qsizetype at = 0;
    for (; at + block <= text.size() && decodeBlock(text.data() + at, out); at += block)
        out += decodedBlock;
    return at;
}

} // namespace

qsizetype decodeBase64Blocks(QByteArrayView text, char *out)
{
    static const bool isSupported = __builtin_cpu_supports("ssse3");
    return isSupported ? decodeBlocks(text, out) : 0;
}

#else

qsizetype decodeBase64Blocks(QByteArrayView, char *)
{
    return 0;
}

#endif

} // namespace Iconwright
