import { findChangelogRulePage } from '@signpost/changelog/pages';
import { findScenarioRulePage } from '@signpost/templates/pages';

/** The page of a rule that the checker does not know, in Markdown; nothing for one of its own. */
export function findMoreRulePage(id: string): string | undefined {
  return findChangelogRulePage(id) ?? findScenarioRulePage(id);
}
