import type { PreviewSession } from '../preview-session.ts';
import type { Services } from '../services.ts';
import type { Assets } from './assets.ts';
import type { Guard } from './guard-request.ts';
import type { Shell } from './page-shell.ts';

/** What answers need. */
export interface ServerContext {
  readonly session: PreviewSession;
  readonly assets: Assets;
  readonly guard: Guard;
  readonly shell: Shell;
  readonly services: Pick<Services, 'openEditor'>;
  readonly allowsRemoteImages: boolean;
}
