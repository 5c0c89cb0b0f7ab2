#include "models/domain/servicetask.h"
