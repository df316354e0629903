// From the bytes of a text file to text: UTF-8, UTF-16 with its mark, else Windows-1252, as older programs wrote.
import { ImportError } from './source.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
/** Page breaks and the line ends of other systems. */
const LINE_ENDS = /\r\n?|[\f\v\u0085\u2028\u2029]/g;

/** A text and what a person should know about how it was read. */
interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Decodes a text file. @throws ImportError if it is empty */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, notes } = decode(bytes);
  const clean = cleanText(text);
  if (clean.trim() === '') {
    throw new ImportError('Il file è vuoto.', 'Controllare di aver scelto il file giusto.');
  }
  return { text: clean, notes };
}

/** Text with one kind of line end and without characters that no file of the archive may hold. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROL, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');
}

function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return {
      text: decodeWindows1252(bytes),
      notes: [
        'Il file non è in UTF-8: è stato letto come Windows-1252. Controllare le lettere accentate.',
      ],
    };
  }
}

/** What Windows-1252 has in the places 0x80–0x9f. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not every release of Node.js has these signs in its own decoder: some take them for control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign);
}
