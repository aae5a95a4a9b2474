/** What the functions below take for a node; of its values nothing is known. */
interface AnyNode {
  readonly type: unknown;
  readonly [key: string]: unknown;
}

/** Whether a node passes; given its place, as far as it has one. */
export type NodeCheck = (this: unknown, node?: unknown, index?: unknown, parent?: unknown) => boolean;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is AnyNode {
  return isObject(value) && 'type' in value;
}

function isFunction(value: unknown): value is (this: unknown, ...given: readonly unknown[]) => unknown {
  return typeof value === 'function';
}

function passAll(): boolean {
  return true;
}

function checkTypes(types: ReadonlySet<unknown>): NodeCheck {
  return (node) => isNode(node) && types.has(node.type);
}

function checkAny(list: readonly unknown[]): NodeCheck {
  const tests = Array.from(list);
  // One look-up in place of a call for each: what asks for phrasing content names sixteen types.
  if (tests.every((test) => typeof test === 'string')) return checkTypes(new Set(tests));
  const checks = tests.map((test) => convert(test));
  return function check(node, index, parent) {
    return isNode(node) && checks.some((one) => one.call(this, node, toIndex(index), toParent(parent)));
  };
}

function checkValues(values: object): NodeCheck {
  return (node) => {
    if (!isNode(node)) return false;
    // Inherited keys count, and the values as they are now.
    for (const key in values) if (node[key] !== Reflect.get(values, key)) return false;
    return true;
  };
}

function toIndex(index: unknown): number | undefined {
  return typeof index === 'number' ? index : undefined;
}

function toParent(parent: unknown): unknown {
  return parent || undefined;
}

/** Makes a check of a test as `unist-util-is` does: of a type, values, a function, or a list of these. */
export function convert(test: unknown): NodeCheck {
  if (test === null || test === undefined) return passAll;
  if (typeof test === 'string') return (node) => isNode(node) && node.type === test;
  if (isFunction(test)) {
    return function check(node, index, parent) {
      return isNode(node) && Boolean(test.call(this, node, toIndex(index), toParent(parent)));
    };
  }
  if (isObject(test)) return Array.isArray(test) ? checkAny(test) : checkValues(test);
  throw new Error('Expected function, string, or object as test');
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Tests a value as `unist-util-is` does. */
export function is(node?: unknown, test?: unknown, index?: unknown, parent?: unknown, context?: unknown): boolean {
  const check = convert(test);
  if (!isMissing(index) && (typeof index !== 'number' || index < 0 || index === Number.POSITIVE_INFINITY)) {
    throw new Error('Expected positive finite index');
  }
  if (!isMissing(parent) && !(isNode(parent) && Boolean(parent['children']))) throw new Error('Expected parent node');
  if (isMissing(parent) !== isMissing(index)) throw new Error('Expected both parent and index');
  return isNode(node) && check.call(context, node, index, parent);
}
