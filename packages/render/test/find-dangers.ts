import type { Nodes, Root } from 'hast';
import { raw as parseHtml } from 'hast-util-raw';

/** Elements that run, load or send something, or change the page around them. */
const dangerous = new Set(
  'script style iframe frame object embed applet form button textarea select base meta link template noscript svg audio video portal'.split(
    ' ',
  ),
);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formAction',
  'data',
  'xLinkHref',
  'poster',
  'cite',
  'longDesc',
  'background',
]);
/** What an address may start with, once what a browser leaves out is left out. */
const harmless = /^(?:https?:|mailto:|xmpp:|irc:|ircs:|#|\?|\/|\.|(?![a-z][a-z\d+.-]*:))/i;
const harmlessImage = /^data:/i;

function listProblems(node: Nodes): string[] {
  if (node.type !== 'element') return [];
  const found = dangerous.has(node.tagName) ? [`<${node.tagName}>`] : [];
  for (const [name, value] of Object.entries(node.properties)) {
    if (/^on/i.test(name) || name === 'style' || name === 'srcDoc' || name === 'nonce')
      found.push(`${node.tagName} ${name}`);
    // Browsers leave out control characters and blanks.
    const address = Array.from(String(value))
      .filter((character) => character > ' ')
      .join('');
    const isImage = node.tagName === 'img' && name === 'src' && harmlessImage.test(address);
    if (addresses.has(name) && !isImage && !harmless.test(address)) found.push(`${node.tagName} ${name}=${address}`);
  }
  return found;
}

/** Parses HTML as a browser does, and lists what could do something in it. */
export function findDangers(html: string): string[] {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const found: string[] = [];
  const open: Nodes[] = [parseHtml(root)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(...listProblems(node));
    if ('children' in node) open.push(...node.children);
    if (node.type === 'element' && node.content !== undefined) open.push(node.content);
  }
  return found;
}
