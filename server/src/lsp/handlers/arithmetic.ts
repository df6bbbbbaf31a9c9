import { RequestType } from 'vscode-languageserver';
import type { Arithmetic } from '../../features/arithmetic/types';
import {
  ARITHMETIC_REQUEST,
  type ArithmeticParams,
  type ArithmeticResult,
} from '../../shared/protocol';
import type { Lines } from '../../text/lines';
import { toRange } from '../convert';
import { namedDocument, reply } from '../reply';
import type { Session } from '../session';

const ARITHMETIC = new RequestType<ArithmeticParams, ArithmeticResult | null, void>(
  ARITHMETIC_REQUEST,
);

export function handleArithmetic(session: Session): void {
  const { connection, guard, service } = session;
  connection.onRequest(
    ARITHMETIC,
    guard.request(ARITHMETIC.method, async (params, token) => {
      const uri = namedDocument(params);
      await session.ready(uri);
      const answer = await service.arithmetic(uri, token);
      if (answer.outcome !== 'answered') return reply(answer, null, () => null);
      const { arithmetic, lines } = answer.value;
      return { version: answer.version, ...toResult(arithmetic, lines) };
    }),
  );
}

function toResult({ summary, items }: Arithmetic, lines: Lines): Omit<ArithmeticResult, 'version'> {
  return {
    summary,
    items: items.map(({ heading, span, groups }) => ({
      heading,
      range: toRange(span, lines),
      groups: groups.map((group) => ({
        heading: group.heading,
        range: toRange(group.span, lines),
        note: group.note,
        calculations: group.calculations.map(({ span: place, ...words }) => ({
          ...words,
          range: toRange(place, lines),
        })),
      })),
    })),
  };
}
