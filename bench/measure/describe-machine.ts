import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** What a reader needs to place the figures: when, on what, and how busy it was at the start. */
export function describeMachine(): Readonly<Record<string, string>> {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${arch()}`,
    node: process.version,
    'load at start': (loadavg()[0] ?? 0).toFixed(1),
  };
}
