/** An address between `<` and `>`: what would end it, or make it a name, is encoded. */
export function encodeAddress(url: string): string {
  return url.replace(/[\s<>`\\]/g, (character) => encodeURIComponent(character)).replace(/_$/, '\\_');
}
