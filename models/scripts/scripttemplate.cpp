#include "models/scripts/scripttemplate.h"
