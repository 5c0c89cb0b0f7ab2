// The clouds file and the catalogue, which people may write by hand.
#include "models/microsoft365/catalogue.h"
#include "models/microsoft365/clouds.h"
#include "tests/fuzz/targets/fuzz.h"

using namespace TenantLink;

void tryInput(const QByteArray &input)
{
    const QString name = QStringLiteral("file.json");
    for (const bool userAdded : {false, true}) {
        if (const auto clouds = readClouds(input, name, userAdded)) {
            for (const Cloud &cloud : *clouds) {
                must(!cloud.id.isEmpty() && cloud.userAdded == userAdded);
                must(cloud.graph.scheme() == QStringLiteral("https") || isLoopback(cloud.graph));
                must(cloud.authority.scheme() == QStringLiteral("https") || isLoopback(cloud.authority));
            }
        } else {
            must(clouds.error().code == FailureCode::FileInvalid && !clouds.error().subject.isEmpty());
        }
    }
    if (const auto catalogue = readCatalogue(input, name); !catalogue)
        must(catalogue.error().code == FailureCode::FileInvalid && !catalogue.error().subject.isEmpty());
}
