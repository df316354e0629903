import type { Anchor } from '../dates/anchor.ts';
import { RESERVED } from '../model/urls.ts';
import { count } from '../text/count.ts';
import { slug } from '../text/slug.ts';
import { plainText } from './inline.ts';
import type { EventBlocks, TitleRule } from './layout.ts';
import type { Confidence, DraftNotes } from './notes.ts';
import { datedLines, partsOfEvent } from './round-up.ts';
import type { SourceBlock } from './source.ts';
import { markdownOf } from './texts.ts';

/** The ids that the events of one issue have taken. */
export class EventIds {
  readonly #taken = new Set<string>();
  /** The number that the next event with this id gets. */
  readonly #next = new Map<string, number>();

  /** An id, where the title alone gives none or one that another event has. */
  idFor(title: string): string | undefined {
    const own = slug(title);
    const base = own === '' ? 'evento' : RESERVED.has(own) ? `evento-${own}` : own;
    let id = base;
    for (let next = this.#next.get(base) ?? 2; this.#taken.has(id); next++) {
      id = `${base}-${next}`;
      this.#next.set(base, next + 1);
    }
    this.#taken.add(id);
    return id === own ? undefined : id;
  }
}

interface EventContext {
  readonly ids: EventIds;
  readonly notes: DraftNotes;
  readonly anchor: Anchor | undefined;
}

const RULES: Readonly<Record<TitleRule, readonly [rule: string, confidence: Confidence]>> = {
  'date-below': ['titolo con la sua data nella riga sotto', 'alta'],
  'date-above': ['titolo con la sua data nella riga sopra', 'alta'],
  heading: ['titolo o riga in grassetto senza data', 'media'],
  'short-line': ['riga breve sopra un testo lungo, senza data', 'bassa'],
};

/** The fields of one event, as its file holds them. */
export function draftEvent(
  event: EventBlocks,
  index: number,
  { ids, notes, anchor }: EventContext,
) {
  const field = `events[${index + 1}]`;
  const title = plainText(event.title.text);
  const [rule, confidence] = RULES[event.rule];
  notes.origin(`${field}.title`, title, event.title, rule, confidence);
  for (const [, label, target] of event.title.text.matchAll(/\[([^\][]*)\]\(([^()\s]*)\)/g)) {
    notes.doubt(
      event.title,
      `${field}: il titolo era un collegamento («${label}» → ${target}); un titolo non può esserlo.`,
    );
  }
  const when = draftWhen(event, field, notes);
  const id = ids.idFor(title);
  const unread = event.date && when === undefined && !event.inherited ? [event.date.block] : [];
  const text = markdownOf([...unread, ...event.blocks], field, notes);
  if (text === '') notes.doubt(event.title, `${field}: «${title}» non ha testo.`);
  else
    notes.origin(
      `${field}.text`,
      text,
      event.blocks[0] ?? event.title,
      'ciò che segue fino al prossimo titolo',
      confidence,
    );
  const parts = partsOfEvent(event.blocks, anchor);
  const dated = event.blocks.flatMap((block) => datedLines(block, anchor));
  if (parts.length === 0 && dated.length > 1) {
    notes.doubt(
      dated[0],
      `${field}: ${count(dated.length, 'riga comincia', 'righe cominciano')} con una data: decidere se sono appuntamenti da elencare in «dates».`,
    );
  }
  for (const part of parts) {
    notes.origin(
      `${field}.dates`,
      part.title,
      event.title,
      'capoverso o riga che comincia con una data',
      'media',
    );
    notes.date(`${field}.dates`, part.when, event.title);
  }
  const location =
    event.date?.line.separated && when !== undefined ? event.date.line.caption : undefined;
  if (location)
    notes.origin(
      `${field}.location`,
      location,
      event.date?.block,
      'luogo scritto prima della data',
      'media',
    );
  return {
    title,
    ...(id === undefined ? {} : { id }),
    ...(when === undefined ? {} : { when }),
    ...(text === '' ? {} : { text }),
    ...(location === undefined ? {} : { location }),
    ...draftImage(event.blocks, field, notes),
    dates: parts,
  };
}

/** The date as printed; a date that cannot be read stays in the text. */
function draftWhen(
  { date, inherited }: EventBlocks,
  field: string,
  notes: DraftNotes,
): string | undefined {
  if (!date) {
    return undefined;
  }
  const { block, line } = date;
  if (line.problem) {
    notes.doubt(
      block,
      `${field}: la data «${line.when}» non si può leggere (${line.problem}) e resta nel testo.`,
    );
    return undefined;
  }
  if (inherited)
    notes.repeat(block.lines[0]?.place ?? { line: 1 }, line.when, 'Il giorno vale per più eventi.');
  if (line.caption !== undefined && !line.separated) {
    notes.doubt(
      block,
      `${field}: «${line.caption}» prima della data è forse il testo alternativo di un’immagine.`,
    );
  }
  const rule = inherited
    ? 'il giorno scritto sopra più eventi'
    : 'riga che contiene soltanto una data';
  const isPlain = !inherited && line.caption === undefined;
  notes.origin(`${field}.when`, line.when, block, rule, isPlain ? 'alta' : 'media');
  notes.date(`${field}.when`, line.when, block);
  return line.when;
}

/** The first picture of an event; the others are only told. */
function draftImage(blocks: readonly SourceBlock[], field: string, notes: DraftNotes) {
  const images = blocks.filter(({ kind }) => kind === 'image');
  const first = images.find(({ lines }) => lines[0]?.media !== undefined);
  for (const image of images) {
    if (image !== first) notes.leaveOutImage(image, 'è la seconda di un evento');
  }
  const [line] = first?.lines ?? [];
  if (!first || !line?.media) return {};
  const alt = plainText(line.text);
  notes.leaveOut(first, 'È il testo alternativo dell’immagine.');
  notes.origin(
    `${field}.image`,
    line.media,
    first,
    'immagine nel testo dell’evento',
    alt ? 'alta' : 'bassa',
  );
  if (!alt)
    notes.doubt(
      first,
      `${field}: l’immagine ${line.media} non ha testo alternativo: scrivere che cosa si vede.`,
    );
  return { image: { src: line.media, alt: alt || 'Immagine da descrivere' } };
}
