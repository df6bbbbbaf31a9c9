import { say } from '../../l10n/catalogue';
import { countOf } from '../words';
import { list, paragraphs, plain } from './markdown';
import type { HoverPlace } from './types';

const MOST_FINDINGS = 5;

/** The findings about an item, as a list under its own heading; empty when there are none. */
export function findingsOf(index: number, place: HoverPlace): string {
  const { findings, language } = place;
  const found = findings.filter(({ item }) => item === index);
  if (found.length === 0) return '';
  const shown = found
    .slice(0, MOST_FINDINGS)
    .map(({ message }) => plain(say(language, message.id, message.parameters)));
  return paragraphs(
    `**${countOf('findings', found.length, language)}**`,
    list([...shown, ...andMore(found.length - MOST_FINDINGS, place)]),
  );
}

/** "… og 3 til" when a list was cut; nothing otherwise. */
export function andMore(count: number, { language }: HoverPlace): readonly string[] {
  return count > 0 ? [say(language, 'hover.more', { count })] : [];
}
