import { changelogRulePages } from '@signpost/changelog/pages';
import { scenarioRulePages } from '@signpost/templates/pages';

/** Where the pages of the rules are that the checker does not know. */
export const moreRulePages: readonly URL[] = [changelogRulePages, scenarioRulePages];
