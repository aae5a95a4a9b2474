type Environment = Readonly<Record<string, string | undefined>>;

/** Programs that say who they are by `TERM_PROGRAM`. VS Code is not here: it opens `path:line:column` at the line by itself. */
const programs = new Set(['WezTerm', 'ghostty', 'rio', 'Tabby']);
const terms = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/;

function isKnownTerminal(environment: Environment): boolean {
  const { TERM_PROGRAM: program = '', TERM_PROGRAM_VERSION: version = '', TERM: term = '' } = environment;
  if (programs.has(program) || terms.test(term)) return true;
  if (program === 'iTerm.app') return Number.parseInt(version, 10) >= 3;
  // The libraries of GNOME's terminals: 0.50.0 crashes.
  if (Number(environment['VTE_VERSION'] ?? 0) > 5000) return true;
  return environment['WT_SESSION'] !== undefined || environment['KITTY_WINDOW_ID'] !== undefined;
}

/**
 * Whether the terminal opens links in text (OSC 8): only one that is known to, and only for files of the same machine.
 * `FORCE_HYPERLINK` decides where it is set: `0` no, anything else yes.
 */
export function followsLinks(environment: Environment, isTerminal: boolean): boolean {
  const isSet = (name: string): boolean => (environment[name] ?? '') !== '';
  if (isSet('FORCE_HYPERLINK')) return environment['FORCE_HYPERLINK'] !== '0';
  if (!isTerminal || ['NO_COLOR', 'CI', 'SSH_CONNECTION', 'SSH_TTY', 'TMUX', 'STY'].some(isSet)) return false;
  return isKnownTerminal(environment);
}
