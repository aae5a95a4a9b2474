// The rules of this package without the engine that feeds them: a check of no change pays nothing for it.
export { createRule as createDocumentForm } from './document-form/rule.ts';
export { createRule as createMissingRequiredDoc } from './missing-required-doc/rule.ts';
