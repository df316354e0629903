// From text to symbols. Two steps: raw tokens by one regular expression, then words joined into the phrases of the
// lexicon. Repairs done here, so that no rule of the grammar sees them: a word broken by PDF hyphenation, a doubled
// word, an accent written as an apostrophe, the point of an abbreviation.
import { fold } from '../text/fold.ts';
import { ELIDED_WORDS } from './lexicon.ts';
import { INITIALS } from './lexicon-names.ts';
import { beginsPhrase, joinPhrases } from './phrases.ts';
import type { Mark, Token, TokenType } from './token.ts';

/**
 * An ISO day, a number with its ordinal mark (`1°`, `1 °`, `1o`), a word, any other sign, `--`, `>>` and `->` as one; spaces are
 * what lies between.
 */
const RAW =
  /(\d{4}-\d\d-\d\d)(?!\d)|(\d+)( ?[°º]|[\^ª]|(?<=(?:^|\D)0?1)o(?![\p{L}\d]))?|([\p{L}\p{M}\u00ad]+)|[-‐‑‒–—―−]+>*|>+|[^\s]/gu;

const MARKS: Readonly<Record<string, Mark>> = {
  ...Object.fromEntries([...'-‐‑‒–—―−÷→➔➜>'].map((dash) => [dash, '-'])),
  ...Object.fromEntries([..."'’‘ʼ`´"].map((apostrophe) => [apostrophe, "'"])),
  '/': '/',
  ',': ',',
  ';': ';',
  ':': ':',
  '.': '.',
  '•': ';',
  '|': ';',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
};

/**
 * Cuts a text into the symbols of the grammar.
 * @example tokenize("4-5 no- vembre") // number 4, -, number 5, month 11
 */
export function tokenize(text: string): readonly Token[] {
  const words = joinInitials(joinBrokenWords(withoutBullets(rawTokens(text))));
  const symbols = joinPhrases(withoutDoubledWords(joinApostrophes(words)));
  return joinNamesWithNumber(symbols);
}

/** In a text that begins with a dash those at the beginning of its lines join nothing. */
function withoutBullets(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.type !== '-') return tokens;
  return tokens.map((token) =>
    token.type === '-' && token.newLine ? { ...token, type: ';' } : token,
  );
}

/** «G7», «Under35»: the number of a name, with nothing in between, is no day. */
function joinNamesWithNumber(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before?.type === 'word' && token.type === 'number' && token.adjacent) {
      joined[joined.length - 1] = { ...before, text: before.text + token.text, end: token.end };
    } else joined.push(token);
  }
  return joined;
}

function rawTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(RAW)) {
    const [raw, iso, digits, ordinal, word] = match;
    const offset = match.index;
    tokens.push({
      type: iso ? 'iso-date' : digits ? 'number' : word ? 'word' : signType(raw),
      text: digits ?? (word ? fold(word).replaceAll('\u00ad', '') : raw),
      value: digits ? Number(digits) : 0,
      ordinal: ordinal !== undefined,
      adjacent: offset === end && offset > 0,
      newLine: offset > end ? text.slice(end, offset).includes('\n') : offset === 0,
      offset,
      end: offset + raw.length,
    });
    end = offset + raw.length;
  }
  return tokens;
}

function signType(sign: string): TokenType {
  return sign === '&' || sign === '+' ? 'and' : (MARKS[sign.charAt(0)] ?? 'other');
}

function joinBrokenWords(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [head, hyphen, tail] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (!head) break;
    if (head.type === 'word' && hyphen?.type === '-' && hyphen.adjacent && tail?.type === 'word') {
      const text = head.text + tail.text;
      if (text.length > 4 && beginsPhrase(text)) {
        joined.push({ ...head, text, end: tail.end });
        index += 2;
        continue;
      }
    }
    joined.push(head);
  }
  return joined;
}

/** «p.v.» becomes one word, «I°» a number, and so does «l°», which a scanner took for it. */
function joinInitials(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [token, sign, second, last] = tokens.slice(index, index + 4);
    if (!token) break;
    const areJoined = token.type === 'word' && sign?.adjacent && second?.adjacent;
    const initials = areJoined && INITIALS.get(token.text + sign.text + second.text);
    if (initials) {
      const isPoint = last?.type === '.' && last.adjacent;
      joined.push({ ...token, text: initials, end: (isPoint ? last : second).end });
      index += isPoint ? 3 : 2;
    } else if (ONES.includes(token.text) && sign?.adjacent && ORDINAL_SIGNS.includes(sign.text)) {
      joined.push({ ...token, type: 'number', text: '1', value: 1, ordinal: true, end: sign.end });
      index++;
    } else if (isInitialOfName(token, sign, second)) {
      joined.push({ ...token, end: sign?.end ?? token.end });
      index++;
    } else joined.push(token);
  }
  return joined;
}

/** «G. Verdi»: the point ends no clause. */
function isInitialOfName(token: Token, point: Token | undefined, name: Token | undefined): boolean {
  const isInitial = token.type === 'word' && token.text.length === 1;
  const isPoint = point?.type === '.' && point.adjacent;
  return isInitial && isPoint && name?.type === 'word' && !beginsPhrase(name.text);
}

const ONES = ['i', 'l'];
const ORDINAL_SIGNS = ['°', 'º', '^', 'ª'];

/** «dall'» becomes one word, «lunedi'» loses its accent, «'24» becomes a year. */
function joinApostrophes(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const before = joined.at(-1);
    const after = tokens[index + 1];
    if (token.type !== "'") {
      const isElided =
        UNMARKED.includes(token.text) && BEGIN_WITH_VOWEL.includes(after?.text ?? '');
      joined.push(isElided ? { ...token, text: `${token.text}'` } : token);
      continue;
    }
    if (before?.type === 'word' && token.adjacent && ELIDED_WORDS.has(before.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text}'`, end: token.end };
    } else if (after?.type === 'number' && after.adjacent && after.text.length === 2) {
      joined.push({ ...after, type: 'short-year', offset: token.offset });
      index++;
    }
  }
  return joined;
}

/** «dall 8 all 11 marzo»: the apostrophe was lost. */
const UNMARKED = ['l', 'all', 'dall', 'dell'];
const BEGIN_WITH_VOWEL = ['8', '11', '1'];

function withoutDoubledWords(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    return !(token.type === 'word' && before?.type === 'word' && before.text === token.text);
  });
}
