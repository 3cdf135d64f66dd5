// A list that comes page by page.
import { ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { token } from './frame.js';

/** @param query () => the route with its filters, without cursor */
export function usePages(query) {
  const items = ref([]);
  const next = ref(null);
  const busy = ref(false);
  const loaded = ref(false);
  const problem = shallowRef(null);
  let run = 0;

  const fetchPage = async (cursor) => {
    const mine = ++run;
    busy.value = true;
    problem.value = null;
    try {
      const path = query();
      const { data } = await call('GET', cursor ? `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}` : path, { token: token() });
      // An answer to a filter that has been changed meanwhile is thrown away.
      if (mine !== run) return;
      items.value = cursor ? [...items.value, ...data.items] : data.items;
      next.value = data.next ?? null;
      loaded.value = true;
    } catch (failed) {
      if (mine === run) problem.value = failed;
    } finally {
      if (mine === run) busy.value = false;
    }
  };
  return { items, next, busy, loaded, problem, load: () => fetchPage(null), more: () => fetchPage(next.value) };
}
