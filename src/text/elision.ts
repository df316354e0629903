/** Articles and prepositions that Italian writes joined to the next word by an apostrophe. */
const ELIDED =
  /(?<![\p{L}\p{N}])(?:l|un|d|dell|all|dall|nell|sull|coll|quell|quest|bell|sant|c|s|n|m|t|v|gl|com|cos|dov|anch|tutt|senz|mezz|nessun|ciascun|qualcun|alcun)['’](?=[\p{L}\p{N}])/giu;

/**
 * Takes away elided articles and prepositions, so that a word is found with or without its article.
 * @example stripElisions("dell'Europa e l’arte") // "Europa e arte"
 */
export function stripElisions(text: string): string {
  return text.replace(ELIDED, '');
}
