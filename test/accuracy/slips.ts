/** What a hand does to a figure; deterministic, every position in turn. */
export type Slip = 'digit' | 'neighbours' | 'group' | 'sign';

export interface Slipped {
  readonly slip: Slip;
  readonly written: string;
}

/** Every slip of an amount such as "4.310.000 kr."; the unit stays as it is. */
export function slipsOf(written: string): readonly Slipped[] {
  const figure = /\d[\d.,]*\d|\d/.exec(written);
  if (figure === null) return [];
  const before = written.slice(0, figure.index);
  const behind = written.slice(figure.index + figure[0].length);
  const slipped = [...figures(figure[0])].filter(({ written: other }) => !/^0[\d.]/.test(other));
  return slipped.map(({ slip, written: other }) => ({ slip, written: before + other + behind }));
}

function* figures(figure: string): Generator<Slipped> {
  for (let i = 0; i < figure.length; i++) {
    const digit = figure[i] as string;
    if (!/\d/.test(digit)) continue;
    for (const step of [1, 4]) {
      const other = String((Number(digit) + step) % 10);
      yield { slip: 'digit', written: figure.slice(0, i) + other + figure.slice(i + 1) };
    }
    const next = figure[i + 1] ?? '';
    if (/\d/.test(next) && next !== digit) {
      yield {
        slip: 'neighbours',
        written: figure.slice(0, i) + next + digit + figure.slice(i + 2),
      };
    }
  }
  for (const group of figure.matchAll(/\.\d{3}/g)) {
    const rest = figure.slice(0, group.index) + figure.slice(group.index + group[0].length);
    yield { slip: 'group', written: rest };
  }
  yield { slip: 'sign', written: `-${figure}` };
}
