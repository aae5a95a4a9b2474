import { posix } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

/** How a file of the project is sent: pictures and films as what they are, everything else as text or as bytes. */
export function mediaTypeOf(path: string, bytes: Uint8Array): string {
  const known = types[posix.extname(path).toLowerCase()];
  if (known !== undefined) return known;
  return bytes.subarray(0, 8000).includes(0) ? 'application/octet-stream' : 'text/plain; charset=utf-8';
}

const siteTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** How a file of a built site is sent: as what it is. */
export function siteTypeOf(path: string, bytes: Uint8Array): string {
  return siteTypes[posix.extname(path).toLowerCase()] ?? mediaTypeOf(path, bytes);
}
