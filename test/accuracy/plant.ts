/**
 * The slips that people make with figures, planted one at a time. Deterministic: the same figure always
 * gets the same slips.
 */
export const SLIP_KINDS = [
  'digit changed',
  'last digit changed',
  'neighbours swapped',
  'group dropped',
  'sign flipped',
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

export interface Slip {
  readonly kind: SlipKind;
  /** The figure with the slip in it. */
  readonly text: string;
}

const SLIPS: Readonly<Record<SlipKind, (figure: string) => string | null>> = {
  'digit changed': (figure) => {
    const places = digitPlaces(figure);
    return digitChanged(figure, places, Math.floor(places.length / 2));
  },
  'last digit changed': (figure) => {
    const places = digitPlaces(figure);
    // The last of one or two digits is the one in the middle, which has its own slip.
    return places.length < 3 ? null : digitChanged(figure, places, places.length - 1);
  },
  'neighbours swapped': neighboursSwapped,
  'group dropped': groupDropped,
  'sign flipped': signFlipped,
};

/** All slips that change a written figure; a figure may be too short for some of them. */
export function slipsOf(figure: string): readonly Slip[] {
  return SLIP_KINDS.flatMap((kind) => {
    const text = SLIPS[kind](figure);
    return text === null || text === figure ? [] : [{ kind, text }];
  });
}

/** The digit is moved on by three; no longer figure begins with a zero thereby. */
function digitChanged(figure: string, places: readonly number[], index: number): string | null {
  const at = places[index];
  if (at === undefined) return null;
  const moved = (Number(figure[at]) + 3) % 10;
  const leads = index === 0 && places.length > 1;
  return replaceAt(figure, at, String(leads && moved === 0 ? 4 : moved));
}

/** The first two neighbours that differ change places; no figure begins with a zero thereby. */
function neighboursSwapped(figure: string): string | null {
  const places = digitPlaces(figure);
  for (let i = 0; i + 1 < places.length; i++) {
    const [a, b] = [places[i] as number, places[i + 1] as number];
    if (figure[a] === figure[b] || (i === 0 && figure[b] === '0')) continue;
    const once = replaceAt(figure, a, figure[b] as string);
    return replaceAt(once, b, figure[a] as string);
  }
  return null;
}

/** `1.575.746` → `1.575` */
function groupDropped(figure: string): string | null {
  const group = /\.\d{3}(?=$|[^\d.])/.exec(figure);
  if (group === null) return null;
  return figure.slice(0, group.index) + figure.slice(group.index + group[0].length);
}

function signFlipped(figure: string): string | null {
  if (!/[1-9]/.test(figure)) return null;
  const sign = /^[-−–÷]\s?/.exec(figure);
  if (sign !== null) return figure.slice(sign[0].length);
  return figure.startsWith('(') ? figure.replace(/[()]/g, '') : `-${figure}`;
}

function digitPlaces(figure: string): readonly number[] {
  return [...figure.matchAll(/\d/g)].map(({ index }) => index);
}

function replaceAt(text: string, at: number, character: string): string {
  return text.slice(0, at) + character + text.slice(at + 1);
}
