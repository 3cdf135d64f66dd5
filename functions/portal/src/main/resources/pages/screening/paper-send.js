// One paper on its way to the case: announced, then its bytes sent. What is in it is looked at afterwards.
import { call, newKey, Problem } from '../kit/api.js';
import { t } from '../kit/i18n.js';
import { put } from '../kit/upload.js';

const MOST = 100 * 1024 * 1024;
const BY_ENDING = { pdf: 'application/pdf', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', tif: 'image/tiff', tiff: 'image/tiff' };

export const PAPER_TYPES = [...new Set(Object.values(BY_ENDING))].map((mediaType) => ({ mediaType, maxBytes: MOST }));

/** Some devices do not know what a TIFF is; then its name says it. */
export const typeOf = (file) => file.type || BY_ENDING[file.name.split('.').pop().toLowerCase()] || '';

/** @param kind its code in the checklist, or null */
export const newPaper = (blob, kind) => ({ id: newKey(), key: newKey(), blob, kind, name: blob.name, mediaType: typeOf(blob), size: blob.size, state: 'waiting', sent: 0, reason: null });

/**
 * Sends it; never throws: state and reason say how it went. The same key makes a second try the same paper.
 *
 * @param announced async, called between the announcement and the bytes
 */
export async function sendPaper(entry, path, token, announced = async () => {}) {
  Object.assign(entry, { state: 'sending', sent: 0, reason: null });
  try {
    const body = { name: entry.name, mediaType: entry.mediaType, size: entry.size, ...(entry.kind && { kind: entry.kind }) };
    const { data } = await call('POST', `${path}/papers`, { token, key: entry.key, body });
    await announced();
    await put(data.upload, entry);
    entry.state = 'accepted';
  } catch (problem) {
    entry.state = 'failed';
    entry.reason = problem instanceof Problem ? [problem.faults[0]?.reason ?? problem.title, problem.nextStep].filter(Boolean).join('。') : t('paper.not.sent');
  }
}

/**
 * Sends it in the place of one that cannot be used. The old one goes before the bytes come, so that the screening
 * that follows no longer doubts for its sake. A second try finds it gone already.
 */
export const replacePaper = (entry, old, path, token) =>
  sendPaper(entry, path, token, async () => {
    const { data, version } = await call('GET', path, { token });
    if (data.papers.find((one) => one.id === old.id)?.state !== 'REFUSED') return;
    const body = { type: 'removePaper', paper: old.id, reason: t('paper.again.reason', { name: entry.name }) };
    await call('POST', `${path}/commands`, { token, key: newKey(), version, body });
  });
