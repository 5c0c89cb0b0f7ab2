// What nearly every fuzzed source reads anyway (CMakeLists.txt).
#pragma once

#include <QtCore>

#include <tl/expected.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
