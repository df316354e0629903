import type { Archive } from '../../model/archive.ts';
import type { ArchiveEvent, Issue } from '../../model/issue.ts';
import { fold } from '../../text/fold.ts';
import type { Finding, Published } from '../rules/check.ts';

/** Where to say that an address is lost, and what to write there. */
export type Placed = Pick<Finding, 'file' | 'path' | 'hint'>;

type Place = Pick<Finding, 'file' | 'path'>;

/** What became of the issues and events that were published: another title, another period, another file, or nothing. */
export class Successors {
  readonly #issues: ReadonlyMap<string, Issue>;
  readonly #places = new Map<string, Place>();
  readonly #nameNow: Published['nameNow'];

  /** @param archive as it is now, drafts included */
  constructor({ issues }: Archive, { archive: before, nameNow }: Published) {
    this.#nameNow = nameNow;
    this.#issues = new Map(issues.map((issue) => [issue.file, issue]));
    for (const { file, events } of issues) {
      for (const [index, event] of events.entries()) {
        // What was there then is the successor of nothing.
        if (before.event(event.url)) continue;
        const place = { file, path: ['events', index, 'title'] };
        for (const key of keysOf(event, file, index)) this.#places.set(key, place);
      }
    }
  }

  placeOfIssue({ file: formerFile, url }: Issue): Placed {
    const file = this.#nameNow(formerFile);
    const successor = this.#issues.get(file);
    if (!successor) {
      const hint = `Rimettere il file; se il numero ora è un altro file, aggiungervi: aliases: [${url}]`;
      return { file, path: [], hint };
    }
    return {
      file,
      path: ['period'],
      hint: successor.draft
        ? 'Togliere «draft: true»: ciò che è pubblicato resta.'
        : `Se il periodo è cambiato di proposito, aggiungere al numero: aliases: [${url}]`,
    };
  }

  placeOfEvent(event: ArchiveEvent, url: string): Placed {
    const file = this.#nameNow(event.issue.file);
    if (this.#issues.get(file)?.draft) return this.placeOfIssue(event.issue);
    const keys = keysOf(event, file, event.issue.events.indexOf(event));
    const place = keys.map((key) => this.#places.get(key)).find((found) => found !== undefined);
    if (place) {
      return { ...place, hint: `Se è questo evento, aggiungervi: aliases: [${url}]` };
    }
    return {
      file,
      path: this.#issues.has(file) ? ['events'] : [],
      hint: `Rimettere l’evento; se non vale più, con una riga «withdrawn: motivo»: la pagina resta e lo dice. Se ora è un altro evento, aggiungere a quello: aliases: [${url}]`,
    };
  }
}

/** By what an event is found again, the surest first: its title, its text, its place in its issue. */
function keysOf({ title, text }: ArchiveEvent, file: string, index: number): string[] {
  return [
    `title ${file} ${fold(title)}`,
    `title ${fold(title)}`,
    ...(text ? [`text ${text}`] : []),
    `place ${file} ${index}`,
  ];
}
