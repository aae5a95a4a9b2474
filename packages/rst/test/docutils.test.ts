import { expect, test } from 'vitest';
import { parse, toPseudoXml } from '../src/index.ts';
import { comparable } from './conformance-cases.ts';

// What docutils does with each of these was found by `scripts/differential.ts`; a dump without its first line stands here.
function dump(source: string): string {
  return comparable(toPseudoXml(parse(source)))
    .split('\n')
    .slice(1)
    .join('\n');
}

test('a definition is reported with the line before its last', () => {
  expect(dump('*term\n   a\n\n   b\n\n')).toMatchInlineSnapshot(`
    "    <definition_list>
            <definition_list_item>
                <term>
                    <problematic ids="problematic-1" refid="system-message-1">
                        *
                    term
                <definition>
                    <system_message level="2" line="4" type="WARNING">
                    <paragraph>
                        a
                    <paragraph>
                        b"
  `);
});

test('classifiers are split before escapes are removed', () => {
  expect(dump('a \\: b\\ : c\n  d\n')).toMatchInlineSnapshot(`
    "    <definition_list>
            <definition_list_item>
                <term>
                    a : b
                <classifier>
                    c
                <definition>
                    <paragraph>
                        d"
  `);
});

test('malformed explicit markup shows what stands in its last line', () => {
  expect(dump('.. |name\n   of it\n\n.. _name\n   of it\n')).toMatchInlineSnapshot(`
    "    <comment xml:space="preserve">
        <system_message level="2" line="3" type="WARNING">
        <comment xml:space="preserve">
            of it
        <system_message level="2" line="5" type="WARNING">"
  `);
});

test('only what can stand in a line defines a substitution', () => {
  expect(dump('.. |a| note:: b\n.. |c|\n\n   quoted\n.. |d| text\n   more\n')).toMatchInlineSnapshot(`
    "    <note>
            <paragraph>
                b
        <system_message level="2" line="1" type="WARNING">
        <block_quote>
            <paragraph>
                quoted
        <system_message level="2" line="2" type="WARNING">
        <system_message level="2" line="5" type="WARNING">
        <system_message level="2" line="8" type="WARNING">"
  `);
});

test('metadata stands in front of the document, and in the order of its parts', () => {
  expect(dump('Text.\n\n.. meta::\n   :a lang="en": b_\n     c\n   :d e: f\n   :g:\n   h\n\n.. header:: i\n'))
    .toMatchInlineSnapshot(`
    "    <meta content="b_ c" lang="en" name="a">
        <decoration>
            <header>
                <paragraph>
                    i
        <system_message level="3" line="9" type="ERROR">
        <system_message level="1" line="9" type="INFO">
        <system_message level="3" line="3" type="ERROR">
        <paragraph>
            Text."
  `);
});

test('a role has its names in the first line and takes the options of its base', () => {
  expect(
    dump(
      '.. role:: a(code)\n   :language: b\n.. role:: c(a)\n.. role:: d\n   :format: e\n.. role:: 1\n\n:c:`f` :url:`g`\n',
    ),
  ).toMatchInlineSnapshot(`
    "    <system_message level="3" line="4" type="ERROR">
        <system_message level="3" line="6" type="ERROR">
        <paragraph>
            <literal classes="code c b">
                f
             
            <problematic ids="problematic-1" refid="system-message-1">
                :url:\`g\`
        <system_message level="3" line="8" type="ERROR">"
  `);
});

test('names that point to the same place may be shared', () => {
  expect(dump('`a <b>`_ `a <b>`_ `c <d_>`_\n\n.. _c: d_\n.. _a: e\n\n| _`f`\n| _`f`\n')).toMatchInlineSnapshot(`
    "    <system_message level="1" line="2" type="INFO">
        <paragraph>
            <reference refuri="b">
                a
            <target dupnames="a" ids="a" refuri="b">
             
            <reference refuri="b">
                a
            <target dupnames="a" ids="a-1" refuri="b">
             
            <reference refname="d">
                c
            <target ids="c" names="c" refname="d">
        <system_message level="1" line="3" type="INFO">
        <target dupnames="c" ids="c-1" refname="d">
        <system_message level="1" line="4" type="INFO">
        <target ids="a-2" names="a" refuri="e">
        <line_block>
            <line>
                <inline dupnames="f" ids="f">
                    f
            <line>
                <inline dupnames="f" ids="f-1">
                    f"
  `);
});

test('a figure has its own name, and nothing stands between picture and caption', () => {
  expect(
    dump(
      '.. figure:: a\n   :figname: b\n   :figwidth: 5\n   :height: 1.50 rem\n   :target: `c\n     d`_\n\n   *e\n\n.. figure:: f\n\n   .. _g:\n   - h\n',
    ),
  ).toMatchInlineSnapshot(`
    "    <figure ids="b" names="b" width="5px">
            <reference refname="c d">
                <image height="1.5rem" uri="a">
            <caption>
                <problematic ids="problematic-1" refid="system-message-1">
                    *
                e
            <legend>
                <system_message level="2" line="8" type="WARNING">
        <figure>
            <image uri="f">
            <target ids="g" names="g">
        <system_message level="3" line="10" type="ERROR">"
  `);
});

test('values with an escape character, and an empty header', () => {
  expect(dump('.. csv-table:: *t\n   :header:\n   :escape: \\\n\n   "a\\"b"c, *d\n')).toMatchInlineSnapshot(`
    "    <table>
            <title>
                <problematic ids="problematic-1" refid="system-message-1">
                    *
                t
            <tgroup cols="2">
                <colspec colwidth="50">
                <colspec colwidth="50">
                <thead>
                    <row>
                        <entry>
                        <entry>
                <tbody>
                    <row>
                        <entry>
                            <paragraph>
                                a"bc
                        <entry>
                            <paragraph>
                                <problematic ids="problematic-2" refid="system-message-2">
                                    *
                                d
                            <system_message level="2" line="5" type="WARNING">
        <system_message level="2" line="1" type="WARNING">"
  `);
});

test('tables are refused with one message', () => {
  expect(
    dump(
      '.. list-table:: *a\n\n   * - b\n   c\n\n.. csv-table::\n   :file: d\n\n   e\n\n.. list-table::\n   :widths: grid\n\n   * - f\n',
    ),
  ).toMatchInlineSnapshot(`
    "    <system_message level="3" line="1" type="ERROR">
        <system_message level="3" line="6" type="ERROR">
        <system_message level="3" line="11" type="ERROR">"
  `);
});

test('content beside the options of a directive without arguments', () => {
  expect(dump('.. tip:: a\n   :class: b\n\n   *c\n\n.. math:: d\n\n\n   e\n\n.. class:: :f:\n\n   ====\n'))
    .toMatchInlineSnapshot(`
    "    <tip classes="b">
            <paragraph>
                a
            <paragraph>
                <problematic ids="problematic-1" refid="system-message-1">
                    *
                c
            <system_message level="2" line="3" type="WARNING">
        <math_block xml:space="preserve">
            d
        <math_block xml:space="preserve">
            
            e
        <system_message level="3" line="13" type="ERROR">"
  `);
});

test('a sidebar shows the problems of its title and subtitle first', () => {
  expect(dump('.. sidebar:: *a\n   :subtitle: *b\n\n   c\n\n.. sidebar::\n   :subtitle: d\n\n   e\n'))
    .toMatchInlineSnapshot(`
    "    <sidebar>
            <title>
                <problematic ids="problematic-1" refid="system-message-1">
                    *
                a
            <subtitle>
                <problematic ids="problematic-2" refid="system-message-2">
                    *
                b
            <system_message level="2" line="1" type="WARNING">
            <system_message level="2" line="1" type="WARNING">
            <paragraph>
                c
        <system_message level="3" line="6" type="ERROR">"
  `);
});

test('a grid table is refused for what is indented in its paragraph', () => {
  expect(dump('+---+\n| a |\n+---+\nb\n  c\n')).toMatchInlineSnapshot(`
    "    <table>
            <tgroup cols="1">
                <colspec colwidth="3">
                <tbody>
                    <row>
                        <entry>
                            <paragraph>
                                a
        <system_message level="3" line="5" type="ERROR">
        <system_message level="2" line="4" type="WARNING">
        <definition_list>
            <definition_list_item>
                <term>
                    b
                <definition>
                    <paragraph>
                        c"
  `);
});

test('spaces and line numbers that docutils counts in its own way', () => {
  expect(dump(' 0. a\n\n\n.. line-block::\n\n   *b\n\n-c <d,   e>  f\n')).toMatchInlineSnapshot(`
    "    <block_quote>
            <enumerated_list enumtype="arabic" prefix="" start="0" suffix=".">
                <list_item>
                    <paragraph>
                        a
            <system_message level="1" line="1" type="INFO">
        <line_block>
            <line>
                <problematic ids="problematic-1" refid="system-message-1">
                    *
                b
        <system_message level="2" line="9" type="WARNING">
        <option_list>
            <option_list_item>
                <option_group>
                    <option>
                        <option_string>
                            -c
                        <option_argument delimiter=" ">
                            <d, e>
                <description>
                    <paragraph>
                        f"
  `);
});
