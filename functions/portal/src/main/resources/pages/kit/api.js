// Calls to the API. What goes wrong comes back as a Problem with sentences a person can act on.
import { t } from './i18n.js';

export class Problem extends Error {
  constructor(status, body, headers) {
    super(body.detail || body.title || String(status));
    this.status = status;
    this.code = body.code ?? '';
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.nextStep = body.nextStep ?? '';
    this.citations = body.citations ?? [];
    this.faults = body.faults ?? [];
    this.retryAfter = Number(headers?.get('retry-after')) || 0;
  }

  /** Whether the same call may well succeed a little later. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  get stale() {
    return this.status === 412;
  }
}

/** A command's own key: sending it twice has the effect of sending it once. */
export const newKey = () => (crypto.randomUUID ? crypto.randomUUID() : randomHex());

// randomUUID exists on secure origins only; a trial over plain http in the office has none.
function randomHex() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param path the route, e.g. /v1/applications
 * @param options token, body, key (Idempotency-Key), version (If-Match), signal; raw: the bytes as they come
 * @returns {data, version}; data is a Blob unless the answer is JSON
 */
export async function call(method, path, options = {}) {
  const response = await send(method, path, options);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw await problemOf(response, type);
  const data = response.status === 204 ? null : type.includes('json') && !options.raw ? await response.json() : await response.blob();
  return { data, version: response.headers.get('etag')?.replace(/^W\//, '').replaceAll('"', '') ?? null };
}

let ahead = 0;

/** The server's idea of now: a phone with a wrong clock must not be told that today is the future. */
export const serverNow = () => new Date(Date.now() + ahead);

async function send(method, path, { token, body, key, version, signal }) {
  const headers = {};
  if (token) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (key) headers['idempotency-key'] = key;
  if (version !== undefined && version !== null) headers['if-match'] = `"${version}"`;
  try {
    const response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), signal });
    const told = Date.parse(response.headers.get('date') ?? '');
    if (told) ahead = told - Date.now();
    return response;
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0, { code: 'OFFLINE', title: t('problem.offline'), nextStep: t('problem.offline.next') });
  }
}

async function problemOf(response, type) {
  if (type.includes('json')) {
    try {
      const body = await response.json();
      if (body.code) return new Problem(response.status, body, response.headers);
    } catch {
      // A broken answer is told like a missing one.
    }
  }
  // The gateway itself answers 403, without a code of ours, where a token has run out.
  const status = response.status === 403 ? 401 : response.status;
  return new Problem(status, { code: `HTTP_${response.status}`, title: t(defaultTitle(status)), nextStep: t('problem.try.again') }, response.headers);
}

function defaultTitle(status) {
  if (status === 401) return 'problem.signed.out';
  if (status === 404) return 'problem.not.found';
  if (status === 413) return 'problem.too.large';
  return status === 429 ? 'problem.busy' : 'problem.server';
}
