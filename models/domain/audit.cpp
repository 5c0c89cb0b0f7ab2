#include "models/domain/audit.h"
