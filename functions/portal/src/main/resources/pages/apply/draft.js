// What a person has written so far. It stays on the device until the receipt is there:
// reload, lost network and a second press of the button all go on with the same draft,
// the same session and the same idempotency key.
import { reactive, toRaw, watch } from '../vendor/vue.js';
import { newKey } from '../kit/api.js';
import { get, put, remove } from '../kit/keep.js';

const PAUSE = 600;

const applicant = () => ({ kind: 'PERSON', name: '', idType: 'CITIZEN_ID', idNumber: '', creditCode: '', representative: '', position: '', phone: '', address: '' });

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
    applicant: applicant(),
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
    declared: false,
  },
});

/** An officer's record of what somebody says at the desk begins without the start page. */
export const newOralDraft = () => ({ ...newDraft(null), step: 'who', oral: { takenAt: '', readBack: false } });

/**
 * The draft of this device, kept by itself from now on; `restored` says whether there was one.
 *
 * @param name which draft: a visitor's, or an officer's
 * @param fresh () => a new one
 */
export async function openDraft(name, fresh, code = null) {
  const found = await get(name);
  const draft = reactive(found ?? fresh());
  if (code && draft.code !== code) Object.assign(draft, { code, session: null });
  for (const file of draft.files) if (file.state === 'sending' || file.state === 'checking') file.state = 'waiting';
  let timer = null;
  const save = async () => {
    draft.savedAt = (await put(name, plain(draft))) ? new Date().toISOString() : null;
  };
  let closed = false;
  const stop = watch(
    () => [draft.application, draft.files, draft.step, draft.session, draft.sent, draft.hasAgent, draft.unlisted, draft.late, draft.sameAddress, draft.oral],
    () => {
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    },
    { deep: true },
  );
  const flush = () => put(name, plain(draft));
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => document.hidden && !closed && flush());
  const close = async () => {
    closed = true;
    stop();
    clearTimeout(timer);
    removeEventListener('pagehide', flush);
    await remove(name);
  };
  return { draft, restored: !!found, save, close };
}

/** A copy without Vue's proxies: the device's drawer can hold nothing else. Photos stay photos. */
function plain(value) {
  const raw = toRaw(value);
  if (raw instanceof Blob || raw === null || typeof raw !== 'object') return raw;
  if (Array.isArray(raw)) return raw.map(plain);
  return Object.fromEntries(Object.entries(raw).map(([name, inner]) => [name, plain(inner)]));
}
