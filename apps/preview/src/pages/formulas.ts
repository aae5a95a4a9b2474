import { escapeHtml } from '../server/escape-html.ts';

type MakeFormula = (tex: string, isDisplay: boolean) => string;

function showSource(tex: string): string {
  return `<code>${escapeHtml(tex)}</code>`;
}

async function load(): Promise<MakeFormula> {
  const { default: temml } = await import('temml');
  return (tex, isDisplay) => {
    try {
      return temml.renderToString(tex, { displayMode: isDisplay });
    } catch {
      return showSource(tex); // TeX that is no formula is shown as it is written
    }
  };
}

/** Makes MathML of TeX; what does so is loaded when the first formula is seen. */
export class Formulas {
  private make: MakeFormula | undefined;
  private loading: Promise<MakeFormula> | undefined;
  private isAsked = false;

  /** Whether formulas are shown as they are written, because nothing is loaded that could make more of them. */
  get areWaiting(): boolean {
    return this.isAsked && this.make === undefined;
  }

  readonly render: MakeFormula = (tex, isDisplay) => {
    this.isAsked = true;
    return this.make?.(tex, isDisplay) ?? showSource(tex);
  };

  async load(): Promise<void> {
    this.loading ??= load();
    this.make = await this.loading;
  }
}
