import type { z } from 'zod';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { type FieldPath, fieldName, type Position, Positions } from './positions.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';

/** What is wrong, wherever it is. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Gathers what is wrong with one YAML text, turning field paths into lines and columns only when there is something to say. */
export class Problems {
  readonly file: string;
  readonly #yaml: string;
  readonly #found: Diagnostic[] = [];
  /** The fields that a schema refused: of what stands in for them there is nothing to say. */
  readonly #refused = new Set<string>();
  #positions: Positions | undefined;

  constructor(file: string, yaml: string) {
    this.file = file;
    this.#yaml = yaml;
  }

  get list(): readonly Diagnostic[] {
    return this.#found;
  }

  /** At the value of a field, `offset` characters into it. */
  add(severity: Severity, path: FieldPath, problem: Problem, offset = 0): void {
    const field = fieldName(path);
    if (this.#refused.has(field)) return;
    this.at(severity, this.#place().value(path, offset), problem, field);
  }

  /** At a line and column that the caller knows, such as one in the Markdown body. */
  at(severity: Severity, place: Position, { code, message, hint }: Problem, field?: string): void {
    this.#found.push({
      file: this.file,
      line: place.line,
      column: place.column,
      ...(field ? { field } : {}),
      code,
      severity,
      message,
      ...(hint ? { hint } : {}),
    });
  }

  /** Validates against a schema; undefined when it does not fit. */
  parse<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> | undefined {
    const result = schema.safeParse(data, { reportInput: true });
    if (result.success) return result.data;
    const errors = this.#found.filter(({ severity }) => severity === 'error');
    const source = {
      file: this.file,
      positions: this.#place(),
      schema,
      told: new Set(errors.map(({ line }) => line)),
    };
    const refused = schemaDiagnostics(result.error.issues, source);
    for (const diagnostic of refused) {
      this.#found.push(diagnostic);
      if (diagnostic.field) this.#refused.add(diagnostic.field);
    }
    return undefined;
  }

  #place(): Positions {
    this.#positions ??= new Positions(this.#yaml);
    return this.#positions;
  }
}
