import { nearest } from '../../text/nearest.ts';
import type { Finding } from '../rules/check.ts';

type Problem = Pick<Finding, 'message' | 'hint'>;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const FILE = /^(?:file:|[a-z]:[\\/]|\\\\)/i;
/** What browsers would run, and the renderer therefore prints. */
const PROGRAM = /^(?:javascript|vbscript|data):/i;
const QUOTED = /^["'“”«‘](.+)["'“”»’]$/;

/** Whether an address is that of the computer on which it was written. */
export function isOwnComputer(target: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/|$)/i.test(target);
}

/** What is wrong with the way in which a target is written, whatever it leads to; undefined where that is well. */
export function misspeltTarget(target: string): Problem | undefined {
  const [, bare] = QUOTED.exec(target) ?? [];
  if (bare) {
    return {
      message: `L’indirizzo del collegamento è tra virgolette: ${target}.`,
      hint: `Scriverlo senza: ${bare}.`,
    };
  }
  if (FILE.test(target) || isOwnComputer(target)) {
    return {
      message: `Il collegamento «${target}» porta al computer di chi scrive: nessun lettore lo può aprire.`,
      hint: isOwnComputer(target)
        ? `Scrivere l’indirizzo nel sito${URL.canParse(target) ? `: ${new URL(target).pathname}` : ', che comincia con /'}.`
        : 'Mettere il file in content/media/ e scrivere /media/nome-del-file.',
    };
  }
  if (PROGRAM.test(target)) {
    return {
      message: `Il collegamento «${target}» non è un indirizzo: sul sito si leggerebbe così com’è.`,
      hint: 'Scrivere un indirizzo che comincia con https://, mailto: o /.',
    };
  }
  const [, protocol = '', slashes = '', rest = ''] =
    /^(h?t{1,3}p{1,2}s?)(:?\/*)(.*)$/i.exec(target) ?? [];
  const scheme = nearest(protocol, ['https', 'http']);
  const isRight = /^https?$/i.test(protocol) && slashes === '://';
  if (scheme && !isRight && (slashes !== '' || SCHEME.test(target))) {
    return {
      message: `L’inizio del collegamento «${target}» è scritto male.`,
      hint: `Scrivere ${scheme}://${rest}.`,
    };
  }
  return undefined;
}

/**
 * The path of a target within the site, with its letters as they are; undefined where its percent signs mean none.
 * @example pathOf('/media/una%20scheda.pdf#page=2') // "/media/una scheda.pdf"
 * @example pathOf('/media/sconto-50%.pdf') // undefined
 */
export function pathOf(target: string): string | undefined {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}
