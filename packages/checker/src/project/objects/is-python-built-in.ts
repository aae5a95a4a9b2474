/** The classes that Python has without an import. */
const classes =
  'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
  'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
  'ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup ' +
  'FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ' +
  'ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt ' +
  'LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError ' +
  'OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError ' +
  'RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration ' +
  'SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError ' +
  'UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError ' +
  'Warning ZeroDivisionError bool bytearray bytes classmethod complex dict enumerate filter float frozenset int ' +
  'list map memoryview object property range reversed set slice staticmethod str super tuple type zip';

/** What the module `typing` exports. */
const typing =
  'AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable ' +
  'BinaryIO ByteString Callable ChainMap ClassVar Collection Concatenate Container ContextManager Coroutine ' +
  'Counter DefaultDict Deque Dict Final ForwardRef FrozenSet Generator Generic Hashable IO ItemsView Iterable ' +
  'Iterator KeysView List Literal LiteralString Mapping MappingView Match MutableMapping MutableSequence ' +
  'MutableSet NamedTuple Never NewType NoDefault NoReturn NotRequired Optional OrderedDict ParamSpec ' +
  'ParamSpecArgs ParamSpecKwargs Pattern Protocol ReadOnly Required Reversible Self Sequence Set Sized ' +
  'SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound TYPE_CHECKING ' +
  'Text TextIO Tuple Type TypeAlias TypeAliasType TypeGuard TypeIs TypeVar TypeVarTuple TypedDict Union Unpack ' +
  'ValuesView assert_never assert_type cast clear_overloads dataclass_transform evaluate_forward_ref final ' +
  'get_args get_origin get_overloads get_protocol_members get_type_hints is_protocol is_typeddict no_type_check ' +
  'no_type_check_decorator overload override reveal_type runtime_checkable';

const builtIn: ReadonlySet<string> = new Set(classes.split(' '));
const typed: ReadonlySet<string> = new Set(typing.split(' '));
const typeRoles: ReadonlySet<string> = new Set(['class', 'obj', 'exc']);

/** Whether Sphinx takes a name of Python for granted: a class that every program has, or one of `typing`. */
export function isPythonBuiltIn(role: string, name: string): boolean {
  if (!typeRoles.has(role)) return false;
  if (name === 'None') return role !== 'exc';
  return builtIn.has(name) || typed.has(name.startsWith('typing.') ? name.slice('typing.'.length) : name);
}
