// Sending, safe to repeat: the draft's key makes a second try give the first one's receipt.
import { call, Problem } from '../kit/api.js';
import { t } from '../kit/i18n.js';
import { send as sendFile } from '../kit/upload.js';
import { toRequest } from './request.js';

/**
 * @param kept the draft's place on the device
 * @returns the receipt; `earlier` if it is that of an earlier try whose answer was lost
 */
export async function submit(draft, catalogue, kept, who) {
  await sendFilesAgain(draft, who);
  const body = JSON.stringify(toRequest(draft, catalogue, oralPart(draft)));
  if (!draft.sent.includes(body)) draft.sent.push(body);
  await kept.save();
  try {
    return await post(draft, who, body);
  } catch (problem) {
    if (problem.code === 'IDEMPOTENCY_KEY_REUSED') return firstReceived(draft, who, body);
    // Refused, so nothing of it was kept; after a lost network it may well have been.
    if (!problem.passing) draft.sent = draft.sent.filter((other) => other !== body);
    throw problem;
  }
}

async function post(draft, who, body) {
  const path = draft.oral ? '/v1/cases' : '/v1/applications';
  return (await call('POST', path, { token: who.token, key: draft.key, body: JSON.parse(body) })).data;
}

/** An earlier try arrived, though its answer did not, and the text was changed since: its receipt is the one. */
async function firstReceived(draft, who, body) {
  for (const earlier of draft.sent.filter((other) => other !== body)) {
    try {
      return { ...(await post(draft, who, earlier)), earlier: true };
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

/** What an officer adds to what they took down: when, and that it was read back (article 22(3)). */
const oralPart = ({ oral }) => (oral ? { oral: { takenAt: `${oral.takenAt}:00+08:00`, readBack: oral.readBack } } : {});
