// An application as it begins: everything still to be filled in.
import { newKey } from '../kit/api.js';
import { newApplicant } from '../kit/person-fields.js';
import { newReminders } from '../kit/reminder-fields.js';

export const newAgent = () => ({ name: '', idType: 'CITIZEN_ID', idNumber: '', phone: '', profession: 'OTHER', scope: '', until: '', mandate: newKey() });

export const newThirdParty = () => ({ kind: 'PERSON', name: '', contact: '' });

export const newDraft = (code) => ({
  key: newKey(),
  code: code ?? null,
  session: null,
  sent: [],
  step: 'start',
  savedAt: null,
  hasAgent: null,
  unlisted: false,
  late: null,
  sameAddress: true,
  oral: null,
  files: [],
  application: {
    applicant: newApplicant(),
    agents: [],
    thirdParties: [],
    organId: null,
    respondentId: null,
    respondentName: '',
    act: { kind: null, title: '', documentNumber: '', doneOn: '', knownOn: '', rightToApplyTold: null, toldOn: '', realEstate: false, onTheSpot: false, warning: false, yuan: '' },
    request: '',
    facts: '',
    reasons: '',
    delay: { from: '', to: '', ground: '' },
    normativeDocument: { title: '', reason: '' },
    exclusion: 'NONE',
    courtCase: null,
    appliedBefore: null,
    stayRequested: false,
    compensationRequested: false,
    hearingRequested: false,
    simplifiedConsent: false,
    mediationWilling: false,
    service: { address: '', electronic: null, phone: '', email: '' },
    reminders: newReminders(),
    declared: false,
  },
});

/** An officer's record of what somebody says at the desk begins without the start page. */
export const newOralDraft = () => ({ ...newDraft(null), step: 'who', oral: { takenAt: '', readBack: false } });
