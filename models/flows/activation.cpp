#include "models/flows/activation.h"
