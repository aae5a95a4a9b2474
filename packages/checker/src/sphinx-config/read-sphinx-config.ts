import { isSequence, type PythonValue } from './python/python-value.ts';
import { readPython } from './python/read-python.ts';
import {
  readAlternatives,
  readEntries,
  readNumbers,
  readStringAlternatives,
  readStringList,
  readTruths,
  type Settings,
} from './read-setting.ts';
import { hasForeignMarkup } from './has-foreign-markup.ts';
import { readSourceSuffixes } from './read-source-suffixes.ts';
import type {
  Inventory,
  MystConfig,
  NitpickConfig,
  SectionLabelForm,
  SiteFilesConfig,
  SphinxConfig,
} from './sphinx-config.ts';

/** Settings whose folders and files are no pages, each relative to the `conf.py`. */
const excluding = ['exclude_patterns', 'templates_path', 'html_static_path', 'html_extra_path'];

/** A setting that must be one thing while a document is read: undefined where it may be several, or is unknown. */
function readSingle(settings: Settings, name: string): PythonValue | undefined {
  const [first, ...others] = readAlternatives(settings, name);
  return others.length === 0 ? first : undefined;
}

function readRootDocuments(settings: Settings): readonly string[] {
  const own = readAlternatives(settings, 'root_doc');
  const named = readStringAlternatives(settings, 'root_doc');
  const known = own.includes(undefined) ? [...named, ...readStringAlternatives(settings, 'master_doc')] : named;
  const isDefault = own.includes(undefined) && readAlternatives(settings, 'master_doc').includes(undefined);
  return [...new Set(known.length === 0 || isDefault ? [...known, 'index'] : known)];
}

function readLocations(value: PythonValue | undefined): (string | null)[] {
  if (value === undefined || value.kind === 'none') return [null];
  if (value.kind === 'string') return [value.value];
  return isSequence(value) ? value.items.flatMap((item) => (item.kind === 'unknown' ? [] : readLocations(item))) : [];
}

function readInventory([key, value]: readonly [string, PythonValue]): Inventory[] {
  if (!isSequence(value)) return [{ name: '', url: key, locations: readLocations(value) }];
  const [url, location] = value.items;
  return url?.kind === 'string' ? [{ name: key, url: url.value, locations: readLocations(location) }] : [];
}

function isWithoutEntries(value: PythonValue | undefined): boolean {
  if (value === undefined || value.kind === 'none') return true;
  return value.kind === 'dict' && value.isComplete && value.entries.size === 0;
}

function readAddedTexts(settings: Settings): Pick<SphinxConfig, 'addedTexts' | 'hasUnknownText'> {
  const names = ['rst_prolog', 'rst_epilog'];
  return {
    addedTexts: names.flatMap((name) => readStringAlternatives(settings, name)).filter((text) => text.trim() !== ''),
    hasUnknownText: names.some((name) => readAlternatives(settings, name).some((value) => value?.kind === 'unknown')),
  };
}

function readExternalLinks(settings: Settings): ReadonlyMap<string, string | undefined> {
  const links = new Map<string, string | undefined>();
  for (const [name, value] of readEntries(settings, 'extlinks')) {
    const url = isSequence(value) ? value.items[0] : value;
    links.set(name, url?.kind === 'string' ? url.value : undefined);
  }
  return links;
}

/** What such a role shows where it is given no words: `issue %s`. */
function readExternalCaptions(settings: Settings): ReadonlyMap<string, string> {
  const captions = new Map<string, string>();
  for (const [name, value] of readEntries(settings, 'extlinks')) {
    const caption = isSequence(value) ? value.items[1] : undefined;
    if (caption?.kind === 'string') captions.set(name, caption.value);
  }
  return captions;
}

function readMyst(settings: Settings): MystConfig {
  return {
    extensions: new Set(readStringList(settings, 'myst_enable_extensions').possible),
    headingAnchors: Math.max(...readNumbers(settings, 'myst_heading_anchors')),
    substitutions: new Set(readEntries(settings, 'myst_substitutions').keys()),
  };
}

/** Pairs of strings, each once. */
function readPairs(settings: Settings, name: string): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const value of readAlternatives(settings, name)) {
    for (const pair of value !== undefined && isSequence(value) ? value.items : []) {
      const [type, target] = isSequence(pair) ? pair.items : [];
      if (type?.kind === 'string' && target?.kind === 'string') {
        pairs.set(`${type.value} ${target.value}`, [type.value, target.value]);
      }
    }
  }
  return [...pairs.values()];
}

function readNitpick(settings: Settings): NitpickConfig {
  return {
    isOn: readTruths(settings, 'nitpicky').has(true),
    ignored: readPairs(settings, 'nitpick_ignore'),
    ignoredPatterns: readPairs(settings, 'nitpick_ignore_regex'),
  };
}

function readSectionLabels(settings: Settings): Pick<SphinxConfig, 'sectionLabelForms' | 'sectionLabelDepth'> {
  const prefixed = readTruths(settings, 'autosectionlabel_prefix_document');
  const forms: SectionLabelForm[] = [];
  if (prefixed.has(false)) forms.push('title');
  if (prefixed.has(true)) forms.push('docname:title');
  const depths = readNumbers(settings, 'autosectionlabel_maxdepth').map((depth) => depth || Number.POSITIVE_INFINITY);
  return { sectionLabelForms: forms, sectionLabelDepth: Math.max(...depths) };
}

function readSiteFiles(settings: Settings): SiteFilesConfig {
  return {
    staticPaths: readStringList(settings, 'html_static_path').possible,
    extraPaths: readStringList(settings, 'html_extra_path').possible,
    additionalPages: new Set(readEntries(settings, 'html_additional_pages').keys()),
  };
}

function readPrimaryDomain(settings: Settings): string | undefined {
  const domain = readSingle(settings, 'primary_domain');
  if (domain?.kind === 'none') return undefined;
  return domain?.kind === 'string' ? domain.value : 'py';
}

/** Reads the text of a `conf.py`; never runs it, and refuses nothing. */
export function readSphinxConfig(text: string): SphinxConfig {
  const settings = readPython(text);
  const extensions = new Set(readStringList(settings, 'extensions').possible);
  const excludes = excluding.map((name) => readStringList(settings, name));
  const defaultRole = readSingle(settings, 'default_role');
  const { possible: included } = readStringList(settings, 'include_patterns');
  const isIncludedByDefault =
    included.length === 0 || readAlternatives(settings, 'include_patterns').includes(undefined);
  return {
    rootDocuments: readRootDocuments(settings),
    extensions,
    sourceSuffixes: readSourceSuffixes(settings),
    includePatterns: isIncludedByDefault ? ['**'] : included,
    excludePatterns: excludes.flatMap(({ certain }) => certain),
    possibleExcludes: excludes.flatMap(({ possible }) => possible),
    ...readAddedTexts(settings),
    defaultRole: defaultRole?.kind === 'string' && defaultRole.value !== '' ? defaultRole.value : undefined,
    primaryDomain: readPrimaryDomain(settings),
    hasSectionLabels: extensions.has('sphinx.ext.autosectionlabel'),
    ...readSectionLabels(settings),
    hasInventories: !readAlternatives(settings, 'intersphinx_mapping').every(isWithoutEntries),
    inventories: [...readEntries(settings, 'intersphinx_mapping')].flatMap(readInventory),
    externalLinks: readExternalLinks(settings),
    externalCaptions: readExternalCaptions(settings),
    myst: readMyst(settings),
    nitpick: readNitpick(settings),
    siteFiles: readSiteFiles(settings),
    hasForeignMarkup: hasForeignMarkup(settings),
    hasFigureNumbers: readTruths(settings, 'numfig').has(true),
    suppressed: new Set(readStringList(settings, 'suppress_warnings').possible),
  };
}
