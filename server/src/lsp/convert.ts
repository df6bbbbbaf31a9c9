/**
 * The only place where spans and the core's own types become those of the protocol, and back.
 * Both sides count UTF-16 units, so a conversion only ever looks up lines.
 */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type Position,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  SymbolTag,
  type TextEdit,
} from 'vscode-languageserver';
import type { FoldingRange as CoreFoldingRange } from '../features/folding';
import type { OutlineKind, OutlineSymbol } from '../features/outline';
import type { Diagnostic as CoreDiagnostic } from '../rules/diagnostic';
import type { TextEdit as CoreTextEdit, Severity } from '../rules/types';
import type { Place } from '../service/service';
import { type Lines, rangeOf } from '../text/lines';
import type { Span } from '../text/span';
import type { Client } from './client';

/** Who found it, as problem lists show it. */
export const SOURCE = 'referat';

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

export function toDiagnostic(diagnostic: CoreDiagnostic, uri: string, client: Client): Diagnostic {
  const { code, severity, message, range, relatedInformation } = diagnostic;
  const related: DiagnosticRelatedInformation[] = relatedInformation.map((other) => ({
    location: { uri, range: other.range },
    message: other.message,
  }));
  return {
    code,
    severity: SEVERITIES[severity],
    source: SOURCE,
    message,
    range,
    ...(client.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}

export function toDocumentSymbol(
  symbol: OutlineSymbol,
  lines: Lines,
  client: Client,
): DocumentSymbol {
  return {
    name: symbol.name,
    kind: SYMBOL_KINDS[symbol.kind],
    range: toRange(symbol.span, lines),
    selectionRange: toRange(symbol.selectionSpan, lines),
    children: symbol.children.map((child) => toDocumentSymbol(child, lines, client)),
    ...(symbol.detail !== '' && { detail: symbol.detail }),
    ...(client.symbolTags && symbol.deprecated && { tags: [SymbolTag.Deprecated] }),
  };
}

/** The outline without levels, for clients that know no other. */
export function toFlatSymbols(
  symbols: readonly OutlineSymbol[],
  uri: string,
  lines: Lines,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: SYMBOL_KINDS[symbol.kind],
      location: { uri, range: toRange(symbol.span, lines) },
      ...(containerName !== undefined && { containerName }),
    },
    ...toFlatSymbols(symbol.children, uri, lines, symbol.name),
  ]);
}

export function toFoldingRange({ startLine, endLine, kind }: CoreFoldingRange): FoldingRange {
  return { startLine, endLine, ...(kind !== undefined && { kind }) };
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
