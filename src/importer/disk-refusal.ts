// What a disk refuses, in the words of who asked.
import { ImportError } from './source.ts';

/** Why a file cannot be read. */
export function readRefusal({ code }: NodeJS.ErrnoException): ImportError {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new ImportError('Il file non c’è.', 'Controllare il nome e la cartella.');
    case 'EISDIR':
      return new ImportError('È una cartella, non un file.', 'Scrivere i nomi dei suoi file.');
    case 'EACCES':
    case 'EPERM':
      return new ImportError(
        'Manca il permesso di leggere il file.',
        'Cambiarne i permessi, o farne una copia propria.',
      );
    default:
      return new ImportError(
        `Il file non si può leggere (${code}).`,
        'Controllare il disco su cui sta.',
      );
  }
}

/** Why a file cannot be written. */
export function writeRefusal(path: string, { code }: NodeJS.ErrnoException): ImportError {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ImportError(
        `Manca il permesso di scrivere il file ${path}.`,
        'Cambiare i permessi della cartella, o sceglierne un’altra con --output.',
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new ImportError(
        `Sul disco non c’è più spazio per il file ${path}.`,
        'Liberarne, o scegliere con --output una cartella su un altro disco.',
      );
    case 'EEXIST':
    case 'EISDIR':
    case 'ENOTDIR':
      return new ImportError(
        `Il file ${path} non si può scrivere: al suo posto, o a quello della sua cartella, c’è altro.`,
        'Spostarlo, o scegliere un’altra cartella con --output.',
      );
    default:
      return new ImportError(
        `Il file ${path} non si può scrivere (${code}).`,
        'Controllare il disco su cui sta la cartella.',
      );
  }
}
