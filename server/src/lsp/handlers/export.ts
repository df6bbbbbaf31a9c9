import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../shared/protocol';
import { reply } from '../reply';
import type { Session } from '../session';

export function handleExport(session: Session): void {
  const { connection, service } = session;
  connection.onRequest(
    EXPORT_REQUEST,
    async (params: ExportParams, token): Promise<ExportResult | null> => {
      const uri = params?.textDocument?.uri;
      if (typeof uri !== 'string') {
        throw new ResponseError(LSPErrorCodes.RequestFailed, 'The request names no document.');
      }
      await session.ready(uri);
      const answer = await service.exportJson(uri, params.publicOnly === true, token);
      if (answer.outcome !== 'answered') return reply(answer, null, () => null);
      return { json: answer.value, version: answer.version };
    },
  );
}
