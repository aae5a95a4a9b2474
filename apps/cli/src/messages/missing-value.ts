import { UsageError } from '@signpost/model';
import type { Option } from '../command.ts';

/** An option whose value was left out. */
export function missingValue(option: Option, command: string): UsageError {
  return new UsageError('missing-value', {
    message: `--${option.name} needs a value: --${option.name} ${option.choices?.join('|') ?? option.value ?? ''}`,
    hint: `signpost ${command} --help`,
  });
}
