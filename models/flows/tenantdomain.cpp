#include "models/flows/tenantdomain.h"
