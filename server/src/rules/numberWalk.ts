import {
  isFresh,
  type Numbered,
  type Sequence,
  type Step,
  sequenceOf,
  takeStep,
} from './itemSequence';

/** An item on the walk through the numbers. */
export interface Walked {
  readonly item: Numbered;
  readonly sequence: Sequence;
  /** The number that its sequence had reached before; null where one begins with it. */
  readonly last: number | null;
  readonly step: Step;
}

/** Goes through the items with numbers in reading order and says what each does to its sequence. */
export function* walkNumbers(items: readonly Numbered[]): Generator<Walked> {
  const reached: Record<Sequence, number | null> = { main: null, closed: null };
  let previous: Numbered | null = null;
  for (const [index, item] of items.entries()) {
    const sequence = sequenceOf(item, reached, previous);
    const last = isFresh(item, reached[sequence], previous) ? null : reached[sequence];
    const step: Step =
      last === null
        ? { last: item.value, broken: false }
        : takeStep(last, item.value, items[index + 1]?.value);
    yield { item, sequence, last, step };
    reached[sequence] = step.last;
    previous = item;
  }
}
