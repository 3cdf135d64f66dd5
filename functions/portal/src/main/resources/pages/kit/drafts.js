// What a person has written so far. It stays on the device until the receipt is there:
// reload, lost network and a second press of the button all go on with the same draft,
// the same session and the same idempotency key.
import { reactive, toRaw, watch } from '../vendor/vue.js';
import { get, put, remove } from './keep.js';

const PAUSE = 600;

/**
 * The draft of this device, kept by itself from now on; `restored` says whether there was one.
 *
 * @param name which draft: a visitor's, or an officer's
 * @param fresh () => a new one, with at least files, session, savedAt
 */
export async function openDraft(name, fresh, code = null) {
  const found = await get(name);
  const draft = reactive(found ? filledUp(found, fresh()) : fresh());
  if (code && draft.code !== code) Object.assign(draft, { code, session: null });
  for (const file of draft.files) file.group ??= file.purpose;
  for (const file of draft.files) if (file.state === 'sending' || file.state === 'checking') file.state = 'waiting';
  let timer = null;
  const save = async () => {
    draft.savedAt = (await put(name, plain(draft))) ? new Date().toISOString() : null;
  };
  let closed = false;
  const stop = watch(
    () => Object.keys(draft).filter((key) => key !== 'savedAt').map((key) => draft[key]),
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

/** A draft that an older page began, with what has been asked since. */
function filledUp(found, fresh) {
  for (const [name, value] of Object.entries(fresh)) {
    if (!(name in found)) found[name] = value;
    else if (isGroup(value) && isGroup(found[name])) filledUp(found[name], value);
  }
  return found;
}

const isGroup = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Blob);

/** A copy without Vue's proxies: the device's drawer can hold nothing else. Photos stay photos. */
function plain(value) {
  const raw = toRaw(value);
  if (raw instanceof Blob || raw === null || typeof raw !== 'object') return raw;
  if (Array.isArray(raw)) return raw.map(plain);
  return Object.fromEntries(Object.entries(raw).map(([name, inner]) => [name, plain(inner)]));
}
