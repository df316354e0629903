/**
 * A number with its noun in agreement, as Italian wants it; thousands separated by a point.
 * @example count(1, 'evento', 'eventi') // "1 evento"
 * @example count(30000, 'evento', 'eventi') // "30.000 eventi"
 */
export function count(number: number, singular: string, plural: string): string {
  const digits = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${digits} ${number === 1 ? singular : plural}`;
}
