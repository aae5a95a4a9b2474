// The rules of this package without the engine that plans changes: a check pays nothing for it.
export { createFormRules } from './form-rules.ts';
export { createRule as createMissingRequiredDoc } from './missing-required-doc/rule.ts';
