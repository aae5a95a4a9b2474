import { product } from './product.ts';

const starts = ['*', '**', '``', '`', '|', '_`', '[', ':sub:`', '`a <'];
const ends = ['*', '**', '``', '`', '`_', '`__', '|', '|_', '|__', ']_', '`:sup:', '>`_', '>`__', '_>`_', '_>`__'];
const around = [
  '', ' ', 'x', '.', ',', '\'', '"', '(', ')', '[', ']', '{', '}', '<', '>', '-', '/', ':', ';', '!', '?', '\\', '\\ ', '\u00a0', '\u2013', '\u2018', '\u2019', '\u201a',
  '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u00a1', '\u00bf', '\u3000', '\u3001', '\u300c', '\u300d', '中', '\u0301', '\u200b', '𝒳', '\u2026', '*', '`', '_', '|', '$', '+', '=', '~', '^', '#', '@', '&', '%',
]; // prettier-ignore
const insides = ['a', 'a b', ' a', 'a ', 'a\nb', 'a\\*b', '1', '#', '#a', '*', 'é-_x', 'a`b', '\\', '<b>', 'a\u00a0'];

const schemes = [
  'http',
  'https',
  'mailto',
  'ftp',
  'file',
  'news',
  'urn',
  'tel',
  'sip',
  'data',
  'doi',
  'git',
  'svn',
  'nope',
  'HTTP',
  'javascript',
  'x-man-page',
  'about',
  'irc',
  'ssh',
  'h323',
  'pres',
  'z39.50r',
  'soap.beep',
];
const addresses = [
  '//a.b', '//a.b/', '//a.b/c?d=e&f=g#h', '//a.b.', '//a.b,', '//a.b)', '//(a)', '//a_', '//a__b_', '//a.b/~c', '//a.b/%20', '//[::1]/', 'a@b.c', 'a', '', '/a', '//a.b/c-', '//a.b/*c*', '//a.b/\\*c', '//a b',
  '//a.b/c;d', '//a.b/c!', '//a.b/c?', '//user:pw@h.i:80/p', '//a.b"', '//中.b', '//a.b/\u2019', '//a.b>', '//a.b\\ c', '//a/b`', '//a.b|', '//a.b:', '?a=b', '#a', '//a.b/c&amp;d', '//a.b/{c}',
]; // prettier-ignore
const mails = [
  'a@b.c',
  'a@b',
  'a.b-c+d@e.f.g',
  'a@b.c.',
  '(a@b.c)',
  'a@',
  '@b.c',
  'a@b..c',
  '<a@b.c>',
  'a@b.c-',
  'a_b@c.d',
  '"a@b.c"',
  'mailto:a@b.c?subject=x',
  'a@b.c_',
  'a&b@c.d',
  'a\\@b.c',
  'x a@b.c, d@e.f; g',
];
/** Inline markup of all kinds, well-formed or not. */
export const inlines = [
  'a_',
  'a__',
  '_a_',
  'a_b_',
  'a-b_',
  'a--b_',
  'a.b_',
  'a:b_',
  'a+b_',
  '-a_',
  'a-_',
  'é_',
  '中_',
  'a_.',
  'a_x',
  'a_-',
  '(a_)',
  '"a_"',
  'a\\_',
  '\\a_',
  'a_ b_',
  'a_\\ b',
  '1_',
  '[1]_',
  '[a]_',
  '[#]_',
  '[#a]_',
  '[*]_',
  '[a b]_',
  '[]_',
  '[1]_a',
  'x[1]_',
  '[1]__',
  '[é]_',
  '[a-b.c]_',
  '[1]_, [2]_',
  '`a`_',
  '`a`__',
  '`a\nb`_',
  '`a <b>`_',
  '`a<b>`_',
  '`<b>`_',
  '`a <b_>`_',
  '`a <b c>`_',
  '`a <b\\_>`_',
  '`a <http://b_>`_',
  '`a <b>`__',
  '`a <`b c`_>`_',
  '`a < b>`_',
  '`a <b >`_',
  '`a <>`_',
  '`<a_>`_',
  '`<`a b`_>`__',
  '`a \\<b>`_',
  '`a <b\\>>`_',
  '`a <x@y.z>`_',
  '`a <b>c`_',
  '`a\\ <b>`_',
  '`a <b\\ c>`_',
  '`a <../b.txt>`_',
  '|a|',
  '|a|_',
  '|a|__',
  '|a b|',
  '| a|',
  '|a |',
  '|a',
  'a|',
  '||',
  '|||',
  '|a||b|',
  '|*a*|',
  '|a\\|b|',
  '_`a`',
  '_`a b`_',
  '_`A  b`',
  '_`a`b',
  '_``',
  '_`a',
  '`a`:b',
  ':a:`b`:c:',
  ':a:`b`_',
  ':a:`b`__',
  '`a`:b:_',
  ':a:b',
  ':a:``b``',
  ':a:`',
  '`a``b`',
  '``a`b``',
  '``a\\``',
  '```a```',
  '````',
  '``',
  '*a**',
  '**a*',
  '***a***',
  '****',
  '**',
  '*',
  '* a*',
  '*a *',
  '*a\\*',
  '*a\\**',
  '**a\\***',
  '*a*b',
  'a*b*',
  '*a*\\b',
  '*a* *b*',
  '*a*-*b*',
  '*a _`b`*',
  '**a *b* c**',
  '\\*a*',
  '\\\\*a*',
  '*\\a*',
  'a\\',
  '\\',
  '\\\\',
  '\\ a\\ b\\\nc',
  'a \\\nb',
];

/** Inline markup with all marks, neighbours and addresses. */
export function* sweepInline(): Generator<string> {
  for (const [start, end] of product(starts, ends)) {
    for (const inside of insides) {
      yield `x ${start}${inside}${end} y`;
    }
    for (const [before, after] of product(around, around)) {
      if (before === after || before === '' || after === '' || before === ' ' || after === ' ') {
        yield `${before}${start}a${end}${after}`;
      }
    }
  }
  for (const [start, quote] of product([...starts.slice(0, 7), 'a_', 'http://a.b', '[1]_'], around)) {
    for (const close of around) {
      yield `x ${quote}${start}${close} y ${quote}${start}a${start}${close} z`;
    }
  }
  for (const [scheme, address] of product(schemes, addresses)) {
    yield `${scheme}:${address}`;
    yield `x (${scheme}:${address}) y <${scheme}:${address}> z`;
    yield `.. _a: ${scheme}:${address}\n.. _b: <${scheme}:${address}>\n\n\`c <${scheme}:${address}>\`_`;
  }
  for (const mail of mails) {
    yield `${mail} x`;
    yield `.. _a: ${mail}\n\n\`b <${mail}>\`__`;
  }
  for (const [one, other] of product(inlines, inlines)) {
    yield `${one} ${other}`;
    yield `${one}${other}`;
  }
  for (const reference of inlines) {
    yield `${reference}\n${'='.repeat(reference.length)}\n\n:${reference}: ${reference}\n\n${reference} : ${reference}\n  ${reference}\n\n| ${reference}\n\n.. topic:: ${reference}\n\n   x`;
    yield `.. |s| replace:: ${reference}\n\n.. image:: a\n   :target: ${reference}\n   :alt: ${reference}\n\n.. _t: ${reference}\n\n__ ${reference}\n`;
  }
}
