#pragma once

#include "tests/support/ptydevice.h"

/// A counter scale that speaks a real protocol on a real pseudo terminal, with the faults of hardware 6.
class SimulatedScale final : public PtyDevice
{
public:
    enum class Protocol { Toledo, ToledoStream, Cas, CasStream, Dialog06 };
    /// WantsSums: a Dialog 06 scale that was just switched on. OtherPrice: it reckons with a price of its own.
    enum class Fault { None, WantsSums, OtherPrice, Moving, Silent, Overload, Negative, Garbage, SilentOnce };

    explicit SimulatedScale(Protocol protocol);
    ~SimulatedScale() override { stop(); }

    QString url() const;
    void put(int grams) { m_grams = grams; }
    void setFault(Fault fault) { m_fault = fault; }
    int questions() const { return m_questions; }
    bool hadItsSums() const { return m_hadSums; }
    /// The maker's polynomial, which its answer must show.
    static constexpr quint32 Polynomial = 0x11021;
    int price() const { return m_price; } ///< of a kilogram, as a Dialog 06 till told it

protected:
    QByteArray answer(QByteArray &bytes) override;
    QByteArray unasked() override;

private:
    QByteArray toledo() const;
    QByteArray toledoBlock() const;
    QByteArray cas() const;
    QByteArray casLine() const;
    QByteArray dialog(QByteArray &bytes);
    QByteArray weighed(QByteArray answer);

    Protocol m_protocol;
    std::atomic<int> m_grams{0};
    std::atomic<Fault> m_fault{Fault::None};
    std::atomic<int> m_questions{0};
    std::atomic<int> m_price{0};
    std::atomic<bool> m_hadSums{false};
    bool m_sumsAreRight = false;
};
