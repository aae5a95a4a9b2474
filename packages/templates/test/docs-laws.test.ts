import { arbitraryMarkdown, arbitraryRst } from '@signpost/testkit';
import { parse } from '@signpost/rst';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectionIds } from '../src/docs/plan-docs.ts';
import { loadModel, planDocs } from '../src/index.ts';
import { findSections } from '../src/docs/find-sections.ts';
import { renderMarkers } from '../src/docs/marker.ts';
import { languageOf } from '../src/template/language-of.ts';
import { openDocs } from './open-docs.ts';

const sectionIds = projectionIds.filter((id) => id !== 'wizard');
const settings = { projections: { contributing: false, 'pull-request': false, wizard: false } } as const;
const model = loadModel(openDocs({}, settings));

function write(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const project = openDocs(files, settings);
  const { changes } = planDocs(model, project);
  const written = changes.flatMap((change) =>
    change.kind === 'delete' ? [] : [[change.path, change.content] as const],
  );
  return { ...files, ...Object.fromEntries(written) };
}

/** The text without what stands between its markers. */
function cut(path: string, text: string): string {
  let rest = '';
  let at = 0;
  const { sections, problems } = findSections(text, languageOf(path));
  if (problems.length > 0) return text;
  for (const { start, end } of sections) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** A document with some text, then pairs of a section and more text; line ends of either kind. */
function arbitraryDocument(path: string, text: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> {
  const part = fc.tuple(fc.constantFrom(...sectionIds), text, text);
  return fc.tuple(text, fc.array(part, { maxLength: 3 }), fc.boolean()).map(([head, parts, isWindows]) => {
    const body = parts.map(([id, inside, after]) => {
      const [begin, end] = renderMarkers(id, languageOf(path));
      return `\n\n${begin}\n${inside}\n${end}\n\n${after}`;
    });
    const whole = head + body.join('');
    return [path, isWindows ? whole.replace(/\r?\n/g, '\r\n') : whole];
  });
}

const documents = fc
  .tuple(
    arbitraryDocument('docs/a.md', arbitraryMarkdown()),
    arbitraryDocument('docs/b.rst', arbitraryRst()),
    arbitraryDocument('CONTRIBUTING.md', arbitraryMarkdown()),
  )
  .map((files) => Object.fromEntries(files));

test('to write twice is to write once, and what stands outside the markers stays to the byte', () => {
  let filled = 0;
  fc.assert(
    fc.property(documents, (files) => {
      const once = write(files);
      expect(write(once)).toEqual(once);
      for (const [path, text] of Object.entries(files)) expect(cut(path, once[path] ?? '')).toBe(cut(path, text));
      if (Object.entries(files).some(([path, text]) => once[path] !== text)) filled += 1;
    }),
    { numRuns: 60 },
  );
  expect(filled).toBeGreaterThan(20);
});

test('hand edits outside survive, edits inside are taken back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sectionIds), arbitraryMarkdown(), (id, typed) => {
      const [begin, end] = renderMarkers(id, 'md');
      const path = 'docs/a.md';
      const written = write({ [path]: `# A\n\n${begin}\n${end}\n` })[path] ?? '';
      const [edited, spoiled] = [`${written}\n${typed}`, written.replace(begin, `${begin}\nmy own words\n`)];
      fc.pre(findSections(edited, 'md').problems.length === 0);
      expect(write({ [path]: edited })[path]).toBe(edited);
      expect(write({ [path]: spoiled })[path]).toBe(written);
    }),
    { numRuns: 60 },
  );
});

const hostile = [
  '<!-- signpost:end contributing -->',
  '.. signpost:end contributing',
  '](x) | `a` ``b`` *c* _d_ |e|',
  '# heading',
  'line\nbreak\r\nand\u2028more',
  '\u202Eright to left\u202C \u0007',
  '- [ ] task',
  '::',
  '`unclosed',
  '$& $1 {{ title }}',
];

test('no words of a scenario leave their place, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 3 }), fc.boolean(), (words, isRst) => {
      const says = words.join(' ');
      const path = isRst ? 'a.rst' : 'a.md';
      const [begin, end] = renderMarkers('contributing', languageOf(path));
      const yaml = {
        id: 'own',
        says,
        summary: says,
        closing: says,
        documents: [{ kind: 'page', need: 'must', why: says }],
        steps: [],
      };
      const files = { [path]: `${begin}\n${end}\n`, '.signpost/scenarios/own/scenario.yaml': JSON.stringify(yaml) };
      const project = openDocs(files, { ...settings, keep: [] });
      const plan = planDocs(loadModel(project), project, ['contributing']);
      const text = plan.changes.flatMap((change) => (change.kind === 'update' ? [change.content] : [])).join('');
      expect(findSections(text, languageOf(path))).toMatchObject({ sections: [{ id: 'contributing' }], problems: [] });
      for (const control of ['\u0007', '\u202E', '\u2028']) expect(text).not.toContain(control);
      expect(isRst ? parse(text).diagnostics : []).toEqual([]);
      const usual = write({ [path]: `${begin}\n${end}\n` })[path];
      expect(text.match(/^#+ .*/gm)).toEqual(usual?.match(/^#+ .*/gm));
    }),
    { numRuns: 30 },
  );
});
