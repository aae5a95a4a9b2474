/** What a page may do: nothing that is not the server's own. A document cannot add to it. */
export function pagePolicy(allowsRemoteImages: boolean): string {
  const images = allowsRemoteImages ? "img-src 'self' data: http: https:" : "img-src 'self' data:";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    images,
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What is sent with everything. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** A file of the project can do nothing, whatever it is: a picture in SVG may hold scripts. */
export const fileHeaders: Readonly<Record<string, string>> = {
  ...commonHeaders,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'cache-control': 'no-cache',
};

/** The pages of the project's own builder do what its theme does; they may be framed by nobody else. */
export const builtHeaders: Readonly<Record<string, string>> = {
  ...commonHeaders,
  'content-security-policy': "frame-ancestors 'self'",
  'cache-control': 'no-cache',
};
