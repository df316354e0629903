// One page of a PDF as pieces of text with their place, size and weight; links are found by the rectangles over them.
import type { getDocumentProxy } from 'unpdf';
import { escapeMarkdown, formatLink } from './inline.ts';
import { cleanText } from './read-bytes.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Text on one baseline; points from the lower left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A page, measured in points. */
interface PageText {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

interface Link {
  readonly url: string;
  /** Left, bottom, right, top. */
  readonly rect: readonly number[];
}

const BOLD_NAME = /bold|black|heavy|semibold|demi/i;

/** Reads a page. */
export async function readPage(page: Page): Promise<PageText> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  // Only then are the fonts known by their names.
  await page.getOperatorList();
  const links = linksOf(await page.getAnnotations());
  const fonts = new Map<string, boolean>();
  const isBold = (font: string): boolean => {
    const known = fonts.get(font) ?? isBoldFont(page, font);
    fonts.set(font, known);
    return known;
  };
  const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item, isBold, links) : []));
  page.cleanup();
  return { width: right - left, height: top - bottom, pieces };
}

function isBoldFont(page: Page, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name, bold } = page.commonObjs.get(font) as { name?: string; bold?: boolean };
  return bold === true || BOLD_NAME.test(name ?? '');
}

function pieceOf(item: Item, isBold: (font: string) => boolean, links: readonly Link[]): Piece[] {
  const { str, transform, width, fontName } = item;
  const text = cleanText(str).replace(/\s+/gu, ' ');
  if (text.trim() === '') return [];
  const [, , shear = 0, scale = 0, left = 0, baseline = 0] = transform;
  const size = Math.hypot(shear, scale) || 1;
  const box = { left, right: left + width, baseline, size };
  return [{ ...box, text: withLinks(text, box, links), bold: isBold(fontName) }];
}

function linksOf(annotations: readonly unknown[]): Link[] {
  return (
    annotations as readonly {
      subtype?: string;
      url?: string;
      unsafeUrl?: string;
      rect?: number[];
    }[]
  ).flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const target = url ?? unsafeUrl;
    return subtype === 'Link' && target && rect && /^(?:https?:|mailto:|www\.)/i.test(target)
      ? [{ url: target, rect }]
      : [];
  });
}

/** The words below each link become its text; where a link covers a part of a piece, whole words of it. */
function withLinks(
  text: string,
  { left, right, baseline, size }: Omit<Piece, 'text' | 'bold'>,
  links: readonly Link[],
): string {
  const width = right - left;
  const over = links
    .filter(
      ({ rect: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }) =>
        width > 0 &&
        y0 <= baseline + size / 2 &&
        y1 >= baseline + size / 4 &&
        Math.min(x1, right) - Math.max(x0, left) > size / 3,
    )
    .map(({ url, rect: [x0 = 0, , x1 = 0] }) => ({
      url,
      start: wordStart(text, Math.round(((x0 - left) / width) * text.length)),
      end: wordEnd(text, Math.round(((x1 - left) / width) * text.length)),
    }))
    .sort((a, b) => a.start - b.start);
  let written = '';
  let position = 0;
  for (const { url, start, end } of over) {
    if (start < position || end <= start) continue;
    const label = formatLink(escapeMarkdown(text.slice(start, end)), url);
    written += escapeMarkdown(text.slice(position, start)) + label;
    position = end;
  }
  return written + escapeMarkdown(text.slice(position));
}

/** The start of the word that is nearest to a position. */
function wordStart(text: string, position: number): number {
  const starts = [...text.matchAll(/(?<=^|[\s("«“'’])[^\s("«“'’]/gu)].map(({ index }) => index);
  return nearestOf(starts, position, 0);
}

function wordEnd(text: string, position: number): number {
  const ends = [...text.matchAll(/[\p{L}\p{N}/](?=$|[\s.,;:!?)»”"'’])/gu)].map(
    ({ index, 0: sign }) => index + sign.length,
  );
  return nearestOf(ends, position, text.length);
}

function nearestOf(places: readonly number[], position: number, otherwise: number): number {
  return places.reduce(
    (best, place) => (Math.abs(place - position) < Math.abs(best - position) ? place : best),
    places[0] ?? otherwise,
  );
}
