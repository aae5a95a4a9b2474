import { make } from '../dom/make.ts';
import { partOf } from '../page/this-page.ts';

const shownFor = 4000;
const box = make('div', { class: 'notice', role: 'status' });
let timer = 0;

/** Says something for a short time. */
export function showNotice(text: string): void {
  if (!box.isConnected) document.body.append(box);
  box.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => box.replaceChildren(), shownFor);
}

/** What is wrong: with the page itself, and with the connection. */
const problems = { page: '', connection: '' };

/** Shows what is wrong as long as it is; the page stays below it. */
export function showProblem(kind: keyof typeof problems, text: string): void {
  if (problems[kind] === text) return;
  problems[kind] = text;
  const shown = Object.values(problems).filter((each) => each !== '');
  partOf('problem').replaceChildren(...shown.map((each) => make('p', { class: 'page-problem' }, [each])));
}
