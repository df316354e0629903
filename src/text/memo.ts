/** The same function, which makes each value once and gives the same one ever after. */
export function memo<Subject, Value>(
  make: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const made = new Map<Subject, Value>();
  return (subject) => {
    let value = made.get(subject);
    if (value === undefined) {
      value = make(subject);
      made.set(subject, value);
    }
    return value;
  };
}
