import { readStringList, type Settings } from './read-setting.ts';

/** Extensions whose directives and roles are all in the tables of the readers, or that have none. */
const knownExtension =
  /^(?:sphinx\.ext\.\w+|sphinx_(?:design|copybutton|tabs\.tabs|rtd_theme|book_theme|autodoc_typehints|sitemap|last_updated_by_git)|sphinxcontrib\.(?:mermaid|plantuml)|sphinxext\.opengraph|pydata_sphinx_theme|notfound\.extension|myst_parser|numpydoc|furo|alabaster)$/;

/** Whether an extension, or the `setup` function of `conf.py`, may define markup that the readers do not know. */
export function hasForeignMarkup(settings: Settings): boolean {
  const { possible, isComplete } = readStringList(settings, 'extensions');
  return settings.has('setup') || !isComplete || possible.some((name) => !knownExtension.test(name));
}
