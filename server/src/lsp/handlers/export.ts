import { RequestType } from 'vscode-languageserver';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../shared/protocol';
import { namedDocument, reply } from '../reply';
import type { Session } from '../session';

const EXPORT = new RequestType<ExportParams, ExportResult | null, void>(EXPORT_REQUEST);

export function handleExport(session: Session): void {
  const { connection, guard, service } = session;
  connection.onRequest(
    EXPORT,
    guard.request(EXPORT.method, async (params, token) => {
      const uri = namedDocument(params);
      await session.ready(uri);
      const answer = await service.exportJson(uri, params.publicOnly === true, token);
      if (answer.outcome !== 'answered') return reply(answer, null, () => null);
      return { json: answer.value, version: answer.version };
    }),
  );
}
