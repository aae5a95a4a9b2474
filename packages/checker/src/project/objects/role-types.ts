type Roles = Readonly<Record<string, readonly string[]>>;

const pythonTypes = [
  'function',
  'data',
  'class',
  'exception',
  'method',
  'classmethod',
  'staticmethod',
  'attribute',
  'property',
  'type',
  'module',
];
const callable = ['method', 'classmethod', 'staticmethod'];
const cTypes = ['struct', 'union', 'enum', 'type'];
const variable = ['member', 'var'];

/** The types of objects that each role leads to, by domain. Old inventories have types that Sphinx gave up. */
const rolesOf: ReadonlyMap<string, Roles> = new Map<string, Roles>([
  [
    'std',
    {
      term: ['term'],
      option: ['cmdoption', 'option'],
      envvar: ['envvar'],
      token: ['token'],
      keyword: ['label'],
      confval: ['confval'],
      ref: ['label'],
      doc: ['doc'],
    },
  ],
  [
    'py',
    {
      func: ['function'],
      deco: ['function', 'method'],
      data: ['data'],
      const: ['data'],
      class: ['class', 'exception', 'type'],
      exc: ['exception', 'class'],
      meth: [...callable, 'property'],
      attr: ['attribute', 'property', 'method'],
      property: ['property'],
      type: ['type', 'class'],
      mod: ['module'],
      obj: pythonTypes,
    },
  ],
  [
    'js',
    {
      func: ['function'],
      meth: ['method'],
      class: ['class'],
      data: ['data'],
      attr: ['attribute'],
      mod: ['module'],
    },
  ],
  ['rst', { dir: ['directive', 'directive:option'], role: ['role'] }],
  [
    'c',
    {
      func: ['function'],
      member: variable,
      data: variable,
      var: variable,
      macro: ['macro'],
      struct: ['struct'],
      union: ['union'],
      enum: ['enum'],
      enumerator: ['enumerator'],
      type: ['function', ...cTypes],
    },
  ],
  [
    'cpp',
    {
      any: [],
      func: ['function'],
      class: ['class', 'union'],
      struct: ['class', 'union'],
      union: ['union'],
      member: ['member'],
      var: ['member'],
      type: ['class', 'union', 'function', 'type', 'enum', 'concept'],
      concept: ['concept'],
      enum: ['enum'],
      enumerator: ['enumerator'],
    },
  ],
  ['math', { numref: ['equation'] }],
]);

/** Whether a domain is one whose roles are known. */
export function isKnownDomain(domain: string): boolean {
  return rolesOf.has(domain);
}

/** The types that a role of a domain leads to; nothing for a role that it does not have. */
export function typesOfRole(domain: string, role: string): readonly string[] | undefined {
  const roles = rolesOf.get(domain);
  return roles !== undefined && Object.hasOwn(roles, role) ? roles[role] : undefined;
}
