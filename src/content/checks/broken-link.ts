import { Archive } from '../../model/archive.ts';
import { allAddresses } from '../evidence/addresses.ts';
import { misspeltTarget } from '../evidence/link-targets.ts';
import { similarAddress } from '../evidence/similar-address.ts';
import { textsOfArchive } from '../evidence/texts.ts';
import type { BesideArchive, Check, Finding } from '../rules/check.ts';

/** The target of `[testo](target)` or of `[testo]: target`; pictures are `text-image`. */
const TARGET =
  /(?<!!\[[^\][]*)\]\(\s*(?:<([^<>\n]*)>|([^\s)]+)(?=\)|\s+["'(]|\s*\)))|^ {0,3}\[[^\][]+\]:\s*<?([^\s>]+)/gm;
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
    for (const { file, path, target, offset } of linksOf(archive, beside)) {
      const problem =
        problemOf(target, all) ??
        (drafts.has(file) || !problemOf(target, published) ? undefined : draftProblem(target));
      if (problem) yield { file, path, offset, ...problem };
    }
  },
};

/** Every link of the texts and of site.yaml, with its place. */
function* linksOf(archive: Archive, { site }: BesideArchive) {
  const { contacts, legal } = archive.site;
  const texts = [
    ...textsOfArchive(archive),
    { file: site, path: ['contacts'] as const, text: contacts },
  ];
  for (const { file, path, text } of texts) {
    for (const match of text.matchAll(TARGET)) {
      const target = match[1] ?? match[2] ?? match[3] ?? '';
      yield { file, path, target, offset: match.index + match[0].lastIndexOf(target) };
    }
  }
  for (const [key, target] of Object.entries(legal)) {
    yield { file: site, path: ['legal', key], target, offset: 0 };
  }
}

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
  const path = decoded(target.replace(/[?#].*$/, ''));
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

/** @example decoded('/media/una%20foto.jpg') // "/media/una foto.jpg" */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
