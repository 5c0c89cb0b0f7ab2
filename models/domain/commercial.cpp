#include "models/domain/commercial.h"
