#include "models/flows/deploy.h"
