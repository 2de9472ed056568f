#pragma once

#include "tests/app/program.h"
#include "tests/support/imageserver.h"

namespace Iconwright::Tests {

//! What became of a batch of `wanted` icons whose prompts differ, told by the journal of the server and by
//! the files of the profile, not by what the program believes.
struct Witness
{
    int wanted = 0;
    int arrivals = 0;
    int twice = 0; //!< arrivals of a request that had arrived before
    int answers = 0; //!< sent whole by the server
    int icons = 0; //!< in the library
    int unclear = 0; //!< left to the user
    int lost = 0; //!< whole answers on the disk that did not become icons
    int wrong = 0; //!< icons whose file is no picture the server sent
    QByteArray trouble; //!< what the program said where it could not be asked

    //! Nothing lost, nothing sent twice, nothing forgotten.
    [[nodiscard]] bool isGood() const
    {
        return trouble.isEmpty() && twice == 0 && lost == 0 && wrong == 0 && icons + unclear == wanted;
    }
    [[nodiscard]] QByteArray line() const; //!< a row below heading()
    [[nodiscard]] static QByteArray heading();
    Witness &operator+=(const Witness &other);
};

[[nodiscard]] Witness witness(int wanted, const ImageServer &server, const Program &program);

//! `generate` for so many icons, each of a category of its own.
[[nodiscard]] QStringList generateIcons(int icons, int inFlight);
//! Sends the program to the server, without limits.
void useServer(Program &program, const ImageServer &server);

} // namespace Iconwright::Tests
