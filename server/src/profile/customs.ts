import { type Customs, type Member, NO_CUSTOMS } from '../syntax/customs';
import type { SectionKind } from '../syntax/kinds';
import { capital, SECTION_KIND } from './names';
import type { Values } from './options';
import { headingKey } from './together';

/** What settings say of the form of a committee's minutes. */
export function customsOf(values: Values): Customs {
  return {
    organization: values.organization ?? NO_CUSTOMS.organization,
    headings: headingsOf(values.headings),
    decisionPhrases: Object.fromEntries(values.decisionPhrases ?? []),
    proposerPhrases: values.proposerPhrases ?? NO_CUSTOMS.proposerPhrases,
    numberForm: values.numberForm ?? NO_CUSTOMS.numberForm,
    members: values.members?.flatMap(memberOf) ?? NO_CUSTOMS.members,
    exemptItems: values.exemptItems ?? NO_CUSTOMS.exemptItems,
    ...sectionsOf(values.sections ?? []),
  };
}

/** The kinds that words name; one that is named twice is expected where it is named first. */
function sectionsOf(words: readonly string[]): Pick<Customs, 'sections' | 'sectionNames'> {
  const names = new Map<SectionKind, string>();
  for (const word of words) {
    const kind = SECTION_KIND.meanings.get(word);
    if (kind !== undefined && !names.has(kind)) names.set(kind, word);
  }
  const danish = [...names].filter(([kind, word]) => word !== kind);
  return {
    sections: [...names.keys()],
    sectionNames: Object.fromEntries(danish.map(([kind, word]) => [kind, capital(word)])),
  };
}

/** Each heading under one kind alone: the first that claims it. */
function headingsOf(headings: Values['headings']): Customs['headings'] {
  const taken = new Set<string>();
  const own: Partial<Record<SectionKind, readonly string[]>> = {};
  for (const [kind, list] of headings ?? []) {
    own[kind] = list.filter((heading) => {
      const key = headingKey(heading);
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    });
  }
  return own;
}

type WrittenMember = NonNullable<Values['members']>[number];

/** A member who is written in one text has the party in the brackets at its end. */
function memberOf(member: WrittenMember): readonly Member[] {
  if (typeof member !== 'string') {
    const { name, party, role } = member;
    return name === undefined ? [] : [{ name, party: party ?? null, role: role ?? null }];
  }
  const text = member.trim();
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const name = text.slice(0, Math.max(0, open)).trim();
  const party = text.slice(open + 1, -1).trim();
  const isPlain = name === '' || party === '';
  return [{ name: isPlain ? text : name, party: isPlain ? null : party, role: null }];
}
