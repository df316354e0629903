interface Kept<Subject, Value> {
  get(subject: Subject): Value | undefined;
  set(subject: Subject, value: Value): unknown;
}

/**
 * The same function, which makes each value once and gives the same one ever after.
 *
 * @param made where the values are kept; a WeakMap forgets those of objects that nobody has any more
 */
export function memo<Subject, Value>(
  make: (subject: Subject) => Value,
  made: Kept<Subject, Value> = new Map<Subject, Value>(),
): (subject: Subject) => Value {
  return (subject) => {
    let value = made.get(subject);
    if (value === undefined) {
      value = make(subject);
      made.set(subject, value);
    }
    return value;
  };
}
