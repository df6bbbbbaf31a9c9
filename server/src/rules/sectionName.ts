import type { Customs } from '../syntax/customs';
import type { SectionKind } from '../syntax/kinds';
import type { Message } from './types';

/** A kind of section as the committee heads it; else in the usual word, in the reader's language. */
export function sectionName(kind: SectionKind, customs: Customs): string | Message {
  const own = customs.sectionNames[kind] || customs.headings[kind]?.[0]?.trim();
  return own || { id: `section.${kind}`, parameters: {} };
}
