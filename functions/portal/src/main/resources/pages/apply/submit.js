// An application on its way: from the phone, or from an officer who wrote it down.
import { sendOnce } from '../kit/send-once.js';
import { toRequest } from './request.js';

/** @returns the receipt */
export const submit = (draft, catalogue, kept, who) => sendOnce(draft, kept, draft.oral ? '/v1/cases' : '/v1/applications', who, () => toRequest(draft, catalogue, oralPart(draft)));

/** What an officer adds to what they took down: when, and that it was read back (article 22(3)). */
const oralPart = ({ oral }) => (oral ? { oral: { takenAt: `${oral.takenAt}:00+08:00`, readBack: oral.readBack } } : {});
