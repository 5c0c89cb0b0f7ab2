#include "models/domain/domainname.h"
