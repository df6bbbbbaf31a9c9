/**
 * The JSON export, version 1, as a consumer sees it (docs/json.md, schemas/referat-export-1.schema.json).
 *
 * These types stand apart from the program's model on purpose: the model may change from day to day, this
 * form may not. Within version 1 properties are only added. Unknown is `null` or an empty list, never left out.
 */

export const SCHEMA_VERSION = 1;

/** As in the Language Server Protocol: lines and UTF-16 characters from 0, `end` not included. */
export interface ExportRange {
  readonly start: ExportPosition;
  readonly end: ExportPosition;
}

export interface ExportPosition {
  readonly line: number;
  readonly character: number;
}

export interface ReferatExport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly document: ExportDocument;
  readonly meeting: ExportMeeting;
  readonly contents: readonly ExportContentsEntry[];
  readonly agendaItems: readonly (ExportItem | ExportClosedItem)[];
  readonly diagnostics: readonly ExportDiagnostic[];
}

export interface ExportDocument {
  readonly kind: 'minutes' | 'agenda' | 'unknown';
  readonly title: string | null;
  readonly range: ExportRange;
}

export interface ExportMeeting {
  readonly organization: { readonly name: string | null; readonly range: ExportRange | null };
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly location: { readonly description: string | null; readonly range: ExportRange | null };
  readonly people: readonly ExportPerson[];
  readonly range: ExportRange | null;
}

export interface ExportPerson {
  readonly name: string;
  readonly party: string | null;
  readonly role: string | null;
  readonly attendance: 'present' | 'absent' | 'excused' | 'partial' | 'unknown';
  readonly absentFromItems: readonly string[];
  readonly substituteFor: string | null;
  readonly note: string | null;
  readonly range: ExportRange | null;
}

export interface ExportContentsEntry {
  readonly name: string | null;
  readonly page: number | null;
  readonly number: string | null;
  readonly range: ExportRange;
}

/** What `--public-only` leaves of an item behind closed doors. */
export interface ExportClosedItem {
  readonly number: string | null;
  readonly public: false;
}

export interface ExportItem {
  readonly number: string | null;
  readonly order: number;
  readonly name: string;
  readonly public: boolean;
  readonly caseNumber: string | null;
  readonly range: ExportRange;
  readonly sections: readonly ExportSection[];
  readonly recommendation: ExportRecommendation | null;
  readonly decision: ExportDecision | null;
  readonly priorDecisions: readonly ExportPriorDecision[];
  readonly attachments: readonly ExportAttachment[];
  readonly absent: readonly ExportAbsence[];
  readonly tables: readonly ExportTable[];
  readonly amounts: readonly ExportAmount[];
}

export interface ExportSection {
  readonly kind: string;
  readonly heading: string;
  readonly text: string;
  readonly range: ExportRange;
}

export interface ExportRecommendation {
  readonly by: string | null;
  readonly points: readonly { readonly text: string; readonly range: ExportRange }[];
  readonly range: ExportRange;
}

export interface ExportDecision {
  readonly outcome: string;
  readonly final: boolean | null;
  readonly text: string;
  readonly votes: readonly ExportBallot[] | null;
  readonly dissent: readonly ExportDissent[];
  readonly range: ExportRange;
}

export interface ExportBallot {
  readonly sides: readonly ExportVoteSide[];
  readonly total: number | null;
  readonly range: ExportRange;
}

export interface ExportVoteSide {
  readonly option: 'for' | 'against' | 'abstain';
  readonly count: number | null;
  readonly voters: readonly ExportVoter[];
  readonly range: ExportRange;
}

export interface ExportVoter {
  readonly name: string;
  readonly kind: 'person' | 'group';
  readonly count: number | null;
  readonly range: ExportRange;
}

export interface ExportDissent {
  readonly by: string | null;
  readonly text: string;
  readonly range: ExportRange;
}

export interface ExportPriorDecision {
  readonly organization: string | null;
  readonly date: string | null;
  readonly itemNumber: string | null;
  readonly text: string;
  readonly range: ExportRange;
}

export interface ExportAttachment {
  readonly name: string;
  readonly number: number | null;
  readonly range: ExportRange;
}

export interface ExportAbsence {
  readonly name: string;
  readonly attendance: 'absent' | 'excused' | 'partial';
  readonly substitute: string | null;
  readonly range: ExportRange;
}

export interface ExportTable {
  readonly caption: string | null;
  readonly unit: ExportUnit | null;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly ExportRow[];
  readonly relations: readonly ExportRelation[];
  readonly range: ExportRange;
}

/** What figures are in: kroner in one unit. */
export interface ExportUnit {
  readonly text: string;
  readonly factor: number;
}

export interface ExportColumn {
  readonly heading: string;
  readonly role: 'label' | 'amount' | 'difference' | 'total' | 'percent' | 'text';
  /** A unit that the heading of the column states. */
  readonly unit: ExportUnit | null;
}

export interface ExportRow {
  readonly label: string;
  readonly role:
    | 'header'
    | 'section'
    | 'data'
    | 'ofWhich'
    | 'subtotal'
    | 'total'
    | 'result'
    | 'difference'
    | 'note';
  /** A unit for this row alone, from its label or from the section over it. */
  readonly unit: ExportUnit | null;
  readonly cells: readonly ExportCell[];
  readonly range: ExportRange;
}

export interface ExportCell {
  readonly text: string;
  /** A decimal string ("-4310.5"): exact, as no JSON number is. */
  readonly value: string | null;
  /** A unit that stands in the cell itself. */
  readonly unit: ExportUnit | null;
  readonly range: ExportRange;
}

/** A calculation between cells of one table; rows and columns are indexes from 0 into its lists. */
export interface ExportRelation {
  readonly kind: 'sum' | 'difference' | 'sum100';
  readonly target: { readonly row: number; readonly column: number };
  readonly operands: readonly {
    readonly row: number;
    readonly column: number;
    readonly sign: 1 | -1;
  }[];
  /** What the operands give and what the target states, as decimal strings in the table's own unit. */
  readonly computed: string;
  readonly stated: string;
  /** True when they are equal, or apart by no more than rounding of the printed figures explains. */
  readonly holds: boolean;
}

export interface ExportAmount {
  readonly text: string;
  /** In kroner or per cent, as a decimal string. */
  readonly value: string;
  readonly unit: 'kr' | 'percent';
  readonly range: ExportRange;
}

export interface ExportDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: ExportRange;
  readonly relatedInformation: readonly {
    readonly message: string;
    readonly range: ExportRange;
  }[];
}
