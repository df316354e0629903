import { fold } from './fold.ts';

/**
 * The part of an address that a title becomes: ASCII letters and digits joined by hyphens; may be empty.
 * @example slug("L'Europa in Piemonte: città & reti") // "l-europa-in-piemonte-citta-reti"
 */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
