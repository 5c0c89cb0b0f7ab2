# tenantlink_every_language(<test> [test functions...]): that test on a screen of 1280 x 900, and those functions once more
# at 200 %, where the same screen has half the room.
function(tenantlink_every_language test)
  set(environment "QT_QPA_PLATFORM=offscreen:configfile=${PROJECT_SOURCE_DIR}/tests/support/screen.json;LC_ALL=C.UTF-8"
                  "QT_LOGGING_RULES=qt.qpa.*=false")
  add_test(NAME ${test}_200 COMMAND ${test} ${ARGN})
  set_tests_properties(${test} PROPERTIES ENVIRONMENT "${environment}")
  set_tests_properties(${test}_200 PROPERTIES TIMEOUT 300 ENVIRONMENT "${environment};QT_SCALE_FACTOR=2")
endfunction()
