import { describe, expect, it } from 'vitest';
import {
  parseBaseUrl,
  parseChoice,
  parseCount,
  parseOptions,
  parsePathPrefix,
  parsePort,
  parseWords,
  UsageError,
} from '../../src/commands/options.ts';
import { CONTENT } from '../../src/commands/shared-options.ts';

const WANTED = {
  content: CONTENT,
  port: { type: 'string', says: 'la porta' },
  fix: { type: 'boolean', says: 'corregge' },
} as const;

describe('the options of a command', () => {
  it('are read with a space or an equals sign, and have defaults', () => {
    expect({ ...parseOptions(['--content', 'a', '--port=80'], WANTED) }).toEqual({
      content: 'a',
      port: '80',
    });
    expect({ ...parseOptions([], WANTED) }).toEqual({ content: 'content' });
  });

  it.each([
    [['--contents', 'a'], 'L’opzione «--contents» non esiste.'],
    [['-c'], 'L’opzione «-c» non esiste.'],
    [['--content'], 'L’opzione «--content» vuole un valore.'],
    [['--content', '--port', '80'], 'L’opzione «--content» vuole un valore.'],
    [['--fix=tutto'], 'L’opzione «--fix» non vuole un valore.'],
    [['aprile'], 'La parola «aprile» non è un’opzione.'],
  ])('%j are refused in Italian, with those that there are', (args, message) => {
    expect(() => parseOptions(args, WANTED)).toThrow(
      new UsageError(`${message} Opzioni possibili: --content, --port, --fix.`),
    );
  });
});

describe('--base-url', () => {
  it('takes a complete address', () => {
    expect(parseBaseUrl('https://www.comune.example')).toBe('https://www.comune.example');
    expect(parseBaseUrl(undefined)).toBeUndefined();
  });

  it.each(['www.comune.example', '/wip/', 'ftp://comune.example', ''])('refuses «%s»', (text) => {
    expect(() => parseBaseUrl(text)).toThrow(UsageError);
  });
});

describe('--path-prefix', () => {
  it.each([
    ['/p/', '/p/'],
    ['p', '/p/'],
    ['/a/b', '/a/b/'],
    ['//a//', '/a/'],
    ['/', '/'],
    ['', '/'],
  ])('takes «%s» as %s', (text, prefix) => {
    expect(parsePathPrefix(text)).toBe(prefix);
  });

  it.each(['https://x.it/p/', '/p?q', '/p q/', '/è/', '/../', '/p/./'])('refuses «%s»', (text) => {
    expect(() => parsePathPrefix(text)).toThrow(UsageError);
  });
});

describe('--port', () => {
  it('takes a number that a port can have', () => {
    expect([parsePort('1'), parsePort('8080'), parsePort('65535')]).toEqual([1, 8080, 65535]);
  });

  it.each(['0', '65536', '80a', '-1', '1e3', '', '８０'])('refuses «%s»', (text) => {
    expect(() => parsePort(text)).toThrow(UsageError);
  });
});

describe('words beside options', () => {
  const wanted = {
    content: CONTENT,
    fix: { type: 'boolean', says: 'corregge' },
  } as const;

  it.each([
    [['marzo 2024'], ['marzo 2024'], 'content'],
    [['marzo', '2024', '--content', 'x'], ['marzo', '2024'], 'x'],
    [['--content=x', 'marzo', '--fix', '2024'], ['marzo', '2024'], 'x'],
    [['--fix', '--', '-1.pdf', '--content'], ['-1.pdf', '--content'], 'content'],
    [[], [], 'content'],
  ])('of %j', (args, words, content) => {
    const read = parseWords(args, wanted);
    expect([read.words, read.values.content]).toEqual([words, content]);
  });

  it.each([[['marzo', '--content']], [['marzo', '--force']]])('are refused with %j', (args) => {
    expect(() => parseWords(args, wanted)).toThrow(UsageError);
  });
});

describe('a choice and a number', () => {
  it('are taken as they are', () => {
    expect(parseChoice('--format', 'json', ['text', 'json'])).toBe('json');
    expect([
      parseCount('--most', '0'),
      parseCount('--most', '12'),
      parseCount('--most', undefined),
    ]).toEqual([0, 12, undefined]);
  });

  it.each(['JSON', '', 'yaml'])('the choice «%s» is refused', (text) => {
    expect(() => parseChoice('--format', text, ['text', 'json'])).toThrow(UsageError);
  });

  it.each(['-1', '1.5', 'molti', ''])('the number «%s» is refused', (text) => {
    expect(() => parseCount('--most', text)).toThrow(UsageError);
  });
});
