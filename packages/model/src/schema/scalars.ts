import * as v from 'valibot';

/** A text that says something. */
export const text = v.pipe(v.string(), v.nonEmpty());

/** A list of texts. */
export const texts = v.array(text);

/** The name of a template variable, hence of a question and of a place; objects have members of their own. */
export const variable = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]*$/),
  v.check((name) => !(name in {}), 'another name'),
);

/** The id of a scenario, a kind of document or a node of the tree: the name of its folder where it has one. */
export const identifier = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

const leaving = /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)|\\/;

/** A path relative to the project's root that stays inside of it. */
export const inside = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((path) => !leaving.test(path), 'a path inside the project, with `/`'),
);
