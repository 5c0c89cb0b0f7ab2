#include "models/flows/configuration.h"
