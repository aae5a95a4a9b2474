import { type Document, type ParseProblem, type Project, isTemplate } from '@signpost/model';

/** A problem that the reader of a document met, in the words of our messages. */
export interface FoundProblem extends ParseProblem {
  readonly document: Document;
  readonly code: string;
}

/** What the readers say of the documents of a project, templates aside: those are no documents yet. */
export function* findProblems(project: Project, isWanted: (code: string) => boolean): Generator<FoundProblem> {
  for (const document of project.documents) {
    if (document.problems.length === 0 || isTemplate(document.path)) continue;
    for (const problem of document.problems) {
      const { code, message } = problem;
      if (code === undefined || !isWanted(code)) continue;
      yield {
        ...problem,
        document,
        code,
        message: `${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/\.$/, ''),
      };
    }
  }
}
