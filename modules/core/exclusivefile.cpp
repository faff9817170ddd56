#include "modules/core/exclusivefile.h"

#include <QDir>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

ExclusiveFile::ExclusiveFile(const QString &path) : m_path(path) {}
ExclusiveFile::~ExclusiveFile() { release(); }

#ifdef Q_OS_WIN

ExclusiveFile::Outcome ExclusiveFile::tryHold()
{
    if (isHeld())
        return Outcome::Held;
    const QString native = QDir::toNativeSeparators(m_path);
    // Shared with nobody: a second opening fails until this handle is closed, by us or by the end of the program.
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_READ | GENERIC_WRITE,
                                      0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? Outcome::Taken : Outcome::Failed;
    m_handle = reinterpret_cast<qintptr>(handle);
    return Outcome::Held;
}

void ExclusiveFile::release()
{
    if (isHeld())
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
    m_handle = None;
}

#else

ExclusiveFile::Outcome ExclusiveFile::tryHold()
{
    if (isHeld())
        return Outcome::Held;
    const int file = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Outcome::Failed;
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        close(file);
        return taken ? Outcome::Taken : Outcome::Failed;
    }
    m_handle = file;
    return Outcome::Held;
}

void ExclusiveFile::release()
{
    if (isHeld())
        close(int(m_handle));
    m_handle = None;
}

#endif
