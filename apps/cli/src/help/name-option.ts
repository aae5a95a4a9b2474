import type { Option } from '../command.ts';

/** An option as help shows it: `--format github|json|pretty`. */
export function nameOption({ name, value, choices }: Option): string {
  return `--${name}${value === undefined ? '' : ` ${choices?.join('|') ?? value}`}`;
}
