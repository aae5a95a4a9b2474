/** Whether a script or a configuration runs the check already, in whatever way it starts the command. */
export function mentionsCheck(text: string): boolean {
  return /\bsignpost(?:@[\w.-]+)?["']?[^\S\n]+check\b|@signpost\/cli(?:@[\w.-]+)?["']?[^\S\n]+check\b/.test(text);
}
