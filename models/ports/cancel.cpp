#include "models/ports/cancel.h"

#include <map>
#include <utility>

namespace TenantLink
{

struct Cancel::State {
    bool requested = false;
    int nextKey = 0;
    std::map<int, std::function<void()>> listeners;
};

Cancel::Cancel() : m_state(std::make_shared<State>()) {}

void Cancel::request() const
{
    if (m_state->requested)
        return;
    m_state->requested = true;
    const auto keepAlive = m_state; // a listener may drop the last holder
    const auto listeners = std::exchange(keepAlive->listeners, {});
    for (const auto &[key, act] : listeners)
        act();
}

bool Cancel::requested() const { return m_state->requested; }

std::unique_ptr<Cancel::Listener> Cancel::onRequest(std::function<void()> act) const
{
    const int key = m_state->nextKey++;
    auto listener = std::make_unique<Listener>(m_state, key);
    if (m_state->requested)
        act();
    else
        m_state->listeners.emplace(key, std::move(act));
    return listener;
}

Cancel::Listener::Listener(std::weak_ptr<State> state, int key) : m_state(std::move(state)), m_key(key) {}

Cancel::Listener::~Listener()
{
    if (const auto state = m_state.lock())
        state->listeners.erase(m_key);
}

} // namespace TenantLink
