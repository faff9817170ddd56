#pragma once

#include <QJsonObject>
#include <QString>

#include <type_traits>
#include <variant>

/// Why an operation failed. `key` is stable and translatable ("stock.not_enough");
/// `detail` carries its arguments; `technical` goes to the log only, never on screen.
struct Error
{
    enum class Kind { Rule, Permission, Conflict, Offline, Device, Storage, Bug };

    Kind kind = Kind::Bug;
    QString key;
    QJsonObject detail;
    QString technical;
};

/// A value or an Error. Same member names as std::expected, so that C++23 can replace it by an alias.
template <typename T = void>
class [[nodiscard]] Result
{
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

public:
    Result() = default; // QCoro::waitFor() in QCoro 0.8 needs it
    Result(Value value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const Value &operator*() const { return std::get<0>(m_state); }
    Value &operator*() { return std::get<0>(m_state); }
    const Value *operator->() const { return &std::get<0>(m_state); }
    Value *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

    /// Applies `f` to the value; an error passes through untouched.
    template <typename F>
    auto transform(F &&f) const -> Result<std::invoke_result_t<F, const Value &>>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)(**this);
    }

private:
    std::variant<Value, Error> m_state;
};
