import type { Finding, Link, WrongForm } from '@signpost/model';

/** Says that reStructuredText does not know Markdown's brackets, with its own form of the link as the fix. */
export function describeMarkdownLink(
  { document, reference }: Link,
  { spelled }: WrongForm,
): Omit<Finding, 'path' | 'range'> {
  const { start, end } = reference.span;
  const description = {
    message: 'this is a link of Markdown: in reStructuredText it is text',
    note: 'readers see the brackets and no link',
  };
  if (spelled === undefined) {
    const form = reference.kind === 'image' ? '`.. image:: ` with the path' : '`` `text <address>`__ ``';
    return { ...description, hint: `write ${form}` };
  }
  const edits = [{ path: document.path, start, end, text: spelled }];
  return { ...description, hint: `write ${spelled}`, fix: { title: `write ${spelled}`, edits } };
}
