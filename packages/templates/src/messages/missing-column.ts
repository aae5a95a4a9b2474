import { UsageError, type UsageLocation } from '@signpost/model';

/** A table lacks a column that its new row cannot do without. */
export function missingColumn(
  wanted: readonly string[],
  headers: readonly string[],
  location: UsageLocation,
): UsageError {
  const [name = '', ...others] = wanted;
  const aliases = others.length === 0 ? '' : ` (or ${others.join(', ')})`;
  return new UsageError('missing-column', {
    message: `this table has no column \`${name}\`${aliases}; nothing was written`,
    hint: `its columns are ${headers.join(', ')}; add the column, or describe this table in .signpost/scenarios/`,
    location,
  });
}
