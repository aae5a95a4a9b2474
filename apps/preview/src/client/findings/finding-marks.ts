import type { FindingsUpdate, ShownFinding } from '../../protocol.ts';
import { makeButton } from '../dom/make.ts';
import { listPieces, partOf } from '../page/this-page.ts';
import type { FindingCard } from './finding-card.ts';
import { PlaceIndex } from './place-index.ts';
import { nameSeverity, severities, worstOf } from './severity.ts';

const classes = ['finding', ...severities.map((severity) => `finding-${severity}`)];
/** A sign within these would be no child that they may have; it stands in front of them. */
const closed = 'ul, ol, dl, table, tbody, thead, tr, hr, pre, details, .code-frame, .table';
const inline = 'a, abbr, span, em, strong, code, kbd, img, sup, sub, cite';

interface Mark {
  readonly element: HTMLElement;
  readonly sign: HTMLButtonElement;
  findings: readonly ShownFinding[];
}

/** All that is shown of findings: their places may be others. */
function describe(findings: readonly ShownFinding[]): string {
  return JSON.stringify(findings.map(({ severity, message }) => [severity, message]));
}

function groupByElement(findings: readonly ShownFinding[]): Map<HTMLElement, ShownFinding[]> {
  const pieces = listPieces();
  const indexes = new Map<HTMLElement, PlaceIndex>();
  const groups = new Map<HTMLElement, ShownFinding[]>();
  for (const finding of findings) {
    const piece = finding.place === undefined ? undefined : pieces[finding.place.piece];
    if (finding.place === undefined || piece === undefined) continue;
    const index = indexes.get(piece) ?? new PlaceIndex(piece);
    indexes.set(piece, index);
    const element = index.find(finding.place.start);
    if (element === undefined) continue;
    const known = groups.get(element);
    if (known === undefined) groups.set(element, [finding]);
    else known.push(finding);
  }
  return groups;
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

  /** Marks these findings and no others; what is marked already is left alone, as a page may have hundreds. */
  show({ findings, isStale }: FindingsUpdate): void {
    const focused = this.marks.find(({ sign }) => sign === document.activeElement)?.findings[0]?.id;
    partOf('article').classList.toggle('findings-stale', isStale);
    const known = new Map(this.marks.map((mark) => [mark.element, mark]));
    this.marks = [...groupByElement(findings)].map(([element, found]) => {
      const before = known.get(element);
      const isSame = before?.sign.isConnected === true && describe(before.findings) === describe(found);
      if (!isSame) return this.mark(element, found);
      known.delete(element);
      // The request for a fix names the finding as it is now.
      before.findings = found;
      return before;
    });
    const marked = new Set(this.marks.map(({ element }) => element));
    for (const mark of known.values()) this.clear(mark, marked.has(mark.element));
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

  private mark(element: HTMLElement, findings: readonly ShownFinding[]): Mark {
    const severity = worstOf(findings);
    const label = findings.map((finding) => `${nameSeverity(finding.severity)}: ${finding.message}`).join('. ');
    const attributes = {
      class: `sign sign-${severity}`,
      'aria-label': label,
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    };
    const sign = makeButton(attributes, [], (pressed) => this.card.open(pressed, mark.findings, 'to stay'));
    const mark: Mark = { element, sign, findings };
    element.classList.remove(...classes);
    element.classList.add('finding', `finding-${severity}`);
    for (const each of [element, sign]) {
      each.addEventListener('pointerenter', this.enter);
      each.addEventListener('pointerleave', this.leave);
    }
    sign.addEventListener('focus', () => {
      if (sign.matches(':focus-visible')) this.card.open(sign, mark.findings, 'to look');
    });
    sign.addEventListener('blur', () => this.card.leave());
    place(element, sign);
    return mark;
  }

  private readonly enter = ({ currentTarget }: Event): void => {
    const mark = this.marks.find(({ element, sign }) => element === currentTarget || sign === currentTarget);
    if (mark !== undefined) this.card.openSoon(mark.sign, mark.findings);
  };

  private readonly leave = (): void => this.card.leave();

  private clear({ element, sign }: Mark, isMarkedAgain: boolean): void {
    sign.remove();
    if (isMarkedAgain) return;
    element.classList.remove(...classes);
    element.removeEventListener('pointerenter', this.enter);
    element.removeEventListener('pointerleave', this.leave);
  }
}
