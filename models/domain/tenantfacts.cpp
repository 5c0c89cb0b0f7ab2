#include "models/domain/tenantfacts.h"
