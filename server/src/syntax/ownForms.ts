import { type Customs, NO_CUSTOMS } from './customs';
import { SECTION_KINDS, type SectionKind } from './kinds';
import { type NumberForm, readNumberForm } from './numberForm';
import { type OwnProposers, ownProposers } from './ownProposer';
import { type OwnHeadings, ownHeadings } from './vocabulary';

/** What a committee's customs change in the reading of lines; each null where they change nothing. */
export interface OwnForms {
  readonly headings: OwnHeadings | null;
  readonly proposers: OwnProposers | null;
  readonly itemLines: NumberForm | null;
  /** Sections that items are expected to have: they are sections wherever their headings stand. */
  readonly sections: ReadonlySet<SectionKind>;
}

/**
 * What the customs change in the reading of lines, made once for each.
 * @returns null where they change nothing, so that the reader of every line need ask no more than that.
 */
export function ownFormsOf(customs: Customs): OwnForms | null {
  if (customs === NO_CUSTOMS) return null;
  let forms = known.get(customs);
  if (forms === undefined) {
    forms = makeForms(customs);
    known.set(customs, forms);
  }
  return forms;
}

/** Pure memory: the same customs give the same forms, and they go together. */
const known = new WeakMap<Customs, OwnForms | null>();

function makeForms(customs: Customs): OwnForms | null {
  const forms: OwnForms = {
    headings: ownHeadings(customs.headings),
    proposers: ownProposers(customs.proposerPhrases),
    itemLines: customs.numberForm === null ? null : readNumberForm(customs.numberForm),
    sections: new Set(expectedSections(customs)),
  };
  const changesNothing =
    forms.headings === null &&
    forms.proposers === null &&
    forms.itemLines === null &&
    forms.sections.size === 0;
  return changesNothing ? null : forms;
}

/** The expected sections in their order, each once; "other" is no section that can be expected. */
export function expectedSections({ sections }: Customs): readonly SectionKind[] {
  const expected = sections.filter((kind) => kind !== 'other' && SECTION_KINDS.includes(kind));
  return [...new Set(expected)];
}
