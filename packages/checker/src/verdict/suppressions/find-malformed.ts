import { findNearestMatch, type Finding, shorten, type Suppression } from '@signpost/model';
import { isForeignRule, type RuleSelection } from '../../settings/select-rules.ts';
import { keywordOf, keywords } from './effect.ts';

/** How people that come from other linters say it, beside misspelt keywords. */
const borrowed = /^(?:ignore|suppress|skip|allow|disable|enable)(?:-|$)/;

/** Words and rules that a suppression may name. */
export function listNames({ known }: RuleSelection): readonly string[] {
  return [...new Set([...known.map(({ group }) => group), 'lint', ...known.map(({ id }) => id)])];
}

function findWrongKeyword(path: string, suppression: Suppression): readonly Finding[] {
  const { keyword, span } = suppression;
  const near = findNearestMatch(keyword, keywords);
  if (near === undefined && !borrowed.test(keyword)) return [];
  const list = keywords.map((known) => `signpost-${known}`).join(', ');
  return [
    {
      path,
      range: span,
      message: `no such comment: signpost-${shorten(keyword)}`,
      note: 'it suppresses nothing',
      hint: near === undefined ? `there are ${list}` : `did you mean \`signpost-${near}\`?`,
    },
  ];
}

/** What is wrong with the words of a suppression, whatever it hides: its keyword, a name, the reason that is missing. */
export function findMalformed(
  path: string,
  suppression: Suppression,
  names: readonly string[],
  requiresReason: boolean,
): readonly Finding[] {
  const keyword = keywordOf(suppression);
  if (keyword === undefined) return findWrongKeyword(path, suppression);
  const unknown = suppression.names.filter(({ name }) => !names.includes(name) && !isForeignRule(name));
  const findings: Finding[] = unknown.map(({ name, span }) => {
    const near = findNearestMatch(name, names);
    return {
      path,
      range: span,
      message: `unknown rule \`${shorten(name)}\``,
      note: `the comment ${keyword === 'enable' ? 'enables' : 'suppresses'} nothing by that name`,
      hint:
        near === undefined
          ? 'the rules are listed in the reference, groups may be named too'
          : `did you mean \`${near}\`?`,
    };
  });
  if (!requiresReason || keyword === 'enable' || suppression.reason !== undefined) return findings;
  const hint = 'write it behind two hyphens: ` -- reason`';
  return [...findings, { path, range: suppression.span, message: 'a suppression without a reason', hint }];
}
