/** The first letter in upper case: the start of a sentence. @example capital('dal 7 febbraio') // "Dal 7 febbraio" */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
