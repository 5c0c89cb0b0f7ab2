#include "models/domain/sbc.h"
