/** Keys that no schema knows: what an editor wrote in place of which, and what to write instead. */
import { nearest } from '../text/nearest.ts';
import type { FieldPath, Positions } from './positions.ts';

/** Keys that an Italian editor may write in place of ours. */
const ITALIAN_KEYS: Readonly<Record<string, string>> = {
  titolo: 'title',
  periodo: 'period',
  eventi: 'events',
  data: 'when',
  date: 'when',
  quando: 'when',
  testo: 'text',
  luogo: 'location',
  sede: 'location',
  luoghi: 'places',
  reti: 'networks',
  progetti: 'projects',
  argomenti: 'topics',
  immagine: 'image',
  didascalia: 'caption',
  organizzatore: 'organizer',
  stato: 'status',
  lingua: 'lang',
  bozza: 'draft',
  pubblicato: 'published',
  aggiornato: 'updated',
  delegazioni: 'delegations',
  ricevute: 'received',
  approfondimenti: 'insights',
  contatti: 'colophon',
  fonte: 'source',
  nome: 'name',
  paese: 'country',
  etichetta: 'label',
  definizione: 'definition',
  programma: 'programme',
};
/** White space that YAML does not take away from before a key, and signs that nobody sees. */
const INVISIBLE = /[\p{Z}\p{Cf}\s]+/gu;
/** Two words in one key, between braces: «{ src:ponte.jpg }». */
const NO_SPACE = /^(\w+):\S/;

/** The known key that was meant by another, if it can be told: in capitals, in Italian, mistyped, or without a space. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const word = (NO_SPACE.exec(key)?.[1] ?? key).replace(INVISIBLE, '').toLowerCase();
  if (known.includes(word)) return word;
  const translated = ITALIAN_KEYS[word];
  return translated && known.includes(translated) ? translated : nearest(word, known);
}

/** What is wrong with a key, the last element of `path`, and what to do about it. */
export function unknownKey(
  path: FieldPath,
  field: string,
  positions: Positions,
  known: readonly string[],
): { readonly message: string; readonly hint: string } {
  const key = String(path.at(-1));
  const meant = meantKey(key, known);
  const seen = key.replace(INVISIBLE, '');
  if (seen !== key && /^[\p{Z}\p{Cf}\s]/u.test(key)) {
    return {
      message: `Prima di «${seen.replace(/^[–-]+/, '')}» ci sono spazi che non sono quelli della tastiera, rimasti da un copia e incolla.`,
      hint: 'Cancellare il rientro della riga e riscriverlo con spazi normali.',
    };
  }
  if (positions.isCutByComma(path)) {
    return meant && NO_SPACE.test(key)
      ? {
          message: `In «${key}» manca uno spazio dopo i due punti.`,
          hint: `Scrivere «${key.replace(':', ': ')}».`,
        }
      : {
          message: `Tra graffe la virgola separa i campi: «${key}» ne è rimasto fuori.`,
          hint: 'Se continua il testo che ha davanti, mettere quel testo tra virgolette diritte: "…".',
        };
  }
  return {
    message: `La chiave «${key}» non esiste${field ? ` in «${field}»` : ''}.`,
    hint: meant
      ? key.toLowerCase() === meant
        ? `Scriverla in minuscolo: «${meant}».`
        : `Forse intendevi «${meant}».`
      : `Qui si possono scrivere: ${known.join(', ')}.`,
  };
}
