"""Makes what people install: the frozen program, archives, packages, and the papers that go with them.

staging, starter   what is shipped beside the code: resources, content or a signed pack, the program's icon
contents, icu      what PyInstaller takes along and what not; used by `build_installer.spec`
folder             what stands beside the program: licences, desktop files, one time for every file
archive, debian    the same bytes from the same sources
bill               what it is made of, as CycloneDX
__main__           `make dist`: all of it, and the check that it works
"""
