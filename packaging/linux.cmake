# Linux: the freedesktop.org files, and a Debian package whose library dependencies are read from the program.
configure_file(org.iconwright.Iconwright.metainfo.xml.in org.iconwright.Iconwright.metainfo.xml @ONLY)

install(FILES org.iconwright.Iconwright.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/org.iconwright.Iconwright.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/org.iconwright.Iconwright.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so no library dependency tells of them.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    libqt6sql6-sqlite qt6-image-formats-plugins ca-certificates
    fonts-materialdesignicons-webfont fonts-material-design-icons-iconfont)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS libsecret-1-0 qt6-translations-l10n qt6-wayland)
