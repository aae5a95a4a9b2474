/** The command options of Python's own documentation, each after its program; after its inventory of 3.11. */
export const options: readonly string[] = (
  '--build|--check-hash-based-pycs|--disable-ipv6|--disable-test-modules|--enable-big-digits|' +
  '--enable-framework|--enable-loadable-sqlite-extensions|--enable-optimizations|--enable-profiling|' +
  '--enable-pystats|--enable-shared|--enable-universalsdk|--enable-wasm-dynamic-linking|--enable-wasm-pthreads|' +
  '--help|--help-all|--help-env|--help-xoptions|--host|--version|--with-address-sanitizer|--with-assertions|' +
  '--with-build-python|--with-builtin-hashlib-hashes|--with-computed-gotos|--with-cxx-main|--with-dbmliborder|' +
  '--with-dtrace|--with-emscripten-target|--with-ensurepip|--with-framework-name|--with-hash-algorithm|' +
  '--with-libc|--with-libm|--with-libs|--with-lto|--with-memory-sanitizer|--with-openssl|--with-openssl-rpath|' +
  '--with-pkg-config|--with-platlibdir|--with-pydebug|--with-readline|--with-ssl-default-suites|--with-suffix|' +
  '--with-system-expat|--with-system-ffi|--with-system-libmpdec|--with-trace-refs|--with-tzpath|' +
  '--with-undefined-behavior-sanitizer|--with-universal-archs|--with-valgrind|--with-wheel-pkg-dir|' +
  '--without-c-locale-coercion|--without-decimal-contextvar|--without-doc-strings|--without-pymalloc|' +
  '--without-readline|--without-static-libpython|-?|-B|-E|-I|-J|-O|-OO|-P|-R|-S|-V|-W|-X|-b|-c|-d|-h|-i|-m|-q|' +
  '-s|-u|-v|-x|CONFIG_SITE|ast.--help|ast.--include-attributes|ast.--indent|ast.--mode|ast.--no-type-comments|' +
  'ast.-a|ast.-h|ast.-i|ast.-m|compileall.--hardlink-dupes|compileall.--invalidation-mode|compileall.-b|' +
  'compileall.-d|compileall.-e|compileall.-f|compileall.-i|compileall.-j|compileall.-l|compileall.-o|' +
  'compileall.-p|compileall.-q|compileall.-r|compileall.-s|compileall.-x|compileall.directory|compileall.file|' +
  'gzip.--best|gzip.--decompress|gzip.--fast|gzip.--help|gzip.-d|gzip.-h|gzip.file|inspect.--details|' +
  'json.tool.--compact|json.tool.--help|json.tool.--indent|json.tool.--json-lines|json.tool.--no-ensure-ascii|' +
  'json.tool.--no-indent|json.tool.--sort-keys|json.tool.--tab|json.tool.-h|json.tool.infile|json.tool.outfile|' +
  'pickletools.--annotate|pickletools.--indentlevel|pickletools.--memo|pickletools.--output|' +
  'pickletools.--preamble|pickletools.-a|pickletools.-l|pickletools.-m|pickletools.-o|pickletools.-p|' +
  'python--m-py_compile.-|python--m-py_compile.--quiet|python--m-py_compile.-q|python--m-py_compile.<file>|' +
  'site.--user-base|site.--user-site|tarfile.--create|tarfile.--extract|tarfile.--list|tarfile.--test|' +
  'tarfile.--verbose|tarfile.-c|tarfile.-e|tarfile.-l|tarfile.-t|tarfile.-v|timeit.--help|timeit.--number|' +
  'timeit.--process|timeit.--repeat|timeit.--setup|timeit.--unit|timeit.--verbose|timeit.-h|timeit.-n|' +
  'timeit.-p|timeit.-r|timeit.-s|timeit.-u|timeit.-v|tokenize.--exact|tokenize.--help|tokenize.-e|tokenize.-h|' +
  'trace.--count|trace.--coverdir|trace.--file|trace.--help|trace.--ignore-dir|trace.--ignore-module|' +
  'trace.--listfuncs|trace.--missing|trace.--no-report|trace.--report|trace.--summary|trace.--timing|' +
  'trace.--trace|trace.--trackcalls|trace.--version|trace.-C|trace.-R|trace.-T|trace.-c|trace.-f|trace.-g|' +
  'trace.-l|trace.-m|trace.-r|trace.-s|trace.-t|unittest-discover.--pattern|' +
  'unittest-discover.--start-directory|unittest-discover.--top-level-directory|unittest-discover.--verbose|' +
  'unittest-discover.-p|unittest-discover.-s|unittest-discover.-t|unittest-discover.-v|unittest.--buffer|' +
  'unittest.--catch|unittest.--failfast|unittest.--locals|unittest.-b|unittest.-c|unittest.-f|unittest.-k|' +
  'zipapp.--compress|zipapp.--help|zipapp.--info|zipapp.--main|zipapp.--output|zipapp.--python|zipapp.-c|' +
  'zipapp.-h|zipapp.-m|zipapp.-o|zipapp.-p|zipfile.--create|zipfile.--extract|zipfile.--list|' +
  'zipfile.--metadata-encoding|zipfile.--test|zipfile.-c|zipfile.-e|zipfile.-l|zipfile.-t'
).split('|');
