import type { TemplateFormat } from '@signpost/model';

/** The lines between which a section is generated. */
export function renderMarkers(id: string, language: TemplateFormat): readonly [begin: string, end: string] {
  if (language === 'rst') return [`.. signpost:begin ${id}`, `.. signpost:end ${id}`];
  return [`<!-- signpost:begin ${id} -->`, `<!-- signpost:end ${id} -->`];
}
