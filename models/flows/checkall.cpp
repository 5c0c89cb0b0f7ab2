#include "models/flows/checkall.h"
