import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Position } from './positions.ts';

/** Something on the line, then `#` with a letter behind it: «title: Torino #unita». */
const HASHTAG = /^[ \t]*[^\s#][^\n]*?[ \t](#[\p{L}\p{N}_]+)/gmu;
/** A value on the line, then `#` with a space and words behind it: «title: Praia # la missione». */
const COMMENT = /^(?![ \t]*(?:- )?[\w-]+:[ \t]+#)[ \t]*[^\s#][^\n]*?[ \t](#[ \t]+[^\s][^\n]*)$/gm;

interface Hashtag {
  readonly word: string;
  readonly position: Position;
}

/**
 * Hashtags that YAML takes for a comment, so that they and all words behind them would be lost. A comment has a space
 * behind its `#`, or a line of its own.
 */
export function lostHashtags(yaml: string): Hashtag[] {
  return outsideTexts(yaml, HASHTAG);
}

/** Comments behind a value on one line, which may be words of that value. */
export function commentsBehind(yaml: string): Hashtag[] {
  return outsideTexts(yaml, COMMENT);
}

function outsideTexts(yaml: string, pattern: RegExp): Hashtag[] {
  const candidates = [...yaml.matchAll(pattern)].map(({ index, 0: line, 1: word = '' }) => ({
    word,
    offset: index + line.length - word.length,
  }));
  if (candidates.length === 0) return [];
  const counter = new LineCounter();
  const texts: (readonly [number, number])[] = [];
  visit(parseDocument(yaml, { lineCounter: counter, schema: 'failsafe' }), (_, node) => {
    if (isScalar(node) && node.range) texts.push([node.range[0], node.range[1]]);
  });
  let next = 0;
  return candidates
    .filter(({ offset }) => {
      // Both are in the order of the file.
      while ((texts[next]?.[1] ?? Infinity) <= offset) next += 1;
      return (texts[next]?.[0] ?? Infinity) > offset;
    })
    .map(({ word, offset }) => {
      const { line, col } = counter.linePos(offset);
      return { word, position: { line, column: col } };
    });
}
