import { Archive } from '../../model/archive.ts';
import { allAddresses } from '../evidence/addresses.ts';
import { misspeltTarget, pathOf } from '../evidence/link-targets.ts';
import { linksOfArchive, linksOfSite } from '../evidence/links-of-texts.ts';
import { similarAddress } from '../evidence/similar-address.ts';
import type { BesideArchive, Check, Finding } from '../rules/check.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const HOST = /^\/\/|^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:it|eu|org|com|net|info)(?:[/?#]|$)/i;
const E_MAIL = /^[\w.+-]+@[\w.-]+$/;
/** A later page of a long list, `…/pagina/2/`. */
const LATER_PAGE = /pagina\/\d+\/$/;

type Problem = Pick<Finding, 'message' | 'hint'>;

/** Links to addresses that the site will not have, a draft's among them; pages of other sites are never asked for. */
export const brokenLink: Check = {
  code: 'broken-link',
  severity: 'error',
  looksForAbsence: true,
  describes: 'un collegamento del sito porta a una pagina che non c’è, o non dice a quale',
  example: {
    in: 'event',
    wrong: 'text: Si veda [il numero](▸/2024/mar/).',
    right: 'text: Si veda [il numero](/2024/marzo/).',
  },
  *run(archive, beside) {
    const all = addresses(archive, beside);
    const drafts = new Set(archive.issues.flatMap(({ draft, file }) => (draft ? file : [])));
    const published = drafts.size === 0 ? all : addresses(withoutDrafts(archive), beside);
    const links = [...linksOfArchive(archive), ...linksOfSite(archive.site, beside.site)];
    for (const { file, path, target, offset, isBare } of links) {
      if (isBare) continue;
      const problem =
        problemOf(target, all) ??
        (drafts.has(file) || !problemOf(target, published) ? undefined : draftProblem(target));
      if (problem) yield { file, path, offset, ...problem };
    }
  },
};

function addresses(archive: Archive, { media }: BesideArchive): Set<string> {
  const found = allAddresses(archive);
  for (const name of media.keys()) found.add(`/media/${name}`);
  return found;
}

function withoutDrafts(archive: Archive): Archive {
  return new Archive({ ...archive, issues: archive.issues.filter(({ draft }) => !draft) });
}

function problemOf(target: string, known: ReadonlySet<string>): Problem | undefined {
  if (target === '' || target === '#') return undefined;
  const misspelt = misspeltTarget(target);
  if (misspelt || SCHEME.test(target)) return misspelt;
  if (target.startsWith('#')) {
    return {
      message: `Il collegamento «${target}» non dice in quale pagina: lo stesso testo può comparire in più d’una.`,
      hint: `Scrivere l’indirizzo intero, con / all’inizio, per esempio /2024/marzo/${target}.`,
    };
  }
  if (HOST.test(target) || E_MAIL.test(target)) {
    const whole = E_MAIL.test(target) ? `mailto:${target}` : `https://${target.replace('//', '')}`;
    return {
      message: `Al collegamento «${target}» manca l’inizio.`,
      hint: `Scrivere l’indirizzo intero: ${whole}.`,
    };
  }
  const path = pathOf(target);
  if (path === undefined) {
    const written = target.replace(/%(?![\da-f]{2})/gi, '%25');
    return {
      message: `Nel collegamento «${target}» il segno «%» non sta per nessuna lettera: così l’indirizzo non si legge.`,
      hint:
        pathOf(written) === undefined
          ? 'Scrivere il nome del file com’è, e «%25» dove ha il segno «%».'
          : `Scrivere «%25» al suo posto: ${written}.`,
    };
  }
  if (known.has(path.replace(LATER_PAGE, ''))) return undefined;
  const suggestion = similarAddress(path, known);
  const meant = suggestion && ` Forse intendevi «${suggestion}».`;
  return target.startsWith('/')
    ? {
        message: `Il collegamento «${target}» porta a ${target.startsWith('/media/') ? 'un file che non è in content/media/' : 'una pagina che nel sito non c’è'}.`,
        hint:
          meant?.trim() ??
          'Controllare l’indirizzo, maiuscole comprese, oppure togliere il collegamento.',
      }
    : {
        message: `Il collegamento «${target}» non comincia con /: porterebbe altrove da ogni pagina in cui compare.`,
        hint: `Scrivere l’indirizzo intero, con / all’inizio.${meant ?? ''}`,
      };
}

function draftProblem(target: string): Problem {
  return {
    message: `Il collegamento «${target}» porta a un numero che è ancora una bozza: sul sito non ci sarebbe.`,
    hint: 'Pubblicare anche quel numero, oppure aggiungere il collegamento quando sarà pubblicato.',
  };
}
