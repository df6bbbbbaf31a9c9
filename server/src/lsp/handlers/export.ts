import { LSPErrorCodes, RequestType, ResponseError } from 'vscode-languageserver';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../shared/protocol';
import { reply } from '../reply';
import type { Session } from '../session';

const EXPORT = new RequestType<ExportParams, ExportResult | null, void>(EXPORT_REQUEST);

export function handleExport(session: Session): void {
  const { connection, guard, service } = session;
  connection.onRequest(
    EXPORT,
    guard.request(EXPORT.method, async (params, token) => {
      const uri = params?.textDocument?.uri;
      if (typeof uri !== 'string') {
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'The request names no document.');
      }
      await session.ready(uri);
      const answer = await service.exportJson(uri, params.publicOnly === true, token);
      if (answer.outcome !== 'answered') return reply(answer, null, () => null);
      return { json: answer.value, version: answer.version };
    }),
  );
}
