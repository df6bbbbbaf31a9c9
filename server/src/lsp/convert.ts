/**
 * The only place where spans and the core's own types become those of the protocol, and back.
 * Both sides count UTF-16 units, so a conversion only ever looks up lines.
 */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Position,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  SymbolTag,
  type TextEdit,
} from 'vscode-languageserver';
import type { Outline, OutlineKind, OutlineSymbol, PlacedSymbol } from '../features/outline';
import type { Language } from '../l10n/catalogue';
import { rangeInItem } from '../minutes/itemLines';
import type { Diagnostic as CoreDiagnostic } from '../rules/diagnostic';
import type { TextEdit as CoreTextEdit, Severity } from '../rules/types';
import type { Place } from '../service/service';
import { rulePageUri } from '../shared/rulePages';
import { type Lines, rangeOf } from '../text/lines';
import type { Span } from '../text/span';
import type { Client } from './client';

/** Who found it, as problem lists show it. */
const SOURCE = 'referat';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  meeting: SymbolKind.File,
  contents: SymbolKind.Array,
  group: SymbolKind.Namespace,
  item: SymbolKind.Class,
  section: SymbolKind.Field,
  table: SymbolKind.Struct,
};

export function toRange(span: Span, lines: Lines): Range {
  return rangeOf(span, lines);
}

/** A position as a place of the service; it becomes an offset in the version that answers. */
export function fromPosition(position: Position): Place {
  return (lines) => lines.offsetAt(position);
}

/** A finding for the client; its code links to the page of its rule where the client can open that. */
export function toDiagnostic(
  diagnostic: CoreDiagnostic,
  uri: string,
  language: Language,
  client: Client,
): Diagnostic {
  const { code, severity, message, range, relatedInformation } = diagnostic;
  const related: DiagnosticRelatedInformation[] = relatedInformation.map((other) => ({
    location: { uri, range: other.range },
    message: other.message,
  }));
  return {
    code,
    ...(client.opensRulePages && { codeDescription: { href: rulePageUri(language, code) } }),
    severity: SEVERITIES[severity],
    source: SOURCE,
    message,
    range,
    ...(client.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}

/** The outline as a tree, of an item's symbols those of last time where nothing in them has changed. */
export function toDocumentSymbols(
  { head, groups }: Outline,
  lines: Lines,
  client: Client,
): DocumentSymbol[] {
  const inDocument: ToRange = (span) => rangeOf(span, lines);
  const symbols = head.map((symbol) => toDocumentSymbol(symbol, inDocument, client));
  for (const { heading, items } of groups) {
    const children = items.map((item) => toItemSymbol(item, client));
    if (heading === null) for (const child of children) symbols.push(child);
    else symbols.push({ ...toDocumentSymbol(heading, inDocument, client), children });
  }
  return symbols;
}

type ToRange = (span: Span) => Range;

interface SentSymbol {
  readonly line: number;
  readonly tags: boolean;
  readonly converted: DocumentSymbol;
}

/** Pure memory: it depends on the symbol, the item's line and the client alone, and goes when the symbol goes. */
const sentSymbols = new WeakMap<OutlineSymbol, SentSymbol>();

function toItemSymbol({ symbol, placed }: PlacedSymbol, client: Client): DocumentSymbol {
  const known = sentSymbols.get(symbol);
  const { line } = placed;
  if (known?.line === line && known.tags === client.symbolTags) return known.converted;
  const converted = toDocumentSymbol(symbol, (span) => rangeInItem(span, placed), client);
  sentSymbols.set(symbol, { line, tags: client.symbolTags, converted });
  return converted;
}

/** What is empty is left out: of a long document the outline is the longest answer. */
function toDocumentSymbol(symbol: OutlineSymbol, toRange: ToRange, client: Client): DocumentSymbol {
  const { name, kind, detail, span, selectionSpan, deprecated, children } = symbol;
  const converted: DocumentSymbol = {
    name,
    kind: SYMBOL_KINDS[kind],
    range: toRange(span),
    selectionRange: toRange(selectionSpan),
  };
  if (detail !== '') converted.detail = detail;
  if (client.symbolTags && deprecated) converted.tags = [SymbolTag.Deprecated];
  if (children.length > 0) {
    converted.children = children.map((child) => toDocumentSymbol(child, toRange, client));
  }
  return converted;
}

/** The outline without levels, for clients that know no other. */
export function toFlatSymbols(
  { head, groups }: Outline,
  uri: string,
  lines: Lines,
): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const add = (symbol: OutlineSymbol, toRange: ToRange, containerName?: string) => {
    flat.push({
      name: symbol.name,
      kind: SYMBOL_KINDS[symbol.kind],
      location: { uri, range: toRange(symbol.span) },
      ...(containerName !== undefined && { containerName }),
    });
    for (const child of symbol.children) add(child, toRange, symbol.name);
  };
  const inDocument: ToRange = (span) => rangeOf(span, lines);
  for (const symbol of head) add(symbol, inDocument);
  for (const { heading, items } of groups) {
    if (heading !== null) add(heading, inDocument);
    for (const { symbol, placed } of items) {
      add(symbol, (span) => rangeInItem(span, placed), heading?.name);
    }
  }
  return flat;
}

/** Nested selections from spans that go outwards; there is always at least one. */
export function toSelectionRange(spans: readonly Span[], lines: Lines): SelectionRange {
  let outer: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    const range = toRange(span, lines);
    outer = outer === undefined ? { range } : { range, parent: outer };
  }
  return outer ?? { range: toRange({ start: 0, end: 0 }, lines) };
}

export function toTextEdit(edit: CoreTextEdit, lines: Lines): TextEdit {
  return { range: toRange(edit.span, lines), newText: edit.text };
}
