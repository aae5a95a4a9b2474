import { routes, type FindingsUpdate, type ShownFinding, type TodoItem } from '../../protocol.ts';
import { make, makeButton } from '../dom/make.ts';
import { waitForPause } from '../dom/wait-for-pause.ts';
import { ask } from '../page/ask.ts';
import { partOf, thisPage, toHref } from '../page/this-page.ts';
import { describeFinding, makeWords } from './describe-finding.ts';
import type { FindingMarks } from './finding-marks.ts';
import { countFindings, groupByPath } from './group-findings.ts';
import { makeTodo } from './make-todo.ts';
import { nameSeverity } from './severity.ts';

const pause = 150;
const mostShown = 500;

function makeSection(
  title: string,
  count: number | undefined,
): { readonly section: HTMLElement; readonly body: HTMLElement; readonly head: HTMLElement } {
  const head = make('h2', {}, [count === undefined ? title : `${title} (${count})`]);
  const body = make('div', {});
  return { section: make('section', {}, [head, body]), body, head };
}

/** One line of the project's findings: it leads to the page. */
function makeLine({ path, line, severity, message }: ShownFinding): HTMLElement {
  const kind = make('span', { class: `kind kind-${severity}` }, [nameSeverity(severity)]);
  const link = make('a', { href: toHref(path, line) }, [`line ${line}`]);
  return make('li', {}, [kind, ' ', link, ' ', ...makeWords(message)]);
}

function makeCount(name: string, count: number): HTMLElement[] {
  return count === 0 ? [] : [make('span', { class: `count count-${name}` }, [String(count)])];
}

/** The list beside the page: what is wrong with it, what is wrong elsewhere, what the change still owes. */
export class FindingsPanel {
  private readonly marks: FindingMarks;
  private readonly panel = partOf('panel');
  private readonly button = makeButton({ class: 'tool findings', 'aria-expanded': 'false' }, [], () => this.toggle());
  private readonly page = makeSection('This page', 0);
  private readonly project = makeSection('The project', undefined);
  private readonly owed = makeSection('This change owes', undefined);
  private readonly list = waitForPause(pause, () => void this.listProject());
  private update: FindingsUpdate | undefined;

  constructor(marks: FindingMarks) {
    this.marks = marks;
    const close = makeButton({ class: 'tool close', 'aria-label': 'Close' }, [], () => this.toggle());
    const head = make('div', { class: 'panel-head' }, [make('p', { class: 'panel-title' }, ['Findings']), close]);
    this.panel.append(head, this.page.section, this.project.section, this.owed.section);
    this.panel.tabIndex = -1;
    this.panel.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.toggle();
    });
    this.showCounts();
    this.showTodo([]);
  }

  /** The button that opens it, with the counts. */
  get opener(): HTMLElement {
    return this.button;
  }

  show(update: FindingsUpdate): void {
    this.update = update;
    this.showCounts();
    if (!this.panel.hidden) this.fill();
  }

  showTodo(todo: readonly TodoItem[]): void {
    this.owed.body.replaceChildren(...makeTodo(todo));
  }

  private toggle(): void {
    const opens = this.panel.hasAttribute('hidden');
    this.panel.hidden = !opens;
    this.button.setAttribute('aria-expanded', String(opens));
    document.documentElement.classList.toggle('panel-open', opens);
    if (opens) {
      this.fill();
      this.panel.focus();
    } else this.button.focus();
  }

  private showCounts(): void {
    const { errors = 0, warnings = 0, infos = 0, isStale = true } = this.update ?? {};
    const isFirst = this.update === undefined || (isStale && errors + warnings + infos === 0);
    const words = isFirst ? 'checking …' : countFindings({ error: errors, warning: warnings, info: infos });
    const clean = isFirst || errors + warnings + infos > 0 ? [] : [make('span', { class: 'count count-none' }, ['0'])];
    const waiting = isFirst ? [make('span', { class: 'count' }, ['…'])] : [];
    this.button.replaceChildren(
      ...makeCount('error', errors),
      ...makeCount('warning', warnings),
      ...makeCount('info', infos),
      ...clean,
      ...waiting,
    );
    this.button.setAttribute('aria-label', `Findings: ${words}`);
    this.button.title = `Findings: ${words}`;
    this.button.classList.toggle('finding-stale', isStale);
  }

  private fill(): void {
    const findings = this.update?.findings ?? [];
    this.page.head.textContent = `This page (${findings.length})`;
    const shown = findings.slice(0, mostShown).map((finding) => this.makeEntry(finding));
    const none = make('p', { class: 'quiet' }, [
      this.update?.isStale === true ? 'Checking …' : 'Nothing is wrong here.',
    ]);
    this.page.body.replaceChildren(...(shown.length === 0 ? [none] : [make('ul', { class: 'panel-list' }, shown)]));
    this.list();
  }

  private makeEntry(finding: ShownFinding): HTMLElement {
    const text = describeFinding(finding);
    if (finding.place !== undefined) {
      const show = makeButton({ class: 'link' }, ['Show'], () => this.marks.reveal(finding.id));
      text.querySelector('.finding-foot')?.append(show);
    }
    return make('li', {}, [text]);
  }

  private async listProject(): Promise<void> {
    const findings = (await ask<readonly ShownFinding[]>(routes.findings)) ?? [];
    const open = new Set(
      [...this.project.body.querySelectorAll('details[open]')].map((each) => each.getAttribute('data-path')),
    );
    const others = groupByPath(findings.filter(({ path }) => path !== thisPage.path));
    const groups = others.slice(0, mostShown).map(([path, found]) => {
      const group = make('details', { 'data-path': path }, [make('summary', {}, [`${path} (${found.length})`])]);
      // Lines are made for who looks at them.
      group.addEventListener('toggle', () => {
        if (group.open && group.children.length === 1)
          group.append(make('ul', {}, found.slice(0, mostShown).map(makeLine)));
      });
      group.open = open.has(path);
      return group;
    });
    const none = make('p', { class: 'quiet' }, ['Nothing is wrong on other pages.']);
    this.project.body.replaceChildren(...(groups.length === 0 ? [none] : groups));
  }
}
