// Sending, safe to repeat: the draft's key makes the second try give the first one's receipt.
import { call, Problem } from '../kit/api.js';
import { t } from '../kit/i18n.js';
import { send as sendFile } from '../kit/upload.js';
import { toRequest } from './request.js';

export async function submit(draft, catalogue, session) {
  const who = await session();
  // Files belong to the session that sent them. If it ran out meanwhile, the photos are still here.
  for (const file of draft.files.filter((one) => one.owner !== who.owner)) {
    await sendFile(file, who);
    if (file.state !== 'accepted') throw new Problem(0, { code: 'FILE', title: t('file.failed'), detail: file.name, nextStep: t('file.failed.next') });
  }
  const { data } = await call('POST', draft.oral ? '/v1/cases' : '/v1/applications', { token: who.token, key: draft.key, body: toRequest(draft, catalogue, oralPart(draft)) });
  return data;
}

/** What an officer adds to what they took down: when, and that it was read back (article 22(3)). */
const oralPart = ({ oral }) => (oral ? { oral: { takenAt: `${oral.takenAt}:00+08:00`, readBack: oral.readBack } } : {});
