import type { Block, RawRow } from './blocks';
import { isYear } from './cells';
import type { TableColumn } from './model';
import { isTotalLabel } from './rowRoles';

/** Rows with figures that a table needs where nothing but spaces or line breaks tells its cells apart. */
const MIN_ROWS = 3;
/** Two are enough when they stand in columns under a header. */
const MIN_HEADED_ROWS = 2;

/** What people are reached by, and what things are numbered with: figures that no one adds up. */
const CONTACT =
  /^(?:(?:lokal|mobil|direkte|hoved)?(?:tlf|telefon|telefonnr|mobil|fax)|cvr|ean|p-?nr|se-?nr|kontonr|konto|reg\.?\s?nr|sags?(?:nr|nummer|id)?|journal(?:nr|nummer)?|dok(?:ument)?(?:nr|nummer)?|j\.?\s?nr|postnr|postboks|matr(?:ikel)?|side|sider|bilag|punkt|pkt|nr|dato|mødedato|kl|klokken|uge|version|giro|initialer|lokale|stue|rum|sal)(?![\p{L}])/iu;
/** "For 12, Imod 5, I alt 17": votes, which have a rule of their own. */
const VOTES =
  /^(?:for|imod|undlod|undlader|undladt|hverken|blank|blanke|ugyldige|ja|nej|stemte|afgivne|fraværende|til stede)(?![\p{L}])/iu;
const BULLET = /^[-•*–·]\s/;
const CLAUSE = /^(?:\d{1,2}[.)]\s?)?at\s/i;
const PHONE = /^\d{2}$|^\d{4}$|^\d{8}$/;
const STREET = /(?:vej|gade|stræde|allé|alle|plads|torv|boulevard|vænge|parken)$/i;
/** Figures of this many digits and no point are numbers of things, not amounts. */
const UNGROUPED = /^\d{6,}$/;
const LETTERS = /\p{L}{3}/u;

/**
 * True when lines without tabs and bars are certain to be a table: enough rows of one shape, a total, a header or
 * straight columns, and nothing that reads like votes, telephone numbers, addresses or a list.
 */
export function isCertain(
  block: Block,
  headers: number,
  body: readonly RawRow[],
  columns: readonly TableColumn[],
): boolean {
  const rows = body.filter((row) => row.cells.slice(1).some((cell) => cell.value !== null));
  const labels = rows.map((row) => row.cells[0]?.text ?? '');
  if (!columns.some(({ role }) => CALCULABLE.has(role))) return false;
  if (isMostly(labels, (text) => !LETTERS.test(text) || CLAUSE.test(text) || BULLET.test(text))) {
    return false;
  }
  if (labels.some((text) => CONTACT.test(text)) || isVote(labels)) return false;
  if (isMostly(labels, (text) => STREET.test(text))) return false;
  if (rows.every(holdsNoAmount)) return false;
  const total = labels.some(isTotalLabel);
  if (block.syntax === 'line') return rows.length >= MIN_ROWS && (total || headers > 0);
  const width = columns.length;
  if (width > 2 && block.aligned && headers > 0) return rows.length >= MIN_HEADED_ROWS;
  if (rows.length < MIN_ROWS) return false;
  return width > 2 || total || (block.aligned && rows.every(looksLikeAmount));
}

const CALCULABLE: ReadonlySet<string> = new Set(['amount', 'difference', 'total', 'percent']);

function isVote(labels: readonly string[]): boolean {
  const others = labels.filter((label) => !isTotalLabel(label));
  return isMostly(others, (label) => VOTES.test(label));
}

/** Years and the digits of telephone numbers, in every cell. */
function holdsNoAmount(row: RawRow): boolean {
  const figures = row.cells.slice(1).filter((cell) => cell.value !== null);
  if (figures.every(isYear)) return true;
  const phone = figures.every((cell) => PHONE.test(cell.text));
  return phone && figures.map((cell) => cell.text).join('').length === 8;
}

/** In one column without a total, only figures that are written like amounts count. */
function looksLikeAmount(row: RawRow): boolean {
  const cell = row.cells[1];
  return cell !== undefined && (cell.value === null || !UNGROUPED.test(cell.text)) && !isYear(cell);
}

function isMostly(texts: readonly string[], is: (text: string) => boolean): boolean {
  return texts.filter(is).length * 2 > texts.length;
}
