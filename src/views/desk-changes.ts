import { count } from '../text/count.ts';
import type { DeskPages } from './desk-pages.ts';
import type { LinkView } from './page-view.ts';

/** What differs in the folder of the contents from a revision of git. */
export interface Changes {
  /** The name of the revision: «origin/main». */
  readonly base: string;
  /** In order of their names, which are those that diagnostics give. */
  readonly files: readonly { readonly file: string; readonly change: Change }[];
}

/** What became of a file since the revision; one that was renamed is removed and added. */
export type Change = 'added' | 'changed' | 'removed';

/** The changes in a sentence, which is all there is without git or without changes, and file by file. */
export interface DeskChangesView {
  readonly sentence: string;
  readonly files: readonly {
    readonly file: string;
    /** «Nuovo», «Cambiato», «Tolto». */
    readonly change: string;
    readonly page: LinkView | undefined;
  }[];
}

const CHANGE_NAMES: Readonly<Record<Change, string>> = {
  added: 'Nuovo',
  changed: 'Cambiato',
  removed: 'Tolto',
};

/** What an editor changed since the last publication; without git a sentence that says so. */
export function deskChanges(changes: Changes | undefined, pages: DeskPages): DeskChangesView {
  if (!changes) {
    return {
      sentence: 'I contenuti non sono in un deposito git: non si può dire che cosa è cambiato.',
      files: [],
    };
  }
  const { base, files } = changes;
  return {
    sentence:
      files.length === 0
        ? `Nessun file è diverso da quelli in «${base}».`
        : `${count(files.length, 'file diverso', 'file diversi')} da ${files.length === 1 ? 'quello' : 'quelli'} in «${base}».`,
    files: files.map(({ file, change }) => ({
      file,
      change: CHANGE_NAMES[change],
      page: change === 'removed' ? undefined : pages.ofFile(file),
    })),
  };
}
