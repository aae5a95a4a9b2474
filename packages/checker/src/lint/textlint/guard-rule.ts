/** What a rule or a filter rule is: a function that gives the functions to call at nodes. */
type Reporter<Context, Options, Node> = (
  context: Context,
  options?: Options,
) => Readonly<Record<string, (node: Node) => void | Promise<void>>>;

/** The same rule, but what it throws is told and the rules after it go on. */
export function guardRule<Context, Options, Node>(
  rule: Reporter<Context, Options, Node>,
  tell: (thrown: unknown) => void,
): Reporter<Context, Options, Node> {
  return (context, options) => {
    const handlers = start(rule, context, options, tell);
    return Object.fromEntries(
      Object.entries(handlers).map(([type, handle]) => [
        type,
        async (node: Node): Promise<void> => {
          try {
            await handle.call(handlers, node);
          } catch (error) {
            tell(error);
          }
        },
      ]),
    );
  };
}

function start<Context, Options, Node>(
  rule: Reporter<Context, Options, Node>,
  context: Context,
  options: Options | undefined,
  tell: (thrown: unknown) => void,
): ReturnType<Reporter<Context, Options, Node>> {
  try {
    return rule(context, options);
  } catch (error) {
    tell(error);
    return {};
  }
}
