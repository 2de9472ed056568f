#include "core/imaging/srgbtransfer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Iconwright {

namespace {

constexpr int guesses = 4096;

double exactLinear(double encoded)
{
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

struct Tables
{
    std::array<float, 256> linear;
    std::array<float, 256> upTo; //!< value i is nearest below upTo[i]
    std::array<quint8, guesses + 1> guess; //!< never above the right value, at most a few below

    Tables()
    {
        for (int i = 0; i < 256; ++i) {
            linear[i] = static_cast<float>(exactLinear(i / 255.0));
            upTo[i] = i == 255 ? 2.0F : static_cast<float>(exactLinear((i + 0.5) / 255.0));
        }
        for (int i = 0; i <= guesses; ++i) {
            const auto light = static_cast<float>(i) / guesses;
            guess[i] = static_cast<quint8>(std::upper_bound(upTo.begin(), upTo.end(), light) - upTo.begin());
        }
    }
};

const Tables &tables()
{
    static const Tables filled;
    return filled;
}

} // namespace

float linearFromSrgb(quint8 value)
{
    return tables().linear[value];
}

quint8 srgbFromLinear(float light)
{
    const Tables &table = tables();
    const float clamped = std::clamp(light, 0.0F, 1.0F);
    quint8 value = table.guess[static_cast<size_t>(clamped * guesses)];
    while (clamped >= table.upTo[value])
        ++value;
    return value;
}

} // namespace Iconwright
