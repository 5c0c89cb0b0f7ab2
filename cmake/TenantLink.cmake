# One place for how every target is compiled, and one way to make a room.

# Warnings and Qt's strict macros: wrong code fails to compile. `TENANTLINK_WERROR` is on in the presets.
option(TENANTLINK_WERROR "Treat warnings as errors" OFF)
add_library(strictness INTERFACE)
target_compile_features(strictness INTERFACE cxx_std_20)
target_compile_definitions(strictness INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(strictness INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus $<$<BOOL:${TENANTLINK_WERROR}>:/WX>)
else()
  target_compile_options(strictness INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    $<$<BOOL:${TENANTLINK_WERROR}>:-Werror>)
endif()

# About a hundred test programs are linked: gold takes half the time of the usual linker.
include(CheckLinkerFlag)
if(UNIX AND NOT APPLE AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  check_linker_flag(CXX "-fuse-ld=gold" TENANTLINK_GOLD)
  if(TENANTLINK_GOLD)
    target_link_options(strictness INTERFACE -fuse-ld=gold)
  endif()
endif()

# Half of a compile is reading the same Qt headers: preset `dev` reads them once for all targets. The presets without
# it show a missing #include.
option(TENANTLINK_PCH "Precompile the Qt headers" OFF)
function(tenantlink_precompile name)
  add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
  target_link_libraries(${name} PRIVATE strictness Qt6::Core tl::expected QCoro::Core)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_precompile_headers(${name} PRIVATE <algorithm> <chrono> <functional> <memory> <optional> <tl/expected.hpp>
    "models/ports/task.h" <QtCore> ${ARGN})
endfunction()
if(TENANTLINK_PCH)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # a tenth of a compile is gcc looking for memory that it could give back
    target_compile_options(strictness INTERFACE --param=ggc-min-heapsize=2000000)
  endif()
  tenantlink_precompile(precompiled_core)
  tenantlink_precompile(precompiled_widgets <QtWidgets>)
  target_link_libraries(precompiled_widgets PRIVATE Qt6::Widgets)
endif()

# Targets of the folders with windows get the widgets, the others (and those that say CORE) Qt Core only.
function(tenantlink_precompiled target core)
  if(NOT TENANTLINK_PCH)
    return()
  endif()
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  if(NOT core AND folder MATCHES "^(tests/)?(wizards|app|tour)|desktop")
    target_precompile_headers(${target} REUSE_FROM precompiled_widgets)
  else()
    target_precompile_headers(${target} REUSE_FROM precompiled_core)
  endif()
endfunction()

# Every target: precompiled headers, and moc. AUTOMOC starts a program and compiles a file for each target; most of two
# hundred have no class for it, or one in the file that includes its own .moc. Those whose headers have such classes get
# AUTOMOC (the first Q_OBJECT in a target's headers: run cmake again).
function(tenantlink_build name)
  tenantlink_precompiled(${name} "${ARGV1}") # true: Qt Core only
  get_target_property(sources ${name} SOURCES)
  set(classes "")
  foreach(source ${sources})
    get_filename_component(path ${source} ABSOLUTE)
    string(REGEX REPLACE "\\.cpp$" ".h" header ${path})
    foreach(file ${path} ${header})
      if(EXISTS ${file} AND file MATCHES "\\.(cpp|h)$")
        file(STRINGS ${file} found REGEX "^ +Q_(OBJECT|GADGET)$" LIMIT_COUNT 1)
        if(found AND file MATCHES "\\.h$")
          set_target_properties(${name} PROPERTIES AUTOMOC ON)
          return()
        elseif(found)
          list(APPEND classes ${file})
        endif()
      endif()
    endforeach()
  endforeach()
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
  foreach(file ${classes})
    get_filename_component(base ${file} NAME_WE)
    add_custom_command(OUTPUT ${folder}/${base}.moc COMMAND Qt6::moc -o ${folder}/${base}.moc ${file} DEPENDS ${file})
    target_sources(${name} PRIVATE ${folder}/${base}.moc)
  endforeach()
  if(classes)
    target_include_directories(${name} PRIVATE ${folder})
  endif()
endfunction()

# tenantlink_room(<name> [CORE] SOURCES ... LINKS ...): a static library `tl_<name>`, strict, reachable as <room/header.h>.
function(tenantlink_room name)
  cmake_parse_arguments(ROOM "CORE" "" "SOURCES;LINKS" ${ARGN})
  add_library(tl_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(tl_${name} PUBLIC strictness ${ROOM_LINKS})
  target_include_directories(tl_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  tenantlink_build(tl_${name} ${ROOM_CORE})
endfunction()

# tenantlink_test(<name> [CORE] SOURCES ... LINKS ...): a Qt Test program, run by ctest without a display.
function(tenantlink_test name)
  cmake_parse_arguments(TEST "CORE" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE strictness Qt6::Test ${TEST_LINKS})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  tenantlink_build(${name} ${TEST_CORE})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
