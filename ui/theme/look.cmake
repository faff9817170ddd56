# Everything the interface looks like, made while building: colours, fonts, icons, drawings, translations.
set(look ${PROJECT_BINARY_DIR}/look)
set(tools ${CMAKE_CURRENT_LIST_DIR}/tools)
set(resources ${PROJECT_SOURCE_DIR}/resources)

set(tokens_header ${PROJECT_BINARY_DIR}/generated/ui/theme/tokens.h)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/generated/ui/theme ${look}/fonts)
add_custom_command(OUTPUT ${tokens_header}
    COMMAND ${Python3_EXECUTABLE} ${tools}/tokens.py ${resources}/theme/tokens.json ${tokens_header}
    DEPENDS ${tools}/tokens.py ${resources}/theme/tokens.json VERBATIM)

# The interpreter found first may be a private one without fonttools; Debian's own has it.
foreach(python IN ITEMS ${Python3_EXECUTABLE} /usr/bin/python3)
    execute_process(COMMAND ${python} -c "import fontTools" RESULT_VARIABLE missing OUTPUT_QUIET ERROR_QUIET)
    if(NOT missing)
        set(font_python ${python})
        break()
    endif()
endforeach()
if(NOT font_python)
    message(FATAL_ERROR "python3-fonttools is needed to make the fonts")
endif()
set(FM_INTER_FONTS /usr/share/fonts/opentype/inter CACHE PATH "Folder of Inter's OTF files (package fonts-inter)")
set(FM_NOTO_FONTS /usr/share/fonts/truetype/noto CACHE PATH "Folder of NotoSansArabic (package fonts-noto-core)")
set(fonts)
foreach(name ComptoirSans-Regular.otf ComptoirSans-Medium.otf ComptoirSans-SemiBold.otf ComptoirSans-Bold.otf
        NotoSansArabic-Regular.ttf NotoSansArabic-Bold.ttf)
    list(APPEND fonts ${look}/fonts/${name})
endforeach()
add_custom_command(OUTPUT ${fonts}
    COMMAND ${font_python} ${tools}/fonts.py ${FM_INTER_FONTS} ${FM_NOTO_FONTS} ${look}/fonts
    DEPENDS ${tools}/fonts.py COMMENT "Making the fonts" VERBATIM)

add_executable(rendersvg ${tools}/rendersvg.cpp)
target_link_libraries(rendersvg PRIVATE Qt6::Gui Qt6::Svg fm_options)
file(GLOB icon_sources CONFIGURE_DEPENDS ${resources}/icons/*.svg)
file(GLOB art_sources CONFIGURE_DEPENDS ${resources}/art/*.svg)
set(pictures)
foreach(source IN LISTS icon_sources)
    get_filename_component(name ${source} NAME_WE)
    list(APPEND pictures ${look}/icons/${name}.png)
endforeach()
foreach(source IN LISTS art_sources)
    get_filename_component(name ${source} NAME_WE)
    list(APPEND pictures ${look}/art/${name}.png)
endforeach()
add_custom_command(OUTPUT ${pictures}
    COMMAND rendersvg ${resources}/icons ${resources}/art ${look}
    DEPENDS rendersvg ${icon_sources} ${art_sources} COMMENT "Drawing icons and pictures" VERBATIM)

# Translations: the list of sources is the whole tree, so that lupdate sees every screen.
set(translations)
foreach(language fr ar en)
    set(ts ${PROJECT_SOURCE_DIR}/translations/feemaison_${language}.ts)
    if(EXISTS ${ts})
        set(qm ${look}/i18n/feemaison_${language}.qm)
        add_custom_command(OUTPUT ${qm}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${look}/i18n
            COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
            DEPENDS ${ts} VERBATIM)
        list(APPEND translations ${qm})
    endif()
endforeach()

set(look_files ${fonts} ${pictures} ${translations})
# Written by hand: AUTORCC wants its files before they are made.
set(entries)
foreach(file IN LISTS look_files)
    file(RELATIVE_PATH alias ${look} ${file})
    string(APPEND entries "    <file alias=\"${alias}\">${file}</file>\n")
endforeach()
string(APPEND entries "    <file alias=\"theme/feemaison.qss\">${resources}/theme/feemaison.qss</file>\n")
file(CONFIGURE OUTPUT ${look}/look.qrc CONTENT "<RCC><qresource>\n${entries}</qresource></RCC>\n")
add_custom_command(OUTPUT ${look}/qrc_look.cpp
    COMMAND Qt6::rcc --name look --compress-algo zlib ${look}/look.qrc -o ${look}/qrc_look.cpp
    DEPENDS ${look}/look.qrc ${look_files} ${resources}/theme/feemaison.qss VERBATIM)
set_source_files_properties(${look}/qrc_look.cpp PROPERTIES SKIP_AUTOMOC ON SKIP_PRECOMPILE_HEADERS ON)
