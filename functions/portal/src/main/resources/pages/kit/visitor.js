// Somebody without an account, as the API knows them: a token that the draft keeps,
// because files and a repeated submit belong to whoever began.
import { call, newKey } from './api.js';
import { claims } from './session.js';

const SPARE = 5 * 60 * 1000;

/** @returns async () => {token, owner}, with a new session only where the old one has run out */
export function visitor(draft) {
  let opening = null;
  const open = async () => {
    const { data } = await call('POST', '/v1/sessions', { key: newKey(), body: { code: draft.code } });
    const said = claims(data.token);
    draft.session = { token: data.token, owner: said.sub, expiresAt: data.expiresAt ?? new Date(said.exp * 1000).toISOString() };
    return draft.session;
  };
  return async () => {
    if (draft.session && new Date(draft.session.expiresAt) - Date.now() > SPARE) return draft.session;
    opening ??= open().finally(() => (opening = null));
    return opening;
  };
}

/** Does something as the visitor; if the server no longer knows the session, once more with a new one. */
export async function asVisitor(draft, session, act) {
  try {
    return await act(await session());
  } catch (problem) {
    if (problem.status !== 401 || !draft.session) throw problem;
    draft.session = null;
    return act(await session());
  }
}
