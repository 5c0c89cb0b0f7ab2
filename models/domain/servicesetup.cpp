#include "models/domain/servicesetup.h"
