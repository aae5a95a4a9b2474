import { startPreview } from '@signpost/preview';
import { type Arguments, defineCommand } from '../../command.ts';
import { invalidNumber } from '../../messages/invalid-number.ts';
import { chooseEngine } from '../../serve/choose-engine.ts';
import { createServices } from '../../serve/create-services.ts';
import { openBrowser } from '../../serve/open-browser.ts';

const usualPort = 8000;
const highestPort = 65_535;

function readPort(parsed: Arguments): number {
  const given = parsed.value('port');
  if (given === undefined) return usualPort;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > highestPort) throw invalidNumber('port', given);
  return port;
}

/** Resolves when somebody ends the process: Ctrl-C, or a signal. */
function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

export const command = defineCommand({
  summary: 'Show the documentation as pages that follow each save, with what is wrong with them.',
  options: [
    {
      name: 'engine',
      value: 'NAME',
      summary:
        "Show what the project's own builder makes: sphinx, or one that signpost.yaml names. It runs code of the project.",
    },
    {
      name: 'host',
      value: 'ADDRESS',
      summary: 'Where to listen. Default: 127.0.0.1, which only this machine reaches.',
    },
    { name: 'open', summary: 'Open the browser.' },
    { name: 'port', value: 'N', summary: 'The port; the next free one is taken. Default: 8000.' },
    { name: 'raw-html', summary: 'Show what raw:: html holds, sanitised.' },
    { name: 'remote-images', summary: 'Show pictures of other servers: they learn that you look.' },
  ],
  examples: [
    ['signpost serve', 'the preview at http://localhost:8000'],
    ['signpost serve --open', 'the same, in your browser'],
    ['signpost serve --engine sphinx', "Sphinx' own pages, rebuilt after each save"],
    ['signpost serve --port 9000', 'at another port'],
  ],
  async run(parsed, terminal) {
    const port = readPort(parsed);
    const ending = new AbortController();
    const engine = await chooseEngine(parsed.value('engine'), terminal.folder);
    const preview = await startPreview({
      folder: terminal.folder,
      port,
      host: parsed.value('host') ?? '127.0.0.1',
      allowsRawHtml: parsed.has('raw-html'),
      allowsRemoteImages: parsed.has('remote-images'),
      ...(engine === undefined ? {} : { engine }),
      services: createServices(terminal, ending.signal),
      log: (line) => terminal.warn(`${line}\n`),
    });
    const moved = port !== 0 && preview.port !== port ? ` (port ${port} is taken)` : '';
    terminal.print(`Serving ${preview.url}${moved}\nStop with Ctrl-C\n`);
    if (parsed.has('open')) openBrowser(preview.url);
    await waitForEnd();
    const closed = preview.close();
    ending.abort();
    await closed;
    return 0;
  },
});
