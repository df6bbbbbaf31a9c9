import type { TextFormat } from './formats';

/**
 * What a setting may hold, as data: the reader of settings, the JSON schemas and the manifest are all
 * made of it.
 */
export type Shape =
  | Flag
  | TextShape
  | Choice<unknown>
  | ListShape
  | MapShape
  | RecordShape
  | Either
  | Optional;

export interface Flag {
  readonly kind: 'flag';
}

export interface TextShape {
  readonly kind: 'text';
  readonly format: TextFormat;
}

/** One of a set of words, each of which means something. */
export interface Choice<T> {
  readonly kind: 'choice';
  /** Every spelling that is understood, with what it means. */
  readonly meanings: ReadonlyMap<string, T>;
  /** Those to offer to somebody who has not decided yet, with what is said of each in Danish. */
  readonly offered: ReadonlyMap<string, string>;
}

export interface ListShape<S extends Shape = Shape> {
  readonly kind: 'list';
  readonly of: S;
  readonly most: number;
}

/** Names of a set, each with a value of one shape. */
export interface MapShape<K = unknown, S extends Shape = Shape> {
  readonly kind: 'map';
  readonly names: Choice<K>;
  readonly of: S;
}

/** Named parts with shapes of their own. */
export interface RecordShape<F extends Fields = Fields> {
  readonly kind: 'record';
  readonly fields: F;
}

export type Fields = Readonly<Record<string, Field>>;

export interface Field<S extends Shape = Shape> {
  readonly shape: S;
  readonly required: boolean;
  readonly da: string;
  readonly en: string;
}

/** A short form in one text, or the same said at length. */
export interface Either<R extends RecordShape = RecordShape> {
  readonly kind: 'either';
  readonly text: TextShape;
  readonly record: R;
}

/** The text, or `null`: nothing. */
export interface Optional {
  readonly kind: 'optional';
  readonly of: TextShape;
}

/** What a reader makes of a value of a shape. */
export type ValueOf<S> = S extends Flag
  ? boolean
  : S extends TextShape
    ? string
    : S extends Choice<infer T>
      ? T
      : S extends ListShape<infer E>
        ? readonly ValueOf<E>[]
        : S extends MapShape<infer K, infer E>
          ? ReadonlyMap<K, ValueOf<E>>
          : S extends RecordShape<infer F>
            ? { readonly [N in keyof F]?: ValueOf<F[N]['shape']> }
            : S extends Either<infer R>
              ? string | ValueOf<R>
              : S extends Optional
                ? string | null
                : never;

/** Lists go on to be compared with every line or every name of a document. */
const MOST_ENTRIES = 1000;

export const flag: Flag = { kind: 'flag' };

export function text(format: TextFormat): TextShape {
  return { kind: 'text', format };
}

export function optional(format: TextFormat): Optional {
  return { kind: 'optional', of: text(format) };
}

export function listOf<S extends Shape>(of: S): ListShape<S> {
  return { kind: 'list', of, most: MOST_ENTRIES };
}

export function mapOf<K, S extends Shape>(names: Choice<K>, of: S): MapShape<K, S> {
  return { kind: 'map', names, of };
}

export function record<F extends Fields>(fields: F): RecordShape<F> {
  return { kind: 'record', fields };
}

export function either<R extends RecordShape>(short: TextFormat, long: R): Either<R> {
  return { kind: 'either', text: text(short), record: long };
}

export function required<S extends Shape>(shape: S, da: string, en: string): Field<S> {
  return { shape, required: true, da, en };
}

export function possible<S extends Shape>(shape: S, da: string, en: string): Field<S> {
  return { shape, required: false, da, en };
}
