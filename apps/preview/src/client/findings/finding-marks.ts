import type { FindingsUpdate, ShownFinding } from '../../protocol.ts';
import { makeButton } from '../dom/make.ts';
import type { FindingCard } from './finding-card.ts';
import { findElement } from './find-element.ts';
import { nameSeverity, severities, worstOf } from './severity.ts';

const classes = ['finding', ...severities.map((severity) => `finding-${severity}`)];
/** A sign within these would be no child that they may have; it stands in front of them. */
const closed = 'ul, ol, dl, table, tbody, thead, tr, hr, pre, details, .code-frame, .table';
const inline = 'a, abbr, span, em, strong, code, kbd, img, sup, sub, cite';

interface Mark {
  readonly element: HTMLElement;
  readonly sign: HTMLButtonElement;
  readonly findings: readonly ShownFinding[];
}

/** Puts the sign where it can be reached and does no harm to what is marked. */
function place(element: HTMLElement, sign: HTMLElement): void {
  const frame = element.closest('.code-frame, .table, table');
  if (element.matches(inline)) (element.closest('a') ?? element).after(sign);
  else if (element.matches('pre, table') && frame !== null) frame.before(sign);
  else if (element.matches('tr')) element.querySelector('th, td')?.prepend(sign);
  else if (element.matches('li, dt, dd, th, td, blockquote, div, figure')) element.prepend(sign);
  else if (element.matches(closed)) element.before(sign);
  else element.append(sign);
}

/** Marks what is wrong on the page, each with a sign that can be reached by keyboard. */
export class FindingMarks {
  private readonly card: FindingCard;
  private marks: readonly Mark[] = [];

  constructor(card: FindingCard) {
    this.card = card;
  }

  /** Marks these findings and no others. */
  show({ findings, isStale }: FindingsUpdate): void {
    const focused = this.marks.find(({ sign }) => sign === document.activeElement)?.findings[0]?.id;
    this.clear();
    const byElement = new Map<HTMLElement, ShownFinding[]>();
    for (const finding of findings) {
      const element = finding.place === undefined ? undefined : findElement(finding.place);
      if (element === undefined) continue;
      const known = byElement.get(element);
      if (known === undefined) byElement.set(element, [finding]);
      else known.push(finding);
    }
    this.marks = [...byElement].map(([element, found]) => this.mark(element, found, isStale));
    this.card.refresh(findings, (id) => this.signOf(id));
    if (focused !== undefined) this.signOf(focused)?.focus({ preventScroll: true });
  }

  /** Takes the reader to a finding; false where it is nowhere to be seen. */
  reveal(id: string): boolean {
    const mark = this.marks.find(({ findings }) => findings.some((finding) => finding.id === id));
    if (mark === undefined) return false;
    for (
      let fold = mark.element.closest('details');
      fold !== null;
      fold = fold.parentElement?.closest('details') ?? null
    ) {
      fold.open = true;
    }
    const tab = mark.element.closest('.tab-hidden');
    if (tab !== null) document.getElementById(tab.getAttribute('aria-labelledby') ?? '')?.click();
    mark.element.scrollIntoView({ block: 'center' });
    mark.sign.focus({ preventScroll: true });
    return true;
  }

  private signOf(id: string): HTMLButtonElement | undefined {
    return this.marks.find(({ findings }) => findings.some((finding) => finding.id === id))?.sign;
  }

  private mark(element: HTMLElement, findings: readonly ShownFinding[], isStale: boolean): Mark {
    const severity = worstOf(findings);
    const label = findings.map((finding) => `${nameSeverity(finding.severity)}: ${finding.message}`).join('. ');
    const attributes = {
      class: `sign sign-${severity}`,
      'aria-label': label,
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    };
    const sign = makeButton(attributes, [], (pressed) => this.card.open(pressed, findings, 'to stay'));
    element.classList.add('finding', `finding-${severity}`);
    element.classList.toggle('finding-stale', isStale);
    sign.classList.toggle('finding-stale', isStale);
    element.addEventListener('pointerenter', this.enter);
    element.addEventListener('pointerleave', this.leave);
    sign.addEventListener('pointerenter', this.enter);
    sign.addEventListener('pointerleave', this.leave);
    sign.addEventListener('focus', () => {
      if (sign.matches(':focus-visible')) this.card.open(sign, findings, 'to look');
    });
    sign.addEventListener('blur', () => this.card.leave());
    place(element, sign);
    return { element, sign, findings };
  }

  private readonly enter = ({ currentTarget }: Event): void => {
    const mark = this.marks.find(({ element, sign }) => element === currentTarget || sign === currentTarget);
    if (mark !== undefined) this.card.openSoon(mark.sign, mark.findings);
  };

  private readonly leave = (): void => this.card.leave();

  private clear(): void {
    for (const { element, sign } of this.marks) {
      element.classList.remove(...classes, 'finding-stale');
      element.removeEventListener('pointerenter', this.enter);
      element.removeEventListener('pointerleave', this.leave);
      sign.remove();
    }
    this.marks = [];
  }
}
