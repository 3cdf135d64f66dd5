// One file on its way: asked for, sent with progress, checked by content.
// States: waiting, sending, checking, accepted, rejected (by its content), failed (try again).
import { call, newKey, Problem } from './api.js';
import { t } from './i18n.js';

const BETWEEN_LOOKS = [500, 700, 1000, 1500, 2000, 3000];
const LOOKS = 40;

/**
 * @param purpose as the API knows it
 * @param group which list of the page it stands in
 */
export function newFile(blob, purpose, group) {
  return { id: newKey(), group, blob, name: blob.name || 'photo.jpg', mediaType: blob.type, size: blob.size, purpose, state: 'waiting', sent: 0, fileId: null, sha256: null, reason: null, owner: null };
}

/** Says what is wrong with a file before it is sent, or null. @param types [{mediaType, maxBytes}] @param sentence that names the types */
export function unfit(file, types, sentence = 'file.type') {
  const type = types.find((one) => one.mediaType === file.type);
  if (!type) return t(sentence, { name: file.name });
  if (file.size === 0) return t('file.empty', { name: file.name });
  if (file.size > type.maxBytes) return t('file.size', { name: file.name, max: Math.round(type.maxBytes / 1024 / 1024) });
  return null;
}

/** Sends the file; never throws: the entry's state and reason say how it went. */
export async function send(entry, session) {
  entry.reason = null;
  entry.sent = 0;
  try {
    entry.state = 'sending';
    entry.owner = session.owner;
    const body = { name: entry.name, mediaType: entry.mediaType, size: entry.size, purpose: entry.purpose, form: false };
    // Each try asks for an upload of its own: the address of the last one may have run out.
    const { data } = await call('POST', '/v1/files', { token: session.token, key: newKey(), body });
    entry.fileId = data.fileId;
    await put(data.upload, entry);
    entry.state = 'checking';
    await awaitCheck(entry, session.token);
  } catch (problem) {
    entry.state = 'failed';
    entry.reason = problem instanceof Problem ? problem.faults[0]?.reason ?? problem.title : t('file.failed');
  }
}

/** Sends the bytes of an entry, {blob, size, sent}. fetch cannot tell how much was sent; XMLHttpRequest can. */
export function put(upload, entry) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(upload.method, upload.url);
    for (const [name, value] of Object.entries(upload.headers ?? {})) {
      if (!/^(host|content-length)$/i.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => (entry.sent = event.loaded / entry.size);
    // 412: the same bytes have arrived before.
    request.onload = () => (request.status < 300 || request.status === 412 ? resolve() : reject(new Error(`Upload: ${request.status}`)));
    request.onerror = () => reject(new Error('Upload: network'));
    request.send(entry.blob);
  });
}

async function awaitCheck(entry, token) {
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS[Math.min(look, BETWEEN_LOOKS.length - 1)]));
    const { data } = await call('GET', `/v1/files/${encodeURIComponent(entry.fileId)}`, { token });
    if (data.status === 'ACCEPTED' || data.status === 'REJECTED') {
      entry.state = data.status.toLowerCase();
      entry.sha256 = data.sha256;
      entry.reason = data.reason;
      return;
    }
  }
  throw new Error('Checking takes too long');
}
