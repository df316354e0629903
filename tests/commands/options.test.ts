import { describe, expect, it } from 'vitest';
import {
  parseBaseUrl,
  parseOptions,
  parsePathPrefix,
  parsePort,
  UsageError,
} from '../../src/commands/options.ts';

const WANTED = {
  content: { type: 'string', default: 'content' },
  port: { type: 'string' },
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
    [['aprile'], 'La parola «aprile» non è un’opzione.'],
  ])('%j are refused in Italian, with those that there are', (args, message) => {
    expect(() => parseOptions(args, WANTED)).toThrow(
      new UsageError(`${message} Opzioni possibili: --content, --port.`),
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
