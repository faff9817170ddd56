#pragma once

#include <QString>

/// A file that one program at a time may hold: the kernel's own lock, so it ends with its program however that ends. A
/// killed program or a power cut leaves a file behind, but never a lock (QLockFile's may stay for ever: killed between
/// making its file and writing into it, nobody knows whose it is).
class ExclusiveFile
{
public:
    enum class Outcome { Held, Taken, Failed }; ///< Failed: the file cannot be made or opened

    explicit ExclusiveFile(const QString &path);
    ~ExclusiveFile();
    Q_DISABLE_COPY_MOVE(ExclusiveFile)

    /// Never waits. Held already: Held.
    Outcome tryHold();
    void release();
    bool isHeld() const { return m_handle != None; }

private:
    static constexpr qintptr None = -1;

    QString m_path;
    qintptr m_handle = None;
};
