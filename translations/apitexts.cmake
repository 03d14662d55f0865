# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DINPUT=handler-api.json -DOUTPUT=apitexts.js -P apitexts.cmake
# lupdate reads no JSON: writes the texts of an API description as calls it finds.
file(READ "${INPUT}" description)
# A list of CMake would be cut at semicolons, and its brackets counted.
string(REPLACE ";" "<semicolon>" description "${description}")
string(REPLACE "[" "<open>" description "${description}")
string(REPLACE "]" "<close>" description "${description}")
set(calls "")
string(REGEX MATCHALL "\"text\": \"([^\"\\]|\\\\.)*\"" texts "${description}")
foreach(text IN LISTS texts)
    string(REGEX REPLACE "^\"text\": " "" text "${text}")
    string(APPEND calls "qsTranslate(\"Inlet::Language::Api\", ${text});\n")
endforeach()
# Texts of parameters: the members of "parameters".
string(REGEX MATCHALL "\"parameters\": {[^}]*}" groups "${description}")
foreach(group IN LISTS groups)
    string(REGEX REPLACE "^\"parameters\": {" "" group "${group}")
    string(REGEX MATCHALL ": \"([^\"\\]|\\\\.)*\"" texts "${group}")
    foreach(text IN LISTS texts)
        string(REGEX REPLACE "^: " "" text "${text}")
        string(APPEND calls "qsTranslate(\"Inlet::Language::Api\", ${text});\n")
    endforeach()
endforeach()
string(REPLACE "<semicolon>" ";" calls "${calls}")
string(REPLACE "<open>" "[" calls "${calls}")
string(REPLACE "<close>" "]" calls "${calls}")
file(WRITE "${OUTPUT}" "${calls}")
