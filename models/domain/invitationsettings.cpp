#include "models/domain/invitationsettings.h"
