import GithubSlugger from 'github-slugger';

/** The ids that GitHub makes of headings; a repeated one gets `-1`, `-2`, … */
export function slugifyForGithub(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(heading));
}
