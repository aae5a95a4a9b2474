/** One step of a pattern: text, or a name for one segment or for all that is left. */
type Step =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'segment' | 'rest'; readonly name: string };

const parameter = /:(\w+)(?:\(([^()]*)\))?([*+?]?)/g;

/** The steps of a pattern; nothing for one with more than VitePress' manual shows. */
function readSteps(pattern: string): Step[] | undefined {
  const steps: Step[] = [];
  let at = 0;
  for (const { 0: whole, 1: name = '', 2: inner, 3: repeat, index } of pattern.matchAll(parameter)) {
    if (inner !== undefined && inner !== '.*' && inner !== '[^/]+') return undefined;
    if (repeat === '?' || repeat === '+') return undefined;
    steps.push({ kind: 'text', text: pattern.slice(at, index) });
    steps.push({ kind: repeat === '*' || inner === '.*' ? 'rest' : 'segment', name });
    at = index + whole.length;
  }
  const last = pattern.slice(at);
  steps.push({ kind: 'text', text: last });
  return steps.some((step) => step.kind === 'text' && /[()*{}]/.test(step.text)) ? undefined : steps;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Compiles a rewrite of VitePress, such as `packages/:name/src/:rest*` to `:name/:rest*`: a function from a path to its new
 * one, or to nothing where the pattern is not the path's. Nothing at all when the pattern cannot be read.
 */
export function compileRewrite(from: string, to: string): ((path: string) => string | undefined) | undefined {
  const steps = readSteps(from);
  const result = readSteps(to);
  const rests = steps?.filter(({ kind }) => kind === 'rest') ?? [];
  if (steps === undefined || result === undefined || rests.length > 1) return undefined;
  const source = steps.map((step) => {
    if (step.kind === 'text') return escape(step.text);
    return step.kind === 'rest' ? `(?<${step.name}>.*)` : `(?<${step.name}>[^/]+?)`;
  });
  const names = steps.flatMap((step) => (step.kind === 'text' ? [] : step.name));
  if (new Set(names).size < names.length || names.some((name) => /^\d/.test(name))) return undefined;
  const expression = new RegExp(`^${source.join('')}$`);
  return (path) => {
    const groups = expression.exec(path)?.groups ?? (names.length === 0 && path === from ? {} : undefined);
    if (groups === undefined) return undefined;
    return result.map((step) => (step.kind === 'text' ? step.text : (groups[step.name] ?? ''))).join('');
  };
}
