import type { Dialect, Finding } from '@signpost/model';

/** What to say of a link that is right in another place than the one that is judged. */
export function noteOtherPlace(place: Dialect | undefined): Pick<Finding, 'note'> {
  if (place === undefined) return {};
  return { note: place === 'github' ? 'works on GitHub, broken on the site' : 'works on the site, broken on GitHub' };
}
