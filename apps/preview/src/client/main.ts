import type { Events } from '../protocol.ts';
import { afterPaint } from './dom/after-paint.ts';
import { FindingCard } from './findings/finding-card.ts';
import { FindingMarks } from './findings/finding-marks.ts';
import { FindingsPanel } from './findings/findings-panel.ts';
import { addSourceButton, followSourceClicks, makeSourceButton } from './findings/source-clicks.ts';
import { startDrawer } from './frame/drawer.ts';
import { showBuilt } from './frame/built-link.ts';
import { refreshNavigation, startNavigation } from './frame/navigation.ts';
import { showProblem } from './frame/notice.ts';
import { openForPrint } from './frame/open-for-print.ts';
import { makeThemeSwitch } from './frame/theme-switch.ts';
import { highlightInView } from './highlight/highlight-in-view.ts';
import { Connection } from './page/connect.ts';
import { addCopyButtons } from './page/copy-buttons.ts';
import { followReader, showOutline } from './page/outline.ts';
import { receivePiece, splicePieces } from './page/splice-pieces.ts';
import { makeTabs } from './page/tabs.ts';
import { listPieces, partOf, thisPage } from './page/this-page.ts';
import { makeSearchButton } from './search/search-dialog.ts';

function decorate(piece: HTMLElement): void {
  makeTabs(piece);
  addCopyButtons(piece);
  addSourceButton(piece);
  highlightInView(piece);
}

const project = document.title.split(' · ').at(-1) ?? '';

for (const piece of listPieces()) receivePiece(piece, decorate);
if (thisPage.piece !== undefined) {
  const piece = listPieces()[thisPage.piece];
  piece?.scrollIntoView({ block: 'center' });
  piece?.classList.add('wanted');
}
startNavigation();
followReader();
followSourceClicks();
openForPrint();

const marks = new FindingMarks(new FindingCard());
const panel = new FindingsPanel(marks);
partOf('tools').append(makeSearchButton(), panel.opener, makeThemeSwitch());
partOf('crumbs').append(makeSourceButton());
startDrawer(document.querySelector('.bar') ?? partOf('tools'));

let found: Events['findings'] | undefined;
/** The words that somebody wrote come first. */
const showFindings = afterPaint(() => {
  if (found === undefined) return;
  marks.show(found);
  panel.show(found);
  found = undefined;
});

const connection: Connection = new Connection(
  {
    hello(token: Events['hello']) {
      if (token !== thisPage.token) location.reload();
    },
    page(update) {
      if (update.base !== connection.revision) return connection.reopen();
      // Those of the page before it; its own come next.
      found = undefined;
      splicePieces(update, decorate);
      connection.revision = update.revision;
      document.title = `${update.title} · ${project}`;
      showOutline(update.outline);
    },
    findings(update) {
      found = update;
      showFindings();
    },
    todo: (todo) => panel.showTodo(todo),
    navigation: () => void refreshNavigation(),
    built: showBuilt,
    problem: (text) => showProblem('page', text),
  },
  (isLost) => showProblem('connection', isLost ? 'The preview has stopped. Start it again: this page will go on.' : ''),
);
