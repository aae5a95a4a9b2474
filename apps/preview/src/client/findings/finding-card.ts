import type { ShownFinding } from '../../protocol.ts';
import { make } from '../dom/make.ts';
import { describeFinding } from './describe-finding.ts';

const gap = 8;
const openDelay = 180;
const closeDelay = 250;

/** The card that says what is wrong: it opens for who looks, and stays for who presses. */
export class FindingCard {
  private readonly box = make('div', {
    class: 'finding-card',
    role: 'dialog',
    'aria-label': 'Finding',
    tabindex: '-1',
  });
  private shown: { readonly sign: HTMLElement; readonly ids: readonly string[]; readonly stays: boolean } | undefined;
  private timer = 0;
  private isClosing = false;

  constructor() {
    this.box.hidden = true;
    document.body.append(this.box);
    this.box.addEventListener('pointerenter', () => clearTimeout(this.timer));
    this.box.addEventListener('pointerleave', () => this.leave());
    this.box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.box.contains(relatedTarget)) this.leaveSoon();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.shown !== undefined) this.close(this.box.contains(document.activeElement));
    });
    document.addEventListener('pointerdown', ({ target }) => {
      const isWithin =
        target instanceof Node && (this.box.contains(target) || this.shown?.sign.contains(target) === true);
      if (!isWithin) this.close(false);
    });
    addEventListener('resize', () => this.place());
    addEventListener('scroll', () => this.place(), { passive: true });
  }

  /** Opens beside a sign: to look, until the pointer or the focus leaves; to stay, with the focus in it. */
  open(sign: HTMLElement, findings: readonly ShownFinding[], manner: 'to look' | 'to stay'): void {
    if (this.isClosing) return;
    clearTimeout(this.timer);
    this.shown?.sign.setAttribute('aria-expanded', 'false');
    this.shown = { sign, ids: findings.map(({ id }) => id), stays: manner === 'to stay' };
    sign.setAttribute('aria-expanded', 'true');
    this.box.replaceChildren(...findings.map(describeFinding));
    this.box.hidden = false;
    this.place();
    if (manner === 'to stay')
      (this.box.querySelector<HTMLElement>('button.fix') ?? this.box).focus({ preventScroll: true });
  }

  /** Opens when the pointer rests. */
  openSoon(sign: HTMLElement, findings: readonly ShownFinding[]): void {
    if (this.shown?.sign === sign) {
      clearTimeout(this.timer);
      return;
    }
    if (this.shown?.stays === true) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.open(sign, findings, 'to look'), openDelay);
  }

  /** Whoever looked looks elsewhere. */
  leave(): void {
    if (this.shown?.stays !== true) this.leaveSoon();
  }

  /** The findings are others: a card of one that is gone closes, another stands where its sign stands now. */
  refresh(findings: readonly ShownFinding[], signOf: (id: string) => HTMLElement | undefined): void {
    const { shown } = this;
    if (shown === undefined) return;
    const known = new Set(findings.map(({ id }) => id));
    const [first] = shown.ids;
    const sign = first === undefined ? undefined : signOf(first);
    if (sign === undefined || !shown.ids.every((id) => known.has(id))) return this.close(false);
    this.shown = { ...shown, sign };
    sign.setAttribute('aria-expanded', 'true');
    this.place();
  }

  private leaveSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const isUsed = this.box.contains(document.activeElement) || this.box.matches(':hover');
      if (!isUsed) this.close(false);
    }, closeDelay);
  }

  private close(takesFocus: boolean): void {
    clearTimeout(this.timer);
    const { shown } = this;
    this.shown = undefined;
    this.box.hidden = true;
    this.box.replaceChildren();
    shown?.sign.setAttribute('aria-expanded', 'false');
    if (!takesFocus) return;
    // Whoever closes it has seen it.
    this.isClosing = true;
    shown?.sign.focus({ preventScroll: true });
    this.isClosing = false;
  }

  private place(): void {
    if (this.shown === undefined) return;
    const sign = this.shown.sign.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = this.box;
    const left = Math.max(gap, Math.min(sign.left - gap, document.documentElement.clientWidth - offsetWidth - gap));
    const isBelow = sign.bottom + offsetHeight + gap < innerHeight || sign.top < offsetHeight + gap;
    style.left = `${left}px`;
    style.top = `${isBelow ? sign.bottom + gap : sign.top - offsetHeight - gap}px`;
  }
}
