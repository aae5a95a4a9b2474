import { join } from 'node:path';
import type { Sought, PackageShelf } from '../packages/package-shelf.ts';
import type { LintFailure } from './lint-failure.ts';
import type { LinterConfig, LinterName } from './lint-config.ts';

const titles: Readonly<Record<LinterName, string>> = { remark: 'remark-lint', textlint: 'textlint' };

/** What loading a configuration needs beside it. */
export interface ConfigContext {
  /** The root of the project, absolute. */
  readonly root: string;
  readonly shelf: PackageShelf;
  readonly readText: (path: string) => string;
}

/** A configuration while it is loaded: the way to its packages, and a list of what did not work. */
export interface Loading {
  readonly config: LinterConfig;
  /** The folder of the configuration, absolute. */
  readonly folder: string;
  readonly shelf: PackageShelf;
  readonly failures: readonly LintFailure[];
  /** Says that something named in the configuration does not work; the rest goes on. */
  fail(name: string, message: string, hint?: string): void;
  /** Says so of a package that was not found, or may not run; gives back one that can be loaded. */
  take(name: string, packages: readonly string[], sought: Sought): Exclude<Sought, string> | undefined;
}

/** How people allow a check to run what is in their project. */
const allowHint = 'if you trust what lies in this project, `signpost check --allow-code` runs it';

/** Starts to load a configuration. */
export function startLoading(config: LinterConfig, { root, shelf, readText }: ConfigContext): Loading {
  const failures: LintFailure[] = [];
  const path = config.path ?? 'signpost.yaml';
  const fail = (name: string, message: string, hint?: string, severity?: 'warning'): void => {
    const found = config.path === undefined ? -1 : readText(path).indexOf(name);
    const range = found === -1 ? { start: 0, end: 0 } : { start: found, end: found + name.length };
    failures.push({
      path,
      range,
      message: `${titles[config.linter]}: ${message}`,
      ...(hint === undefined ? {} : { hint }),
      ...(severity === undefined ? {} : { severity }),
    });
  };
  return {
    config,
    shelf,
    failures,
    fail,
    folder: join(root, config.folder),
    take(name, packages, sought) {
      if (sought === 'missing') {
        const [first = name] = packages;
        fail(
          name,
          `the package ${packages.join(' or ')} is not installed`,
          `install it: npm install --save-dev ${first}`,
        );
        return undefined;
      }
      if (sought === 'code') {
        fail(name, `${name} is code of this project and was not run`, allowHint, 'warning');
        return undefined;
      }
      return sought;
    },
  };
}
