import type { Declared, Place, SourceBlock } from './source.ts';

/** How sure a field is; shown to the person who reads the draft. */
export type Confidence = 'alta' | 'media' | 'bassa';

/** A field of the draft, where it came from, and by which rule. */
export interface FieldOrigin {
  readonly field: string;
  readonly value: string;
  readonly place: Place | undefined;
  readonly rule: string;
  readonly confidence: Confidence;
}

/** A date of the draft, to be read again by a person. */
interface NotedDate {
  readonly field: string;
  readonly text: string;
  readonly place: Place | undefined;
}

/** Something that a person should look at. */
export interface Doubt {
  readonly place: Place | undefined;
  readonly message: string;
}

type Placed = SourceBlock | { readonly place: Place } | undefined;

/** What is told about a draft while it is made. */
export class DraftNotes {
  readonly origins: FieldOrigin[] = [];
  readonly dates: NotedDate[] = [];
  readonly leftOut: Declared[] = [];
  readonly repeated: Declared[] = [];
  readonly doubts: Doubt[] = [];

  origin(field: string, value: string, from: Placed, rule: string, confidence: Confidence): void {
    this.origins.push({ field, value, place: placeOf(from), rule, confidence });
  }

  date(field: string, text: string, from: Placed): void {
    this.dates.push({ field, text, place: placeOf(from) });
  }

  doubt(from: Placed, message: string): void {
    this.doubts.push({ place: placeOf(from), message });
  }

  leaveOut({ lines }: SourceBlock, reason: string): void {
    for (const { text, place } of lines) {
      if (text !== '') this.leftOut.push({ place, text, reason });
    }
  }

  /** A picture that the issue does not show, or one that was lost: its alternative text has no place. */
  leaveOutImage(image: SourceBlock, why = 'non sta in un evento'): void {
    const [line] = image.lines;
    if (line?.media) {
      this.doubt(image, `L’immagine ${line.media} ${why}: il numero non la mostra.`);
    }
    this.leaveOut(image, 'Testo alternativo di un’immagine che il numero non mostra.');
  }

  /** The numbers of a list that the issue does not number. */
  leaveOutNumbers(blocks: readonly SourceBlock[]): void {
    for (const { number, place } of blocks.flatMap(({ lines }) => lines)) {
      if (number !== undefined)
        this.leftOut.push({ place, text: number, reason: 'Numero di un elenco.' });
    }
  }

  /** Words that the draft prints once more than the original. */
  repeat(place: Place, text: string, reason: string): void {
    this.repeated.push({ place, text, reason });
  }
}

function placeOf(from: Placed): Place | undefined {
  if (from === undefined) return undefined;
  return 'place' in from ? from.place : from.lines[0]?.place;
}
