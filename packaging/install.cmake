# `cmake --install`: the program, its data, and what tells the desktop that invitations are opened with it.
include(GNUInstallDirs)
find_package(Python3 COMPONENTS Interpreter QUIET)

# The icon for Windows and macOS is made from the drawing; where no tool can draw it, the program has the usual one.
if((WIN32 OR APPLE) AND Python3_FOUND)
  if(WIN32)
    set(ICON ${PROJECT_BINARY_DIR}/packaging/tenantlink.ico)
  else()
    set(ICON ${PROJECT_BINARY_DIR}/packaging/tenantlink.icns)
  endif()
  execute_process(COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/packaging/make_icon.py
    ${PROJECT_SOURCE_DIR}/resources/icons/tenantlink.svg ${ICON} RESULT_VARIABLE failed)
  if(failed)
    message(STATUS "No program icon: install librsvg (rsvg-convert) or ImageMagick")
    unset(ICON)
  endif()
endif()
if(WIN32 AND ICON)
  configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/tenantlink.rc.in ${PROJECT_BINARY_DIR}/packaging/tenantlink.rc @ONLY)
  target_sources(tenantlink PRIVATE ${PROJECT_BINARY_DIR}/packaging/tenantlink.rc)
elseif(APPLE AND ICON)
  target_sources(tenantlink PRIVATE ${ICON})
  set_source_files_properties(${ICON} TARGET_DIRECTORY tenantlink PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  set_target_properties(tenantlink PROPERTIES MACOSX_BUNDLE_ICON_FILE tenantlink.icns)
endif()

install(TARGETS tenantlink RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
if(APPLE) # the program's own copies are compiled in; these are for people
  install(FILES resources/catalogue.json LICENSE packaging/debian/copyright DESTINATION tenantlink.app/Contents/Resources)
  install(FILES resources/landing/index.html DESTINATION tenantlink.app/Contents/Resources/landing)
else() # the program looks in ../share
  install(FILES resources/catalogue.json DESTINATION ${CMAKE_INSTALL_DATADIR}/tenantlink)
  install(FILES resources/landing/index.html DESTINATION ${CMAKE_INSTALL_DATADIR}/tenantlink/landing)
endif()

if(WIN32 OR APPLE)
  # Qt's own tool (windeployqt, macdeployqt) brings Qt; further libraries are found by what the program was linked with.
  qt_generate_deploy_app_script(TARGET tenantlink FILENAME_VARIABLE DEPLOY NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${DEPLOY})
endif()
if(WIN32)
  install(FILES LICENSE packaging/debian/copyright DESTINATION .)
  install(CODE [[
    file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${CMAKE_INSTALL_PREFIX}/bin/tenantlink.exe"
      RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
      DIRECTORIES "${CMAKE_INSTALL_PREFIX}/bin" $ENV{TENANTLINK_DLL_FOLDERS}
      PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[/\\][Ss]ystem32[/\\]")
    if(missing)
      message(FATAL_ERROR "The package would lack: ${missing}. Name their folders in TENANTLINK_DLL_FOLDERS.")
    endif()
    foreach(library IN LISTS found)
      cmake_path(IS_PREFIX CMAKE_INSTALL_PREFIX "${library}" NORMALIZE there)
      if(NOT there)
        file(INSTALL "${library}" DESTINATION "${CMAKE_INSTALL_PREFIX}/bin" FOLLOW_SYMLINK_CHAIN)
      endif()
    endforeach()]])
endif()

if(UNIX AND NOT APPLE)
  install(FILES packaging/tenantlink.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/tenantlink-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME tenantlink.xml)
  install(FILES packaging/org.tenantlink.TenantLink.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES resources/icons/tenantlink.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tenantlink)
  # As Debian wants them: best compression, and neither name nor time inside.
  function(install_compressed source name)
    set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${source})
    execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/${source}
      OUTPUT_FILE ${PROJECT_BINARY_DIR}/packaging/${name} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${PROJECT_BINARY_DIR}/packaging/${name} ${ARGN})
  endfunction()
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging)
  install_compressed(packaging/tenantlink.1 tenantlink.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install_compressed(packaging/debian/changelog changelog.Debian.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tenantlink)
  # What the program is made of is read from the program that was installed.
  if(Python3_FOUND)
    install(CODE "execute_process(COMMAND \"${Python3_EXECUTABLE}\" \"${PROJECT_SOURCE_DIR}/packaging/sbom.py\"
      \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/tenantlink\" ${PROJECT_VERSION}
      \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/doc/tenantlink/tenantlink.spdx.json\"
      COMMAND_ERROR_IS_FATAL ANY)")
  endif()
endif()

include(packaging/cpack.cmake)
