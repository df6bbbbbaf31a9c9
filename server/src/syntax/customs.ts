import type { Outcome, SectionKind } from './kinds';

/** A member of the committee, as its profile gives them. */
export interface Member {
  readonly name: string;
  readonly party: string | null;
  readonly role: string | null;
}

/**
 * What a committee has said of the form of its own minutes, as plain data. It adds to what the
 * vocabulary knows of all minutes, and where the two disagree the committee is right.
 *
 * Nothing here is trusted: what makes no sense (an empty phrase, a heading longer than a heading can
 * be, a form of numbers without a number) is passed over. Whoever reads a profile says so there.
 *
 * The object itself tells two customs apart: what was read of a document is kept for its next version
 * only under the very same object. So make one for each profile, and keep it.
 */
export interface Customs {
  /** The committee's name, where the minutes do not give it. */
  readonly organization: string | null;
  /** Further headings of sections; compared without regard to case, accents and a colon at the end. */
  readonly headings: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Further phrases that say what was decided ("Vedtaget ved akklamation"). */
  readonly decisionPhrases: Readonly<Partial<Record<Outcome, readonly string[]>>>;
  /** Further openings of a recommendation without a heading ("Sekretariatet foreslår"). */
  readonly proposerPhrases: readonly string[];
  /** The form in which the lines of items begin: "Punkt {number}:", "{number}/{year}."; null for any. */
  readonly numberForm: string | null;
  readonly members: readonly Member[];
  /** Titles, with `*` for any text, of items that need no sections at all. */
  readonly exemptItems: readonly string[];
  /** The sections that an item is expected to have, in their order; empty where nothing is said. */
  readonly sections: readonly SectionKind[];
  /** The words by which the committee has named these, where they are Danish ones. */
  readonly sectionNames: Readonly<Partial<Record<SectionKind, string>>>;
}

/** A committee that has said nothing of its form. */
export const NO_CUSTOMS: Customs = {
  organization: null,
  headings: {},
  decisionPhrases: {},
  proposerPhrases: [],
  numberForm: null,
  members: [],
  exemptItems: [],
  sections: [],
  sectionNames: {},
};
