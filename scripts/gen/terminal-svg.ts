const cell = { width: 8.4, height: 20 };
const margin = 16;
const background = '#16181d';
const foreground = '#d7dae0';
const colors = new Map([
  [31, '#ff7b72'],
  [32, '#7ee787'],
  [33, '#e3b341'],
  [34, '#79c0ff'],
  [35, '#d2a8ff'],
  [36, '#76e3ea'],
  [90, '#8b949e'],
]);

interface Style {
  readonly color: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
}

const plain: Style = { color: foreground, bold: false, dim: false, underline: false };

function applyCode(style: Style, code: number): Style {
  if (code === 0) return plain;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, color: foreground };
  return { ...style, color: colors.get(code) ?? style.color };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function renderRun(text: string, column: number, style: Style): string {
  if (text.trim() === '') return '';
  const attributes = [
    `x="${(margin + column * cell.width).toFixed(1)}"`,
    `fill="${style.color}"`,
    style.bold ? 'font-weight="bold"' : '',
    style.dim ? 'opacity="0.65"' : '',
    style.underline ? 'text-decoration="underline"' : '',
  ];
  return `<tspan ${attributes.filter((attribute) => attribute !== '').join(' ')}>${escapeXml(text)}</tspan>`;
}

function renderLine(line: string, row: number, before: Style): { readonly svg: string; readonly after: Style } {
  let style = before;
  let column = 0;
  const runs: string[] = [];
  // oxlint-disable-next-line no-control-regex -- the escape sequences are what is read
  for (const [, codes, text = ''] of line.matchAll(/\x1b\[([\d;]*)m|([^\x1b]+)/g)) {
    if (codes !== undefined) for (const code of codes.split(';')) style = applyCode(style, Number(code));
    runs.push(renderRun(text, column, style));
    column += text.length;
  }
  const content = runs.join('');
  const y = margin + 28 + (row + 1) * cell.height;
  return { svg: content === '' ? '' : `<text y="${y}" xml:space="preserve">${content}</text>\n`, after: style };
}

/** Draws terminal output (SGR colors, no cursor movement) as an SVG with a title bar; `columns` sets its width. */
export function renderTerminalSvg(output: string, columns: number): string {
  const lines = output.trimEnd().split('\n');
  const width = Math.round(columns * cell.width + 2 * margin);
  const height = Math.round((lines.length + 1) * cell.height + 2 * margin + 28);
  let style = plain;
  let body = '';
  for (const [row, line] of lines.entries()) {
    const { svg, after } = renderLine(line, row, style);
    body += svg;
    style = after;
  }
  const buttons = ['#ff5f57', '#febc2e', '#28c840'].map(
    (color, index) => `<circle cx="${20 + index * 18}" cy="20" r="6" fill="${color}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14">
<title>Terminal output of a documentation check</title>
<rect width="${width}" height="${height}" rx="10" fill="${background}"/>
${buttons.join('')}
${body}</svg>
`;
}
