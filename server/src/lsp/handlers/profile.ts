import { RequestType } from 'vscode-languageserver';
import { PROFILE_REQUEST, type ProfileParams, type ProfileResult } from '../../shared/protocol';
import type { Profiles } from '../profiles';
import { namedDocument, reply } from '../reply';
import type { Session } from '../session';

const PROFILE = new RequestType<ProfileParams, ProfileResult | null, void>(PROFILE_REQUEST);

/** A profile as the minutes show it; where to keep it, the user says. */
export function handleProfile(session: Session, profiles: Pick<Profiles, 'nearest'>): void {
  const { connection, guard, service } = session;
  connection.onRequest(
    PROFILE,
    guard.request(PROFILE.method, async (params, token) => {
      const uri = namedDocument(params);
      await session.ready(uri);
      const answer = await service.profile(uri, token);
      if (answer.outcome !== 'answered') return reply(answer, null, () => null);
      const existing = (await profiles.nearest(uri))?.uri ?? null;
      return { text: answer.value, version: answer.version, existing };
    }),
  );
}
