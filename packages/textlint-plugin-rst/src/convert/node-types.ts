import type { NodeType } from '@signpost/rst';

/**
 * Nodes whose children are looked into, by the type that they get. Where TxtAST has none, the type is the plugin's own, and
 * rules that ask for paragraphs, lists or code pass by.
 */
export const parentTypes = {
  paragraph: 'Paragraph',
  blockquote: 'BlockQuote',
  attribution: 'Attribution',
  list: 'List',
  listItem: 'ListItem',
  emphasis: 'Emphasis',
  strong: 'Strong',
  table: 'Table',
  tableRow: 'TableRow',
  tableCell: 'TableCell',
  title: 'Title',
  caption: 'Caption',
  lineBlock: 'LineBlock',
  line: 'Line',
  definitionList: 'DefinitionList',
  definitionListItem: 'DefinitionListItem',
  definitionTerm: 'DefinitionTerm',
  classifier: 'Classifier',
  definitionDescription: 'DefinitionDescription',
  fieldList: 'FieldList',
  field: 'Field',
  fieldBody: 'FieldBody',
  optionList: 'OptionList',
  optionListItem: 'OptionListItem',
  footnoteDefinition: 'FootnoteDefinition',
  citation: 'Citation',
} as const satisfies Partial<Record<NodeType, string>>;

/** Nodes that hold names, addresses or code alone: they have no children, whatever is in them. */
export const leafTypes = {
  thematicBreak: 'HorizontalRule',
  substitutionDefinition: 'SubstitutionDefinition',
  target: 'Target',
  toctreeEntry: 'ToctreeEntry',
  fieldName: 'FieldName',
  inlineTarget: 'InlineTarget',
  footnoteReference: 'FootnoteReference',
  citationReference: 'CitationReference',
  substitutionReference: 'SubstitutionReference',
  problematic: 'Problematic',
} as const satisfies Partial<Record<NodeType, string>>;
