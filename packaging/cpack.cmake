# Packages: `cpack` makes a .deb on Linux, an NSIS installer and a zip on Windows, a disk image on macOS.
set(TENANTLINK_HOMEPAGE "https://tenantlink.example/" CACHE STRING "Homepage that packages name")
set(TENANTLINK_MAINTAINER "TenantLink contributors <tenantlink@tenantlink.example>" CACHE STRING "Maintainer that packages name")

set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME tenantlink)
set(CPACK_PACKAGE_VENDOR TenantLink)
set(CPACK_PACKAGE_CONTACT "${TENANTLINK_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${TENANTLINK_HOMEPAGE}")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "connect customers' Microsoft 365 tenants for Teams Direct Routing")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)

if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

# Debian
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # what is linked; below what is loaded while it runs
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | keepassxc | libkf5wallet-bin, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"TenantLink is for the administrators of a telephony provider who connect
customers' Microsoft 365 tenants, so that Microsoft Teams Direct Routing can be
set up for them.
.
It checks with Microsoft whether a customer's App registration has the
credentials, permissions, directory roles and licences that the set-up needs,
and says in plain words what is missing. Or it invites the customer's own
administrator by mail, who sends the sealed result back. Then it proves the
customer's sub-domain, makes the activation user, and writes the scripts for
Teams and for the session border controller.
.
Secrets are kept in the desktop's keychain only.")

# Windows: the installer asks for an administrator and installs for everybody. It does not offer to start the program: that
# would run with the installer's rights.
set(CPACK_PACKAGE_INSTALL_DIRECTORY TenantLink)
set(CPACK_NSIS_PACKAGE_NAME TenantLink)
set(CPACK_NSIS_DISPLAY_NAME TenantLink)
set(CPACK_NSIS_URL_INFO_ABOUT "${TENANTLINK_HOMEPAGE}")
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/tenantlink.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_PACKAGE_EXECUTABLES tenantlink TenantLink)
if(ICON AND WIN32)
  file(TO_NATIVE_PATH "${ICON}" CPACK_NSIS_MUI_ICON)
  set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
endif()
file(TO_NATIVE_PATH "${PROJECT_SOURCE_DIR}/packaging/windows/registry.nsh" REGISTRY)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "!include \"${REGISTRY}\"\n!insertmacro TenantLinkRegister")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "!insertmacro TenantLinkUnregister")

# macOS
set(CPACK_DMG_VOLUME_NAME TenantLink)

include(CPack)
