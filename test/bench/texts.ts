import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { ContentsEntry, Minutes, PlacedItem } from '../../server/src/minutes/model';
import { PLACES } from './places';

/** One text to measure on. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/** The size of real minutes, and what nobody may notice either; in bytes of UTF-8. */
export const SIZES = { '60 KB': 60_000, '1 MB': 1_000_000, '10 MB': 10_000_000 } as const;
export type Size = keyof typeof SIZES;

/** One invented document of each of the forms that look least alike. */
const SEEDS = {
  'Punkt N:, contents, tables by tabs': 'samples/teknikudvalget-2026-03-11.referat',
  'markdown, contents, tables by pipes': 'samples/byraadet-2026-04-27.referat.md',
  'N. title, tables by tabs': 'samples/oekonomiudvalget-2026-02-17.txt',
  'N. title twice, contents': 'samples/regionsraadet-2026-05-06.txt',
  'N. title, labels with colon': 'test/fixtures/forms/03-number-dot.txt',
  'titles alone, contents': 'test/fixtures/forms/20-no-number-with-contents.txt',
  'contents and tables by pipes': 'test/fixtures/forms/45-contents-pipe.txt',
  'tables with a cell to each line': 'test/fixtures/forms/57-cells-on-lines.txt',
} as const;
export type Form = keyof typeof SEEDS;

export const FORMS = Object.keys(SEEDS) as Form[];
/** The form of most municipalities; where one text must stand for all. */
export const COMMON_FORM: Form = 'Punkt N:, contents, tables by tabs';

/** Invented minutes of one form, repeated and renumbered until they have `size` bytes or a little more. */
export function minutesOf(form: Form, size: number): Text {
  return { name: form, text: repeated(readSeed(SEEDS[form]), size) };
}

/** All invented samples and fixtures, one after the other and again from the start: no form at all. */
export function mixed(size: number): Text {
  const samples = readdirSync('samples').map((file) => `samples/${file}`);
  const forms = readdirSync('test/fixtures/forms').filter((file) => file.endsWith('.txt'));
  const files = [...samples, ...forms.map((file) => `test/fixtures/forms/${file}`)];
  const documents = files.map((file) => ended(readSeed(file)));
  const parts: string[] = [];
  for (let i = 0, written = 0; written < size; i++) {
    const part = documents[i % documents.length] ?? '';
    parts.push(part);
    written += bytes(part);
  }
  return { name: 'all forms mixed', text: parts.join('') };
}

/** Real minutes of municipalities, which lie beside the project on some machines and never in it. */
export function realMinutes(): readonly Text[] {
  const folder = '../shared/minutes';
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.map((name) => ({ name, text: readSeed(`${folder}/${name}`) }));
}

/** The same characters in a string of its own, so that nothing remembered of the other is found. */
export function fresh({ text }: Text): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function readSeed(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').replace('\uFEFF', '');
}

/**
 * The first item once, those in the middle again and again, the last one once; each with the number
 * that is its turn, and each repetition with a place of its own in the titles.
 */
function repeated(seed: string, size: number): string {
  const minutes = readMinutes(seed);
  const items = minutes.items.map((placed, i) => seedItem(minutes, placed, i));
  const [first, last] = [items[0], items.at(-1)];
  const middle = items.slice(1, -1);
  if (first === undefined || last === undefined || middle.length === 0) throw new Error(seed);
  const head = headOf(minutes);
  const start = Number(first.placed.item.number ?? 1);

  const entries = [first.entry('', start)];
  const bodies = [first.body('', start)];
  let written = bytes(head.before + head.after + entries[0] + bodies[0]);
  for (let i = 0; written < size; i++) {
    const item = middle[i % middle.length] ?? first;
    const place = i < middle.length ? '' : placeOf(Math.floor(i / middle.length) - 1);
    const [entry, body] = [item.entry(place, start + i + 1), item.body(place, start + i + 1)];
    entries.push(entry);
    bodies.push(body);
    written += bytes(entry) + bytes(body);
  }
  entries.push(last.entry('', start + entries.length));
  bodies.push(last.body('', start + bodies.length));
  // Real minutes have a character that takes two bytes in memory; one makes the whole text so.
  return withDash(head.before + entries.join('') + head.after + bodies.join(''));
}

/** " i Birkeholm", " i Birkelund" …: another for each repetition. */
function placeOf(round: number): string {
  const [starts, ends] = PLACES;
  const whole = starts.length * ends.length;
  const name = `${starts[round % starts.length]}${ends[Math.floor(round / starts.length) % ends.length]}`;
  return round < whole ? ` i ${name}` : `${placeOf(Math.floor(round / whole) - 1)} og ${name}`;
}

interface SeedItem {
  readonly placed: PlacedItem;
  body(place: string, number: number): string;
  /** Its lines in the table of contents; empty in a form that has none. */
  entry(place: string, number: number): string;
}

function seedItem(minutes: Minutes, placed: PlacedItem, index: number): SeedItem {
  const { item, offset } = placed;
  const end = minutes.items[index + 1]?.offset ?? minutes.text.length;
  const text = ended(minutes.text.slice(offset, end));
  const entry = minutes.contents?.entries.find(({ name }) => sameName(name, item.name));
  return {
    placed,
    body(place, number) {
      const named = text.replaceAll(item.name, `${item.name}${place}`);
      return item.number === null ? named : renumbered(named, item.number, number);
    },
    entry(place, number) {
      return entry === undefined ? '' : entryLine(minutes, entry, place, number);
    },
  };
}

function entryLine(minutes: Minutes, entry: ContentsEntry, place: string, number: number): string {
  const { lines } = minutes;
  const from = lines.start(lines.lineAt(entry.span.start));
  const line = minutes.text.slice(from, lines.end(lines.lineAt(entry.span.end)));
  const named = line.replace(entry.name, `${entry.name}${place}`);
  return `${entry.number === null ? named : renumbered(named, entry.number, number)}\n`;
}

function renumbered(text: string, old: string, number: number): string {
  const padded = String(number).padStart(old.length, '0');
  return text.replace(old, padded);
}

function sameName(entry: string, item: string): boolean {
  return entry.includes(item) || item.includes(entry);
}

/** What stands before the table of contents' entries, and from there to the first item. */
function headOf({ text, lines, contents, items }: Minutes): { before: string; after: string } {
  const body = items[0]?.offset ?? 0;
  const [first, last] = [contents?.entries[0], contents?.entries.at(-1)];
  if (first === undefined || last === undefined) return { before: text.slice(0, body), after: '' };
  const from = lines.start(lines.lineAt(first.span.start));
  const to = lines.lineAt(last.span.end) + 1;
  return { before: text.slice(0, from), after: text.slice(lines.start(to), body) };
}

function ended(text: string): string {
  return `${text.trimEnd()}\n\n`;
}

function withDash(text: string): string {
  return /[\u0100-\uFFFF]/.test(text) ? text : `${text}\nSide 1 – slut\n`;
}
