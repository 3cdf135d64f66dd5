// Sending, safe to repeat: the draft's key makes a second try give the first one's receipt.
import { call, Problem } from './api.js';
import { t } from './i18n.js';
import { send as sendFile } from './upload.js';

/**
 * @param draft with key, sent, files
 * @param kept the draft's place on the device
 * @param path where it goes
 * @param who {token, owner}
 * @param request () => the body; asked for once the files are there
 * @returns the receipt; `earlier` if it is that of an earlier try whose answer was lost
 */
export async function sendOnce(draft, kept, path, who, request) {
  await sendFilesAgain(draft, who);
  const body = JSON.stringify(request());
  const post = async (text) => (await call('POST', path, { token: who.token, key: draft.key, body: JSON.parse(text) })).data;
  if (!draft.sent.includes(body)) draft.sent.push(body);
  await kept.save();
  try {
    return await post(body);
  } catch (problem) {
    if (problem.code === 'IDEMPOTENCY_KEY_REUSED') return firstReceived(draft, post, body);
    // Refused, so nothing of it was kept; after a lost network it may well have been.
    if (!problem.passing) draft.sent = draft.sent.filter((other) => other !== body);
    throw problem;
  }
}

/** An earlier try arrived, though its answer did not, and the text was changed since: its receipt is the one. */
async function firstReceived(draft, post, body) {
  for (const earlier of draft.sent.filter((other) => other !== body)) {
    try {
      return { ...(await post(earlier)), earlier: true };
    } catch (problem) {
      if (problem.code !== 'IDEMPOTENCY_KEY_REUSED') throw problem;
    }
  }
  throw new Problem(409, { code: 'SENT_BEFORE', title: t('check.sent.before'), nextStep: t('check.sent.before.next') });
}

/** Files belong to the session that sent them. If it ran out meanwhile, the photos are still here. */
async function sendFilesAgain(draft, who) {
  for (const file of draft.files.filter((one) => one.owner !== who.owner)) {
    await sendFile(file, who);
    if (file.state !== 'accepted') throw new Problem(0, { code: 'FILE', title: t('file.failed'), detail: file.name, nextStep: t('file.failed.next') });
  }
}
