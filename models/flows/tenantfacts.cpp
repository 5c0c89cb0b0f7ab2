#include "models/flows/tenantfacts.h"
