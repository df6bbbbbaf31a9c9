import type { MessageId } from '../l10n/catalogue';

/**
 * What a text must look like. The patterns are ours, have no nested repetition, and are written into the JSON
 * schema as they stand, so that the schema and the reader cannot disagree. No pattern is ever made of
 * what a user wrote.
 */
export interface TextFormat {
  /** Unicode regular expression that the text must fit, besides being visible. */
  readonly pattern: string;
  /** Characters (code points) at most. */
  readonly longest: number;
  /** What is said of a text that does not fit, if nothing more common is wrong with it. */
  readonly problem: MessageId;
}

/** What moves the line, turns the text or cannot be seen; it may stand in no text. The joiner of emoji may. */
export const INVISIBLE =
  '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]';

function line(longest: number): TextFormat {
  return { pattern: '\\S', longest, problem: 'profile.empty' };
}

/** A name of a person, a party or a body. */
export const NAME = line(120);
/** A heading: longer lines are never taken for one. */
export const HEADING = line(80);
/** Words of a sentence. */
export const PHRASE = line(120);
/** Why something is left as it is. */
export const REASON = line(500);

/** A title in which `*` stands for any text; one of nothing but stars would be every title. */
export const TITLE_PATTERN: TextFormat = {
  pattern: '[^\\s*]',
  longest: 200,
  problem: 'profile.everything',
};

/** No drive, no name of nothing (`a//b`), and nothing that leads out of the folder or nowhere (`..`, `a/.`). */
const NO_PATH =
  '[/\\\\]|[A-Za-z]:|.*[/\\\\]{2}|(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$)|.*[/\\\\]\\.(?:[/\\\\]|$)';

/** A path inside the folder, in which `*` and `**` stand for anything; `\` may be written for `/`. */
export const PATH_PATTERN: TextFormat = {
  pattern: `^(?!${NO_PATH}).*[^\\s*./\\\\]`,
  longest: 300,
  problem: 'profile.path',
};

/** Something that can be seen, between two figures that would else be one. */
const BETWEEN = '[^{}]*[^\\s{}][^{}]*';

/** How the line of an item begins: `{number}` once, `{year}` once at most, something between them. */
export const NUMBER_FORM: TextFormat = {
  pattern: `^[^{}]*(?:\\{year\\}${BETWEEN}\\{number\\}|\\{number\\}(?:${BETWEEN}\\{year\\})?)[^{}]*$`,
  longest: 60,
  problem: 'profile.number-form',
};

/** Names with stops between and perhaps a port; no user, who could be taken for the host. */
const HOST =
  '(?![^/?#]*(?:\\.\\.|\\.-|-\\.|[.-][:/?#]))[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*(?::\\d{1,5})?';

/** An address on the web, with `{caseNumber}` somewhere behind the host. */
export const CASE_URL: TextFormat = {
  pattern: `^[Hh][Tt][Tt][Pp][Ss]?://${HOST}[/?#][^\\s{}]*(?:\\{caseNumber\\}[^\\s{}]*)+$`,
  longest: 1000,
  problem: 'profile.case-url',
};
