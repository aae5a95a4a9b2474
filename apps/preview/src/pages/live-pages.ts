import { LivePage } from './live-page.ts';

/** Pages that nobody looks at are kept up to this number. */
const mostIdle = 20;

/** The pages that somebody looks at, and the last ones that somebody did. */
export class LivePages {
  private readonly pages = new Map<string, LivePage>();

  get(path: string): LivePage | undefined {
    return this.pages.get(path);
  }

  list(): readonly LivePage[] {
    return [...this.pages.values()];
  }

  /** The page of a path, as the one that was looked at last; of the others, those that are shown stay. */
  keep(path: string, shown: ReadonlySet<string>): LivePage {
    const page = this.pages.get(path) ?? new LivePage(path);
    this.pages.delete(path);
    this.pages.set(path, page);
    for (const other of this.pages.keys()) {
      if (this.pages.size <= mostIdle) break;
      if (other !== path && !shown.has(other)) this.pages.delete(other);
    }
    return page;
  }
}
