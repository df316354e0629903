import type { Span } from './syntax.ts';
import type { Token, TokenType } from './token.ts';

/** A place in a list of tokens that moves forward, and back when a rule does not match. */
export class Cursor {
  readonly tokens: readonly Token[];
  index: number;

  constructor(tokens: readonly Token[], index = 0) {
    this.tokens = tokens;
    this.index = index;
  }

  /** The token at the cursor, or so many further. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.index + ahead];
  }

  /** Whether the token at the cursor is one of these. */
  at(...types: readonly TokenType[]): boolean {
    const token = this.tokens[this.index];
    return token !== undefined && types.includes(token.type);
  }

  /** The token at the cursor when it is one of these; the cursor moves past it. */
  take(...types: readonly TokenType[]): Token | undefined {
    const token = this.tokens[this.index];
    if (token === undefined || !types.includes(token.type)) return undefined;
    this.index++;
    return token;
  }

  /** Moves past all tokens of these types. */
  skip(...types: readonly TokenType[]): void {
    while (this.at(...types)) this.index++;
  }

  /** Runs a rule; when it does not match the cursor is back where it was. */
  attempt<T>(rule: (cursor: Cursor) => T | undefined): T | undefined {
    const start = this.index;
    const result = rule(this);
    if (result === undefined) this.index = start;
    return result;
  }

  /** The text from a token index to the cursor. */
  spanFrom(start: number): Span {
    const first = this.tokens[start];
    const last = this.tokens[this.index - 1];
    return { offset: first?.offset ?? 0, end: last?.end ?? first?.end ?? 0 };
  }
}
