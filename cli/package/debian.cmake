# What CPack runs on what it is about to pack: pages and changes compressed, as Debian has them.

set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(documents ${share}/doc/draad)
configure_file(${CPACK_DRAAD_CHANGES} ${documents}/changelog COPYONLY)
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # of $SOURCE_DATE_EPOCH, if that is set
file(WRITE ${documents}/changelog.Debian "draad (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * See changelog.gz for what is new.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
file(WRITE ${share}/lintian/overrides/draad "# Built from its own tree, and never uploaded to Debian.
draad: initial-upload-closes-no-bugs *
")
file(GLOB_RECURSE pages ${share}/man/*)
foreach(file ${documents}/changelog ${documents}/changelog.Debian ${pages})
    execute_process(COMMAND gzip -9 -n -f ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
# Nobody's umask is in a package.
file(GLOB_RECURSE everything LIST_DIRECTORIES TRUE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*)
foreach(path ${everything})
    if(IS_DIRECTORY ${path} OR path MATCHES "/bin/")
        file(CHMOD ${path} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    else()
        file(CHMOD ${path} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    endif()
endforeach()
