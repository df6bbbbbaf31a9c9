/**
 * What a document of minutes says, as plain readonly data.
 *
 * Spans come in two sorts, and the types keep them apart:
 * - everything that hangs on `Minutes` itself (title, meeting, contents) counts from the beginning of the document;
 * - everything inside an `AgendaItem` counts from the beginning of **that item's text**, so that an item
 *   which was not edited stays the same object when text before it grows or shrinks.
 *   `PlacedItem.offset` is what to add.
 */
import type { CaseNumber } from '../syntax/caseNumber';
import type { Customs } from '../syntax/customs';
import type { DocumentKind, Outcome } from '../syntax/kinds';
import type { SectionSyntax } from '../syntax/sections';
import type { WrittenDate } from '../text/dates';
import type { Lines } from '../text/lines';
import type { Located, Span } from '../text/span';

export type { CaseNumber, KleNumber } from '../syntax/caseNumber';
export { OUTCOMES, type Outcome } from '../syntax/kinds';
export type { WrittenDate } from '../text/dates';

export interface Minutes {
  readonly text: string;
  readonly lines: Lines;
  readonly kind: DocumentKind;
  /** The heading line of the document ("REFERAT Teknikudvalget d. 14-08-2024"), or null. */
  readonly title: Located | null;
  readonly meeting: Meeting;
  readonly contents: Contents | null;
  readonly items: readonly PlacedItem[];
  /** Lines that head a group of items ("ÅBNE SAGER", "Lukkede dagsordenspunkter"). */
  readonly groups: readonly Located[];
  /** What the committee has said of its form; the document was read by it. */
  readonly customs: Customs;
}

/** An item together with where it stands in the document. */
export interface PlacedItem {
  readonly item: AgendaItem;
  /** Document offset of the item's first character. */
  readonly offset: number;
  /** Document line of the item's first character. */
  readonly line: number;
}

// ---------------------------------------------------------------- meeting

export interface Meeting {
  /** The body that met, as written ("Udvalget for Job & Arbejdsmarked"); null where no line names it. */
  readonly organization: Located | null;
  /** Every place in the head of the document that dates the meeting, in reading order. The first valid one dates it. */
  readonly dates: readonly WrittenDate[];
  /** ISO date "2024-08-14" of the first valid date, or null. */
  readonly date: string | null;
  /** "15:00", or null. */
  readonly start: string | null;
  readonly end: string | null;
  readonly location: Located | null;
  readonly people: readonly Person[];
  /** All label/value lines of the head, also those that the model does not interpret. */
  readonly fields: readonly HeaderField[];
}

export interface HeaderField {
  readonly label: Located;
  /** null when nothing stands behind or under the label. */
  readonly value: Located | null;
}

export type Attendance = 'present' | 'absent' | 'excused' | 'partial' | 'unknown';

/** One person as the head of the document lists them, merged over all lists there. */
export interface Person {
  readonly name: string;
  /** Letter or name of the party as written ("V", "Venstre"), else as the customs know it, or null. */
  readonly party: string | null;
  /** "formand", "borgmester", "referent" … as written, else as the customs know it, or null. */
  readonly role: string | null;
  readonly attendance: Attendance;
  readonly substituteFor: string | null;
  /** What else stands with the name ("ankom kl. 17.54"), or null. */
  readonly note: string | null;
  /** Each place in the head where the name stands, with what that list says of it. */
  readonly mentions: readonly { readonly span: Span; readonly attendance: Attendance }[];
}

// ---------------------------------------------------------------- table of contents

export interface Contents {
  readonly span: Span;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  /** Title as printed, without dots, number and page. */
  readonly name: string;
  readonly span: Span;
  readonly number: string | null;
  readonly page: number | null;
}

// ---------------------------------------------------------------- agenda items

/** What the title says the item is; decides what it must contain (docs/forms.md §4). */
export type ItemType =
  | 'case'
  | 'agendaApproval'
  | 'announcements'
  | 'information'
  | 'questionTime'
  | 'anyOtherBusiness'
  | 'signature'
  | 'attendance'
  | 'election'
  | 'motion'
  | 'practical'
  | 'withdrawn';

export interface AgendaItem {
  /** The item's own text; every span inside the item counts from its beginning. */
  readonly text: string;
  /** "45", "019": as printed; null where the form prints none. */
  readonly number: string | null;
  readonly numberSpan: Span | null;
  /** Title without number and without the marker that it is closed; never empty in an item with any heading text. */
  readonly name: string;
  readonly nameSpan: Span;
  /** The line that heads the item, trimmed: where a finding about the item as a whole stands. */
  readonly heading: Span;
  readonly type: ItemType;
  /** false for an item behind closed doors. */
  readonly public: boolean;
  readonly caseNumber: CaseNumber | null;
  /** In reading order; they do not overlap; the text before the first belongs to none. */
  readonly sections: readonly Section[];
  readonly recommendation: Recommendation | null;
  /** This meeting's own decision. */
  readonly decision: Decision | null;
  /** Decisions of other bodies, or of earlier meetings, quoted in the item. */
  readonly priorDecisions: readonly PriorDecision[];
  readonly attachments: readonly Attachment[];
  /** People said to be absent from this item (own section, line, or sentence of the decision). */
  readonly absences: readonly Absence[];
  /** What the committee has said of its form; the item was read by it. */
  readonly customs: Customs;
}

/**
 * As the syntax has it, but for the kind: a decision of another body is, in this item, one of the
 * `priorDecisions`.
 */
export type Section = SectionSyntax;

export interface Recommendation {
  readonly span: Span;
  /** Who recommends ("Direktionen"), as written; null when no one is named. */
  readonly by: string | null;
  readonly points: readonly Located[];
}

export interface Decision {
  /** The decision's text (under the heading), in the item. */
  readonly span: Span;
  readonly headingSpan: Span;
  readonly text: string;
  readonly outcome: Outcome;
  /** false when another body decides in the end (recommended, forwarded, postponed); null when unknown. */
  readonly final: boolean | null;
  readonly votes: Votes | null;
  readonly dissent: readonly Dissent[];
}

export interface Dissent extends Located {
  /** Person or group as written, or null. */
  readonly by: string | null;
}

/** The votes of one decision; several ballots (amendments first) are several blocks. */
export interface Votes {
  readonly ballots: readonly Ballot[];
}

export interface Ballot {
  readonly span: Span;
  readonly sides: readonly VoteSide[];
  /** "I alt 40." over the whole ballot, or null. */
  readonly total: VoteNumber | null;
}

export interface VoteNumber {
  readonly value: number;
  readonly span: Span;
}

export interface VoteSide {
  readonly option: 'for' | 'against' | 'abstain';
  readonly span: Span;
  /** The number that the text gives for the side ("For: 20", "i alt 30"), or null. */
  readonly stated: VoteNumber | null;
  /** Persons and groups in the order of the text. A group may carry its own number: "A (9)". */
  readonly voters: readonly Voter[];
}

export interface Voter extends Located {
  readonly kind: 'person' | 'group';
  /** Members of a group as written ("A (9)" → 9); 1 for a person; null for a group without a number. */
  readonly count: number | null;
}

export interface PriorDecision {
  readonly span: Span;
  readonly organization: string | null;
  /** ISO date, or null. */
  readonly date: string | null;
  readonly itemNumber: string | null;
  readonly text: string;
}

export interface Attachment extends Located {
  /** 3 for "Bilag 3 Notat"; null for an attachment without number. */
  readonly number: number | null;
}

export interface Absence extends Located {
  /** `text` is the name. */
  readonly attendance: 'absent' | 'excused' | 'partial';
  readonly substitute: string | null;
}
