// A request for a notarial act as it begins, or as it begins again for another matter of the same person.
import { newKey } from '../kit/api.js';
import { newApplicant } from '../kit/person-fields.js';
import { newReminders } from '../kit/reminder-fields.js';

export const newDraft = () => ({
  key: newKey(),
  code: null,
  session: null,
  sent: [],
  step: 'matter',
  savedAt: null,
  files: [],
  hasAgent: null,
  urgent: null,
  overseas: null,
  promised: [],
  order: {
    use: null,
    country: null,
    matter: null,
    applicant: newApplicant(),
    agent: { name: '', idType: 'CITIZEN_ID', idNumber: '', phone: '' },
    answers: {},
    purpose: '',
    copies: '1',
    urgency: { by: '', reason: '' },
    places: { domicile: null, residence: null, actPlace: null, immovable: null },
    remoteFrom: null,
    preferredOffice: null,
    reminders: newReminders(),
    signature: '',
    declared: false,
  },
});

const ENGLISH = ['applicantEn', 'representativeEn', 'agentEn'];

/** What a second matter of the same person takes over from the first: who and where, not what. */
export function reusable(draft) {
  const { use, country, applicant, agent, answers, places, reminders } = draft.order;
  const english = Object.fromEntries(ENGLISH.filter((name) => answers[name]).map((name) => [name, answers[name]]));
  return JSON.parse(JSON.stringify({ hasAgent: draft.hasAgent, order: { use, country, applicant, agent, answers: english, places, reminders } }));
}

export function draftWith({ hasAgent, order }) {
  const fresh = newDraft();
  return { ...fresh, hasAgent, order: { ...fresh.order, ...order } };
}
