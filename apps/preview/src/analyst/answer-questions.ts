import { openPageGraph, type PageGraph } from '@signpost/checker/pages';
import type { Answer, Question } from './messages.ts';
import { SearchIndex } from './search-index.ts';

/** So many pages are added to the index before a question is looked at. */
const batch = 25;

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Knows the project: reads it when it is told to, and answers what is asked of it. The index of words is made at the first search. */
export class Analyst {
  private readonly folder: string;
  private graph: Promise<PageGraph> | undefined;
  private index: Promise<SearchIndex> | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  private read(): Promise<PageGraph> {
    this.graph ??= openPageGraph(this.folder);
    return this.graph;
  }

  private async fillIndex(): Promise<SearchIndex> {
    const graph = await this.read();
    const index = new SearchIndex((path) => graph.readText(path));
    let count = 0;
    for (const document of graph.listSearched()) {
      index.add(document);
      count += 1;
      if (count % batch === 0) await pause();
    }
    return index;
  }

  async answer(question: Question): Promise<Answer> {
    switch (question.kind) {
      case 'refresh':
        this.graph = undefined;
        this.index = undefined;
        await this.read();
        return {};
      case 'describe': {
        const facts = (await this.read()).describe(question.path);
        return facts === undefined ? {} : { facts };
      }
      case 'navigation':
        return { navigation: (await this.read()).navigation() };
      default:
        this.index ??= this.fillIndex();
        return { hits: (await this.index).find(question.query) };
    }
  }
}
