import { defineRule, type Reference } from '@signpost/model';
import { isUseOfDefinition } from '../../project/is-use-of-definition.ts';
import { isPublicHttp } from './is-public-http.ts';

/** `www.example.com` says nothing of a protocol: the program that shows it chooses one. */
function isChosen({ target, text, span, targetSpan }: Reference): boolean {
  return span.start === targetSpan.start && text !== undefined && `http://${text}` === target;
}

/** An `http:` address of a public server. */
export const rule = defineRule({
  id: 'insecure-link',
  group: 'links',
  summary: 'A link to a public server over HTTP, where HTTPS is the rule.',
  severity: 'info',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const { document, reference, outcome } of project.links) {
      if (outcome.kind !== 'external' || isUseOfDefinition(reference) || isChosen(reference)) continue;
      if (!isPublicHttp(outcome.url)) continue;
      report({
        path: document.path,
        range: reference.targetSpan,
        message: `the address starts with http: ${outcome.url}`,
        hint: `write \`https${outcome.url.slice('http'.length)}\` if the server answers there`,
      });
    }
  },
});
