import { version } from '../version.ts';

const issues = 'https://github.com/signpost-docs/signpost/issues/new';

/** What a person reads when the fault is ours: version, stack and a link to an issue that is already filled in. */
export function renderBug(error: unknown, argv: readonly string[]): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const summary = stack.split('\n')[0] ?? 'unknown error';
  const body = `signpost ${version}, Node ${process.version}, ${process.platform}\n\n\`signpost ${argv[0] ?? ''}\`\n\n${summary}`;
  const link = `${issues}?title=${encodeURIComponent(summary)}&body=${encodeURIComponent(body)}`;
  return `✖ this is a bug in signpost ${version}, not a problem in your documents\n\n${stack}\n\nTell us: ${link}\n`;
}
