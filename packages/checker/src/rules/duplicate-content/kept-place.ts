/** What a finding says of the place that the others of its group repeat. */
export const keptPlace = 'the one to keep';
