// A wish to stop, shared between the page that has it and the flow that heeds it. GUI thread only.
#pragma once

#include <functional>
#include <memory>

namespace TenantLink
{

class Cancel
{
public:
    Cancel();

    /// Asks once; later calls do nothing. Runs the listeners at once.
    void request() const;
    [[nodiscard]] bool requested() const;

    /// Calls `act` when asked (at once if that was before); stops listening when the handle is destroyed.
    class Listener;
    [[nodiscard]] std::unique_ptr<Listener> onRequest(std::function<void()> act) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

class Cancel::Listener
{
public:
    Listener(std::weak_ptr<State> state, int key);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

private:
    std::weak_ptr<State> m_state;
    int m_key;
};

} // namespace TenantLink
