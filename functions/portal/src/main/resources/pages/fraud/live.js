// A list that keeps itself up to date: what is new appears without a reload, and is said aloud once.
import { onUnmounted, ref, shallowRef } from '../vendor/vue.js';
import { call, serverNow } from '../kit/api.js';
import { token } from '../desk/frame.js';

const EVERY = 3000;
const HIDDEN = 30000;

/** @param path () => the route @param arrived (items) => called with what was not there before */
export function useLive(path, arrived) {
  const items = shallowRef([]);
  const next = ref(null);
  const loaded = ref(false);
  const problem = shallowRef(null);
  const seenAt = ref(null);
  const fresh = ref(new Set());
  let known = null;
  let run = 0;
  let timer = null;

  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(load, document.hidden ? HIDDEN : EVERY);
  };
  const load = async () => {
    const mine = ++run;
    try {
      const { data } = await call('GET', path(), { token: token() });
      if (mine !== run) return;
      const news = known ? data.items.filter((one) => !known.has(one.id)) : [];
      known = new Set([...(known ?? []), ...data.items.map((one) => one.id)]);
      items.value = data.items;
      next.value = data.next ?? null;
      problem.value = null;
      loaded.value = true;
      seenAt.value = serverNow();
      if (news.length) {
        fresh.value = new Set(news.map((one) => one.id));
        arrived(news);
      }
    } catch (failed) {
      if (mine === run) problem.value = failed;
    } finally {
      if (mine === run && problem.value?.status !== 401) plan();
    }
  };
  const restart = () => {
    known = null;
    fresh.value = new Set();
    loaded.value = false;
    return load();
  };
  const awake = () => !document.hidden && load();
  document.addEventListener('visibilitychange', awake);
  onUnmounted(() => {
    run++;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', awake);
  });
  return { items, next, loaded, problem, seenAt, fresh, load, restart };
}
