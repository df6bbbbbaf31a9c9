import { looksLikeMinutes } from '../../server/src/detection/detect';
import { exportJson } from '../../server/src/export/exportJson';
import { arithmetic } from '../../server/src/features/arithmetic';
import { foldingRanges } from '../../server/src/features/folding';
import { itemIndex } from '../../server/src/features/itemIndex';
import { outline } from '../../server/src/features/outline';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { readMinutes } from '../../server/src/minutes/minutes';
import { check } from '../../server/src/rules/check';
import { ENORMOUS, HOSTILE, type Hostile, inLines, inOneLine } from './hostile';
import { exponent, inTurn, timed } from './measure';
import { atMost, figure, power, type Section } from './report';
import { COMMON_FORM, minutesOf, SIZES } from './texts';

/**
 * How the cost grows where a text is made to hurt: each input is doubled until it takes long enough to
 * be measured, and the exponent is that of the last doublings. 1 is a cost that is the same for each
 * character; 2 would freeze the editor on a text ten times as long.
 */
export async function growth(quick: boolean): Promise<Section> {
  const enough = quick ? ENOUGH / 4 : ENOUGH;
  const warm = minutesOf(COMMON_FORM, SIZES['60 KB']);
  for (let run = 0; run < WARM_UP; run++) await cost(warm.text);
  const kinds = await inTurn(HOSTILE, (hostile) => grown(hostile, enough));
  const patterns = [...inOneLine(), ...inLines()];
  const judged = await inTurn(patterns, async (hostile) => {
    return { hostile, suspicion: await suspicion(hostile) };
  });
  const suspects = judged
    .sort((a, b) => b.suspicion - a.suspicion)
    .filter(({ suspicion }, i) => i < SHOWN || suspicion > SUSPICIOUS);
  const worst = await inTurn(suspects, ({ hostile }) => grown(hostile, enough));
  worst.sort((a, b) => b.exponent - a.exponent);
  // What is over before it can be measured, in millions of characters, does not hurt however it grows.
  const telling = [...kinds, ...worst].filter(({ milliseconds }) => milliseconds > enough);
  const highest = Math.max(1, ...telling.map((one) => one.exponent));
  const columns = ['text', 'KB', 'ms', 'ns per character', 'exponent'];
  return {
    id: 'growth',
    tables: [
      { title: 'Growth on texts of one kind of line', columns, rows: kinds.map(row) },
      {
        title: `Growth on repeated patterns in every place, the worst of ${patterns.length}`,
        columns,
        rows: worst.map(row),
      },
      {
        title: 'Texts of a size that nobody writes, ms',
        columns: ['text', 'MB', 'ms'],
        rows: quick ? [] : await inTurn(ENORMOUS, enormous),
      },
    ],
    goals: [
      atMost(
        `growth, highest exponent of ${HOSTILE.length + patterns.length}`,
        highest,
        LINEAR,
        power,
      ),
    ],
  };
}

/** What noise may add to an exponent of 1. */
const LINEAR = 1.15;
/** So many patterns are looked at closely though nothing speaks against them. */
const SHOWN = 8;
/** An exponent, quickly estimated, above which a pattern is looked at closely. */
const SUSPICIOUS = 1.3;

interface Grown {
  readonly name: string;
  readonly characters: number;
  readonly milliseconds: number;
  readonly exponent: number;
}

/** Long enough to be measured, in milliseconds; as long as one may wait; as large as one may be. */
const ENOUGH = 80;
const PATIENCE = 1_500;
const LARGEST = 8_000_000;
const RUNS = 3;
const WARM_UP = 10;
const FIRST = 8_000;

async function grown({ name, text }: Hostile, enough: number): Promise<Grown> {
  const sizes: number[] = [];
  const costs: number[] = [];
  for (let size = FIRST; size <= LARGEST; size *= 2) {
    const input = text(size);
    sizes.push(input.length);
    costs.push(await cost(input));
    const last = costs.at(-1) ?? 0;
    if (last > PATIENCE) break;
    // What looks worse than linear gets a chance to show that it was noise.
    if (last > enough && costs.length > DOUBLINGS && lastExponent(sizes, costs) < LINEAR) break;
  }
  return {
    name,
    characters: sizes.at(-1) ?? 0,
    milliseconds: costs.at(-1) ?? 0,
    exponent: lastExponent(sizes, costs),
  };
}

function lastExponent(sizes: readonly number[], costs: readonly number[]): number {
  return exponent(sizes.slice(-DOUBLINGS - 1), costs.slice(-DOUBLINGS - 1));
}

const DOUBLINGS = 2;

/** An estimate of the exponent that costs little: two small sizes, which noise may part. */
async function suspicion({ text }: Hostile): Promise<number> {
  const inputs = [text(FIRST / 2), text(4 * FIRST)];
  const costs = await inTurn(inputs, cost);
  const slow = (costs[1] ?? 0) > WORTH_A_LOOK;
  return slow
    ? exponent(
        inputs.map((input) => input.length),
        costs,
      )
    : 0;
}

/** Milliseconds below which nothing can be told from noise. */
const WORTH_A_LOOK = 4;

/** The fastest of some runs, which the machine's other work disturbs least. */
async function cost(text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && (run === 0 || best < PATIENCE / RUNS); run++) {
    const own = Buffer.from(text, 'utf8').toString('utf8');
    best = Math.min(best, await timed(() => everything(own)));
  }
  return best;
}

/** All that is ever computed of a whole document. */
function everything(text: string): void {
  looksLikeMinutes(text);
  const minutes = readMinutes(text);
  const findings = check(minutes, {
    severities: new Map(),
    draft: null,
    onRuleError(ruleId, error) {
      throw new Error(`The rule ${ruleId} threw`, { cause: error });
    },
  });
  outline(minutes, findings);
  foldingRanges(minutes);
  semanticTokens(minutes, { start: 0, end: text.length });
  arithmetic(minutes, 'da');
  itemIndex(minutes);
  exportJson(minutes, findings, EXPORT);
}

const EXPORT = { publicOnly: false, language: 'da' } as const;

function row({ name, characters, milliseconds, exponent: power_ }: Grown): string[] {
  return [
    name,
    figure(characters / 1_000),
    figure(milliseconds),
    figure((1e6 * milliseconds) / characters),
    power(power_),
  ];
}

async function enormous({ name, text }: Hostile): Promise<string[]> {
  const input = text(0);
  return [name, figure(input.length / 1e6), figure(await cost(input))];
}
