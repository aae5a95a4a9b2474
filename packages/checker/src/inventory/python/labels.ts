/** The labels of Python's own documentation but those of its release notes; after its inventory of 3.11. */
export const labels: readonly string[] = (
  '2to3-fixers 2to3-reference 2to3-using 64-bit-access-rights abstract abstract-basic-auth-handler ' +
  'abstract-digest-auth-handler abstract-grammar access-rights action advanced-debugging allocating-objects ' +
  'allocator-domains allos allow_abbrev and annassign annotations-howto api-debugging api-embedding api-exceptions ' +
  'api-includes api-intro api-objects api-refcountdetails api-refcounts api-types apiabiversion applications ' +
  'arbitrary-object-messages archiving archiving-operations arg-parsing argparse-tutorial args as as-patterns ' +
  'assert assert-methods assignment ast-cli ast-compiler-flags async async-context-managers async-iterators ' +
  'async-structs asynchat-example asynchronous-generator-functions asynchronous-generator-methods ' +
  'asyncio-awaitables asyncio-coroutine-not-scheduled asyncio-custom-policies asyncio-debug-mode ' +
  'asyncio-delayed-calls asyncio-dev asyncio-event-loop asyncio-event-loop-implementations ' +
  'asyncio-event-loop-methods asyncio-event-loops asyncio-exceptions asyncio-futures asyncio-handle-blocking ' +
  'asyncio-logger asyncio-multithreading asyncio-pass-keywords asyncio-platform-support asyncio-policies ' +
  'asyncio-policy-builtin asyncio-policy-get-set asyncio-policy-objects asyncio-protocol asyncio-queues ' +
  'asyncio-streams asyncio-subprocess asyncio-subprocess-protocols asyncio-subprocess-threads ' +
  'asyncio-subprocess-transports asyncio-sync asyncio-tcp-echo-client-streams asyncio-tcp-echo-server-streams ' +
  'asyncio-transport asyncio-transports-protocols asyncio-udp-echo-client-protocol asyncio-udp-echo-server-protocol ' +
  'asyncio-watchers asyncio-windows-subprocess asyncio_example_barrier asyncio_example_call_later ' +
  'asyncio_example_create_connection asyncio_example_create_connection-streams ' +
  'asyncio_example_create_subprocess_exec asyncio_example_future asyncio_example_gather ' +
  'asyncio_example_lowlevel_helloworld asyncio_example_queue_dist asyncio_example_sleep asyncio_example_stream ' +
  'asyncio_example_subprocess_proto asyncio_example_subprocess_shell asyncio_example_sync_event ' +
  'asyncio_example_task_cancel asyncio_example_tcp_echo_client_protocol asyncio_example_tcp_echo_server_protocol ' +
  'asyncio_example_unix_signals asyncio_example_waitfor asyncio_example_watch_fd asyncore-example-1 ' +
  'asyncore-example-2 atexit-example atom-identifiers atom-literals atoms attr-target-note attribute-access ' +
  'attribute-references attributes-ns-objects attributes-objects au-read-objects au-write-objects audit-events ' +
  'auditing augassign auto-speccing availability await backtoexample base-handler-objects base-rotating-handler ' +
  'base64-security binary binary-objects binary-transforms binaryseq binaryservices bind_names bindings-and-events ' +
  'bisect-example bitstring-ops bitwise blank-lines blocking-handlers bltin-boolean-values bltin-code-objects ' +
  'bltin-ellipsis-object bltin-exceptions bltin-notimplemented-object bltin-null-object bltin-type-objects ' +
  'bltin-types boolean booleans boolobjects break browser-controllers bsd0 buffer-request-types buffer-structs ' +
  'buffer-structure buffered-logging buffered-smtp bufferobjects building building-on-windows ' +
  'building-python-on-unix buildvalue built-in-consts built-in-funcs builtincodecs bytearrayobjects bytecodes ' +
  'bytes-formatting bytes-methods bytesobjects bz2-usage-examples c-api-index c-arg-borrowed-buffer c-preinit ' +
  'c-wrapper-software c99 cab cacheftp-handler-objects call call-function-trio callable-types callingpython calls ' +
  'calls-as-tuples calltips capi-call capsules capture-patterns cell-objects cgi-intro cgi-security check-module ' +
  'choices class class-customization class-object-creation class-pattern-matching class-patterns ' +
  'classgetitem-versus-getitem cmd-example cmd-objects cmdarg-dash cmdarg-script code-context codec-base-classes ' +
  'codec-objects codec-registry codeobjects collections-abstract-base-classes comments common-structs ' +
  'comparison-with-json comparisons compat32_message compilation compiling completer-objects completions ' +
  'complexobjects compound compoundshapes comprehensions compress-wbits concrete concrete-paths concurrency ' +
  'condition-objects configparser-objects configure-options console-objects const constants content-handler-objects ' +
  'contents-of-module-re context-info context-manager context-managers contextvarsobjects ' +
  'contextvarsobjects_pointertype_change continue contributing-to-python conversions converting-argument-sequence ' +
  'cookbook-ref-links cookbook-rotator-namer cookie-example cookie-jar-objects cookie-objects cookie-policy-objects ' +
  'coro-objects coroutine coroutine-objects countingrefs cplusplus cporting-howto crypto csv-contents csv-examples ' +
  'csv-fmt-params ctypes-accessing-functions-from-loaded-dlls ctypes-accessing-values-exported-from-dlls ' +
  'ctypes-arrays ctypes-arrays-pointers ctypes-bit-fields-in-structures-unions ctypes-callback-functions ' +
  'ctypes-calling-functions ctypes-calling-functions-continued ctypes-calling-functions-with-own-custom-data-types ' +
  'ctypes-calling-variadic-functions ctypes-ctypes-reference ctypes-ctypes-tutorial ctypes-data-types ' +
  'ctypes-finding-shared-libraries ctypes-foreign-functions ctypes-function-prototypes ' +
  'ctypes-fundamental-data-types ctypes-fundamental-data-types-2 ctypes-incomplete-types ' +
  'ctypes-loading-dynamic-link-libraries ctypes-loading-shared-libraries ctypes-passing-pointers ctypes-pointers ' +
  'ctypes-return-types ctypes-specifying-required-argument-types ctypes-structured-data-types ' +
  'ctypes-structures-unions ctypes-structureunion-alignment-byte-order ctypes-surprises ctypes-type-conversions ' +
  'ctypes-utility-functions ctypes-variable-sized-data-types curses-functions curses-howto curses-panel-objects ' +
  'curses-textpad-objects curses-window-objects cursespanel-functions custom-format-exception custom-handlers ' +
  'custom-level-handling custom-levels custom-logrecord custominterp customization customize-memory-allocators ' +
  'data-handler-objects database-objects datagram-handler datamodel datamodel-note-slots datatypes datetime-date ' +
  'datetime-datetime datetime-naive-aware datetime-objects datetime-time datetime-timedelta datetime-timezone ' +
  'datetime-tzinfo datetimeobjects debug-build debugger debugger-aliases debugger-commands decimal-context ' +
  'decimal-decimal decimal-faq decimal-notes decimal-recipes decimal-rounding-modes decimal-signals decimal-threads ' +
  'decimal-tutorial decompress-wbits def default default-cookie-policy-objects default-memory-allocators ' +
  'default-warning-filter default_values defining-new-types defusedxml-package del deleting-attributes delimiters ' +
  'deprecated-aliases describing-warning-filters description descriptor-invocation descriptor-objects ' +
  'descriptorhowto descriptors dest deterministic-profiling development devmode devpoll-objects dict dict-views ' +
  'dictobjects differ-examples differ-objects difflib-interface dir_fd dircmp-objects disable_posix_spawn ' +
  'disable_vfork distinct distributing distributing-index distributions dnt-basics dnt-type-methods ' +
  'doc-xmlrpc-servers doctest-advanced-api doctest-basic-api doctest-debugging doctest-directives doctest-doctest ' +
  'doctest-doctestfinder doctest-doctestparser doctest-doctestrunner doctest-example doctest-exceptions ' +
  'doctest-execution-context doctest-finding-examples doctest-how-it-works doctest-options doctest-outputchecker ' +
  'doctest-simple-testfile doctest-simple-testmod doctest-soapbox doctest-unittest-api doctest-warnings ' +
  'doctest-which-docstrings dom-accessor-methods dom-attr-objects dom-attributelist-objects dom-comment-objects ' +
  'dom-conformance dom-document-objects dom-documenttype-objects dom-element-objects dom-example dom-exceptions ' +
  'dom-implementation-objects dom-node-objects dom-nodelist-objects dom-objects dom-pi-objects dom-text-objects ' +
  'dom-type-mapping domeventstream-objects dtd-handler-objects dynamic-features dynamic-linking ' +
  'editing-and-navigation editors efficient_string_concatenation elementinclude-functions ' +
  'elementtree-element-objects elementtree-elementtree-objects elementtree-functions elementtree-parsing-xml ' +
  'elementtree-pull-parsing elementtree-qname-objects elementtree-treebuilder-objects elementtree-xinclude ' +
  'elementtree-xmlparser-objects elementtree-xmlpullparser-objects elementtree-xpath elif else email-examples ' +
  'embedding embedding-locale embeddingincplusplus encodings encodings-overview entity-resolver-objects ' +
  'entry-points enum-advanced-tutorial enum-basic-tutorial enum-class-differences enum-cookbook enum-time-period ' +
  'enumtype-examples epoch epoll-objects error-handlers evalorder event-objects examples-imp except except_else ' +
  'except_star exception-changed exceptionhandling exceptions execmodel expat-content-models expat-errors ' +
  'expat-example expaterror-objects explicit-joining expression-input expressions expressions-value-comparisons ' +
  'exprlists exprstmts extending-errors extending-index extending-intro extending-simpleexample ' +
  'extending-with-embedding f-strings faq-argument-vs-parameter faq-augmented-assignment-tuple-error ' +
  'faq-cache-method-calls faq-create-standalone-binary faq-index faq-multidimensional-list ' +
  'faq-positional-only-arguments faq-programming-raw-string-backslash faq-run-program-under-windows ' +
  'faq-unboundlocalerror fault-objects faulthandler-fd fd_inheritance features file-cookie-jar-classes file-handler ' +
  'file-handler-objects file-input file-operations fileformats filemodes fileobjects files filesys ' +
  'filesystem-encoding filter filter-chain-specs filters-contextual filters-dictconfig finalize-examples finally ' +
  'finders-and-loaders floating floatobjects follow_symlinks for fork-and-threads format-characters format-menu ' +
  'format-styles formatexamples formatspec formatstrings formatter-objects formatter_class formatting-styles ' +
  'frame-objects frameworks frequently-used-arguments frie09 from ftp-handler-objects ftp-objects func-bytearray ' +
  'func-bytes func-dict func-eval func-frozenset func-list func-memoryview func-range func-set func-str func-tuple ' +
  'function function-objects functional-howto-iterators functions functions-in-cgi-module fundamental ' +
  'further-examples future gen-objects generator-methods generator-types generic-attribute-management generics ' +
  'genexpr genindex getting-osx getting-started gilstate global global-conf-vars glossary group-patterns ' +
  'gzip-usage-examples handle-object handler handler-basic handler-config-dict-order handlers-and-exceptions ' +
  'hash-algorithms hashlib-usedforsecurity heap-types help help-sources high-level-embedding history-and-license ' +
  'hkey-constants host_port howto-clinic howto-minimal-example htmlparser-examples http-basic-auth-handler ' +
  'http-cookie-processor http-digest-auth-handler http-error-processor-objects http-handler http-handler-objects ' +
  'http-methods http-password-mgr http-password-mgr-with-prior-auth http-redirect-handler http-server-cli ' +
  'http-status-codes http.server-security http_error_nnn httpconnection-objects httpmessage-objects ' +
  'httpresponse-objects https-handler-objects i18n id-classes ide identifiers idle if if_expr imaginary ' +
  'imap4-example imap4-objects implementations implementing-the-arithmetic-operations implicit-joining import ' +
  'import-distribution-package-mapping import-dunder-main import-mod-attrs importing importlib-examples ' +
  'importsystem improved-shell-compatibility in incremental-decoder-objects incremental-encoder-objects ' +
  'incremental-parser-objects indentation init-config init-isolated-conf init-path-config init-python-config ' +
  'initialization initializing-modules input-source-objects inspect-classes-functions inspect-module-cli ' +
  'inspect-module-co-flags inspect-signature-object inspect-source inspect-stack inspect-types ' +
  'install-layout-option install-quiet-option installation_paths instancemethod-objects instrumentation ' +
  'int_max_str_digits integers interactive internet interpreter-objects intra-package-references introduction ' +
  'io-encoding-warning io-overview io-text-encoding ipaddress-howto ipc irrefutable_case is iterator ' +
  'iterator-objects itertools-functions itertools-recipes json-commandline json-to-py-table kevent-objects ' +
  'keyword-only_parameter keywords kqueue-objects lambda lambdas language launcher launcher-ini layout ' +
  'legacy-unit-tests levels lexical lexical-handler-objects library-config library-index library-intro ' +
  'line-structure listobjects lists literal-patterns literals locale-gettext locator-objects lock-objects ' +
  'log-record logger logger-adapter logging-advanced-tutorial logging-basic-tutorial logging-config-api ' +
  'logging-config-dict-connections logging-config-dict-externalobj logging-config-dict-incremental ' +
  'logging-config-dict-internalobj logging-config-dict-userdef logging-config-dictschema ' +
  'logging-config-dictschema-formatters logging-config-fileformat logging-cookbook logging-eval-security ' +
  'logging-exceptions logging-import-resolution logical-lines logical_operands_label logrecord-attributes ' +
  'longobjects lower-level-embedding mac-package-manager madvise-constants magic-methods mailbox-babyl ' +
  'mailbox-babylmessage mailbox-examples mailbox-maildir mailbox-maildirmessage mailbox-mbox mailbox-mboxmessage ' +
  'mailbox-message-objects mailbox-mh mailbox-mhmessage mailbox-mmdf mailbox-mmdfmessage mailbox-objects main_spec ' +
  'map-constants mapobjects mapping mapping-patterns mapping-structs markup marshalling-utils match match-objects ' +
  'max-path membership-test-details memory memory-handler memoryexamples memoryinterface memoryoverview ' +
  'memoryview-objects metaclasses metadata metavar meth-str-join meth-thread-join method-objects methodtable ' +
  'mimetypes-objects minidom-and-dom minidom-objects mixer-device-objects mkdir_modebits mmedia mod-weakref ' +
  'modindex modulefinder-example moduleobjects modules more-metacharacters morsel-objects msi-directory msi-errors ' +
  'msi-gui msi-tables msvcrt-console msvcrt-files msvcrt-other mswin-specific-services multi-phase-initialization ' +
  'multiple-destinations multiple-processes multiprocessing-address-formats multiprocessing-auth-keys ' +
  'multiprocessing-examples multiprocessing-listeners-clients multiprocessing-managers multiprocessing-programming ' +
  'multiprocessing-proxy_objects multiprocessing-recv-pickle-security multiprocessing-safe-main-import ' +
  'multiprocessing-start-methods name_equals_main name_or_flags namespace naming nargs netdata netrc-objects ' +
  'network-logging new-types-topics newtypes nntp-objects noneobject nonlocal not notation nt-eventlog-handler ' +
  'null-handler nullpointers number number-structs numbers numeric numeric-hash numeric-types numericobjects ' +
  'o_ampersand object objects old-string-formatting opcode_collections open-newline-parameter ' +
  'opener-director-objects operator-map operator-summary operators option-flags-and-directives ' +
  'optparse-adding-new-actions optparse-adding-new-types optparse-background optparse-callback-example-1 ' +
  'optparse-callback-example-2 optparse-callback-example-3 optparse-callback-example-4 optparse-callback-example-5 ' +
  'optparse-callback-example-6 optparse-cleanup optparse-conflicts-between-options optparse-creating-parser ' +
  'optparse-default-values optparse-defining-callback-option optparse-defining-options optparse-extending-optparse ' +
  'optparse-generating-help optparse-handling-boolean-options optparse-how-callbacks-called ' +
  'optparse-how-optparse-handles-errors optparse-option-attributes optparse-option-callbacks optparse-other-actions ' +
  'optparse-other-methods optparse-parsing-arguments optparse-populating-parser optparse-printing-version-string ' +
  'optparse-putting-it-all-together optparse-querying-manipulating-option-parser ' +
  'optparse-raising-errors-in-callback optparse-reference-guide optparse-standard-option-actions ' +
  'optparse-standard-option-types optparse-store-action optparse-terminology optparse-tutorial ' +
  'optparse-understanding-option-actions optparse-what-options-for optparse-what-positional-arguments-for or ' +
  'or-patterns organizing-tests os os-fd-ops os-file-dir os-filenames os-newstreams os-path os-process os-procinfo ' +
  'ossaudio-device-objects osx-gui-scripts other-methods-and-attrs other-tokens otherlicenses otherobjects ' +
  'ownershiprules package-distributions package-path-rules parenthesized parsetuple parsetupleandkeywords ' +
  'parsing-ascii-encoded-bytes partial-objects pass patch-builtins path-objects path_fd persistence physical-lines ' +
  'pickle-dispatch pickle-example pickle-inst pickle-oob pickle-persistent pickle-picklable pickle-protocols ' +
  'pickle-restrict pickle-state pickling poll-objects pop3-example pop3-objects positional-only_parameter ' +
  'posix-contents posix-large-files power pprint-example pre-init-safe preferences prefix-matching prepare ' +
  'prettyprinter-objects primaries private-name-mangling processcontrol processpoolexecutor-example profile ' +
  'profile-calibration profile-instant profile-limitations profile-stats profile-timers profiler-introduction ' +
  'profiling prog prog_structure programs protocol-error-objects protocol_open protocol_request protocol_response ' +
  'proxy-basic-auth-handler proxy-digest-auth-handler proxy-handler psf-license publishing-python-packages ' +
  'pure-embedding pure-paths py-modindex py-to-json-table pyc-invalidation pyclbr-class-objects ' +
  'pyclbr-function-objects pymalloc pymem-debug-hooks pymemberdef-offsets pyporting-howto python python-interface ' +
  'python-shell pyzipfile-objects qt-gui queue-handler queue-listener queueobjects raise random-examples ' +
  'rawconfigparser-objects re-conditional-expression re-examples re-objects re-syntax readline-example ' +
  'real-valued-distributions record-objects recursion reducer_override reentrant-cms refcounts refcountsinpython ' +
  'reference-index reflection regex-howto regrtest relativeimports relevant-peps reporting-bugs repr-objects ' +
  'request-objects required requirements resolve_names restrict_exec return reusable-cms richcmpfuncs ' +
  'rlcompleter-config rlock-objects rotating-file-handler run-custom run-module sax-error-handler ' +
  'sax-exception-objects scheduler-objects screenspecific search search-vs-match security-warnings ' +
  'semaphore-examples semaphore-objects sequence sequence-matcher sequence-patterns sequence-structs sequence-types ' +
  'sequencematcher-examples sequenceobjects serverproxy-objects set setobjects setting-envvars shallow_vs_deep_copy ' +
  'shelve-example shelve-security shifting shlex-objects shlex-parsing-rules shlex-quote-warning ' +
  'shutil-archiving-example shutil-archiving-example-with-basedir shutil-copytree-example ' +
  'shutil-platform-dependent-efficient-copy-operations shutil-rmtree-example signal-example signals-and-threads ' +
  'simple simple-xmlrpc-servers simplexmlrpcserver-example simplifying-support-for-single-optional-context-managers ' +
  'single-use-reusable-and-reentrant-cms site-commandline slice-objects slicings slot-typedefs slot-typedefs-table ' +
  'slots smtp-example smtp-handler smtp-objects socket-example socket-handler socket-howto socket-objects ' +
  'socket-timeouts soft-keywords sortinghowto special-lookup specialattrs specialnames spoken-messages ' +
  'sqlite3-adapter-converter-recipes sqlite3-adapters sqlite3-blob-objects sqlite3-columns-by-name sqlite3-conform ' +
  'sqlite3-connection-context-manager sqlite3-connection-objects sqlite3-connection-shortcuts ' +
  'sqlite3-controlling-transactions sqlite3-converters sqlite3-cursor-objects sqlite3-default-converters ' +
  'sqlite3-exceptions sqlite3-explanation sqlite3-howto-row-factory sqlite3-howtos sqlite3-intro ' +
  'sqlite3-module-constants sqlite3-module-contents sqlite3-module-functions sqlite3-placeholders sqlite3-reference ' +
  'sqlite3-row-objects sqlite3-tutorial sqlite3-types sqlite3-uri-tricks ssl-certificates ssl-nonblocking ' +
  'ssl-security ssl-tlsv1_3 stable stable-abi-list stable-abi-platform standard-encodings standardexceptions ' +
  'standardwarningcategories start-and-stop starter-template static-types stdcomparisons stream-handler ' +
  'stream-reader-objects stream-reader-writer stream-recoder-objects stream-writer-objects ' +
  'strftime-strptime-behavior string-concatenation string-conversion string-formatting string-methods strings ' +
  'stringservices struct-alignment struct-examples struct-format-strings struct-native-formats struct-objects ' +
  'struct-standard-formats sub-interpreter-support sub-slots subclassing-reprs subprocess-replacements ' +
  'subprocess-security subscriptions subtests summary-objects superseded supporting-cycle-detection surrogateescape ' +
  'sys-path-init syslog-handler systemfunctions tar-examples tar-formats tar-unicode tarfile-commandline ' +
  'tarfile-objects tarinfo-objects taskgroups telnet-example telnet-objects tempfile-examples ' +
  'tempfile-mktemp-deprecated template-objects template-strings terminal-size termios-example test-prefix ' +
  'testcase-objects testsuite-objects text-transforms textseq textservices the-backslash-plague thinice ' +
  'thread-local-storage thread-local-storage-api thread-objects thread-specific-storage-api ' +
  'threadpoolexecutor-example threads time-clock-id-constants time-functions time-timezone-constants ' +
  'timed-rotating-file-handler timeit-command-line-interface timeit-examples timer-objects tkinter ' +
  'tkinter-file-handlers tkinter-setting-options tokenize-cli toml-to-py-table top-level tp-slots-table trace-api ' +
  'trace-cli traceback-example traceback-objects truth try ttkstyling tupleobjects tut-annotations tut-appendix ' +
  'tut-arbitraryargs tut-argpassing tut-batteries-included tut-binary-formats tut-break tut-brieftour ' +
  'tut-brieftourtwo tut-calculator tut-class-and-instance-variables tut-classdefinition tut-classes ' +
  'tut-classobjects tut-cleanup tut-cleanup-with tut-codingstyle tut-command-line-arguments tut-commentary ' +
  'tut-comparing tut-conditions tut-customize tut-data-compression tut-dates-and-times tut-decimal-fp ' +
  'tut-defaultargs tut-defining tut-del tut-dictionaries tut-dir tut-docstrings tut-error tut-errors ' +
  'tut-exception-chaining tut-exception-groups tut-exceptions tut-f-strings tut-file-wildcards tut-filemethods ' +
  'tut-files tut-firstclasses tut-firststeps tut-for tut-formatting tut-fp-error tut-fp-issues tut-functions ' +
  'tut-generators tut-genexps tut-handling tut-if tut-informal tut-inheritance tut-instanceobjects tut-interac ' +
  'tut-interacting tut-interactive tut-internet-access tut-interp tut-intro tut-invoking tut-io tut-iterators ' +
  'tut-json tut-keybindings tut-keywordargs tut-lambda tut-list-tools tut-listcomps tut-lists tut-lists-as-queues ' +
  'tut-lists-as-stacks tut-logging tut-loopidioms tut-match tut-mathematics tut-methodobjects tut-modules ' +
  'tut-modulesasscripts tut-morecontrol tut-morelists tut-moremodules tut-multi-threading tut-multiple tut-numbers ' +
  'tut-object tut-odds tut-os-interface tut-output-formatting tut-packages tut-pass tut-performance-measurement ' +
  'tut-pkg-import-star tut-private tut-pycache tut-quality-control tut-raising tut-range tut-remarks ' +
  'tut-scopeexample tut-scopes tut-scripts tut-searchpath tut-sets tut-source-encoding tut-standardmodules ' +
  'tut-startup tut-stderr tut-string-format tut-string-pattern-matching tut-strings tut-structures tut-syntaxerrors ' +
  'tut-templating tut-tuples tut-unpacking-arguments tut-userexceptions tut-using tut-venv tut-weak-references ' +
  'tut-whatnow tutorial-index type type-aliases type-specific-methods type-structs typebytearray typebytes ' +
  'typecontextmanager typedef-examples typehintobjects typeiter typememoryview typeobjects types types-genericalias ' +
  'types-set types-union typesfunctions typesinternal typesmapping typesmethods typesmodules typesnumeric ' +
  'typesobjects typesother typesseq typesseq-common typesseq-immutable typesseq-list typesseq-mutable ' +
  'typesseq-range typesseq-tuple unary unicode-howto unicodeexceptions unicodemethodsandslots unicodeobjects ' +
  'unittest-command-line-interface unittest-contents unittest-minimal-example unittest-skipping ' +
  'unittest-test-discovery unix unix_custom_openssl unknown-handler-objects upgrading-optparse-code ' +
  'url-parsing-security urllib-examples urllib-howto urllib-request-examples urlparse-result-object useful-handlers ' +
  'user-defined-generics using using-capsules using-index using-on-cmdline using-on-envvars using-on-general ' +
  'using-on-generic-options using-on-interface-options using-on-mac using-on-misc-options using-on-unix ' +
  'using-on-warnings using-on-windows using-the-cgi-module using-the-tracker utc-formatting utf8-mode utilities ' +
  'uuid-example value-patterns value-types vectorcall venv-api venv-def venv-explanation venv-intro version ' +
  'veryhigh view-objects warning-categories warning-categories-as-exceptions warning-disable warning-filter ' +
  'warning-functions warning-ignored warning-suppress warning-testing wasm-availability watched-file-handler ' +
  'wave-read-objects wave-write-objects weakref-example weakref-objects weakref-support weakrefobjects ' +
  'where-to-patch while whitespace why-can-t-i-use-an-assignment-in-an-expression why-self wildcard-patterns ' +
  'win-cookbook win-dlls win-utf8-mode windows-embeddable windows-faq windows-full windows-nuget windows-path-mod ' +
  'windows-store windows_finding_modules with with-locks writing-tests xdr-exceptions xdr-packer-objects ' +
  'xdr-unpacker-objects xml xml-vulnerabilities xmlparser-objects xmlreader-objects xmlrpc-client-example yield ' +
  'yieldexpr zeromq-handlers zipapp-command-line-interface zipapp-examples zipapp-python-api ' +
  'zipapp-specifying-the-interpreter zipfile-commandline zipfile-objects zipfile-resources-limitations ' +
  'zipimport-examples zipimporter-objects zipinfo-objects zoneinfo_data_compile_time_config ' +
  'zoneinfo_data_configuration zoneinfo_data_environment_var zoneinfo_data_runtime_config'
).split(' ');
