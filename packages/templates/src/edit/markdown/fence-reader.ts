const fence = /^ {0,3}(`{3,}|~{3,})([^\r]*)/;

/** Follows the fenced code of a Markdown document: says of one line after the other whether it is part of some, its fences as well. */
export function createFenceReader(): (line: string) => boolean {
  let open = '';
  return (line) => {
    const [, run = '', rest = ''] = fence.exec(line) ?? [];
    if (open === '') {
      if (run !== '' && !(run.startsWith('`') && rest.includes('`'))) open = run;
      return open !== '';
    }
    if (run.startsWith(open) && rest.trim() === '') open = '';
    return true;
  };
}
