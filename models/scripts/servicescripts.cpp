#include "models/scripts/servicescripts.h"
