/** Every server that the internet knows has a dot in its name, and a top-level domain of letters. */
const http = /^http:\/\/(?:[^/?#@]*@)?([a-z\d-]+(?:\.[a-z\d-]+)+)\.?(?::\d+)?(?:[/?#]|$)/i;
/** Names that are set apart for tests, for examples and for local networks (RFC 2606, RFC 6761, RFC 6762, RFC 7686, RFC 8375). */
const ownNames =
  /\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|test|example|invalid|onion|home\.arpa)$/i;
const address = /^\d+(?:\.\d+){3}$/;
/** Networks of nobody else than the reader's (RFC 1918, RFC 3927, RFC 5735, RFC 6598), and addresses of documentation (RFC 5737). */
const ownAddress =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^192\.0\.2\.|^198\.51\.100\.|^203\.0\.113\./;
/** Names of XML vocabularies look like addresses, but nobody fetches them. */
const namespace =
  /^http:\/\/(?:www\.w3\.org\/(?:\d{4}\/|XML\/|ns\/)|(?:www\.)?schemas?\.|xmlns\.com\/|ns\.adobe\.com\/|purl\.org\/|(?:www\.)?sitemaps\.org\/schemas\/)/i;

/** Whether an address is of a server that everybody can reach, over HTTP without encryption. */
export function isPublicHttp(url: string): boolean {
  const host = http.exec(url)?.[1];
  if (host === undefined || namespace.test(url)) return false;
  return address.test(host) ? !ownAddress.test(host) : !ownNames.test(host) && /[a-z]/i.test(host);
}
