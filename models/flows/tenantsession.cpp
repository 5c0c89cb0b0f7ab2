#include "models/flows/tenantsession.h"
