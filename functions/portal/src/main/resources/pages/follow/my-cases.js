// All cases or orders of somebody who is known by their identity, not by one receipt.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { date } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ProblemNotice } from '../kit/notice.js';

/**
 * @prop path of the list
 * @prop name (one) => what it is called in the list
 */
export const MyCases = defineComponent({
  props: { path: String, token: String, name: Function, open: Function },
  setup(props) {
    const cases = ref([]);
    const next = ref(null);
    const loaded = ref(false);
    const problem = shallowRef(null);
    const load = async () => {
      try {
        const { data } = await call('GET', `${props.path}?limit=25${next.value ? `&cursor=${encodeURIComponent(next.value)}` : ''}`, { token: props.token });
        cases.value.push(...data.items);
        next.value = data.next;
        loaded.value = true;
      } catch (failed) {
        problem.value = failed;
      }
    };
    load();

    return () => html`
      <section class="card" data-test="my-cases">
        <h2>${t('follow.mine')}</h2>
        <${ProblemNotice} problem=${problem.value} retry=${load} />
        ${loaded.value && !cases.value.length && html`<p>${t('follow.mine.none')}</p>`}
        <ul class="my-cases">
          ${cases.value.map((one) => html`<li key=${one.id}><button type="button" class="second" @click=${() => props.open(one.id)} data-test=${`my-case-${one.id}`}>${props.name(one)}<small>${one.stageLabel} · ${date(one.submittedAt)} · ${one.receiptCode}</small></button></li>`)}
        </ul>
        ${next.value && html`<button type="button" class="plain" @click=${load} data-test="more">${t('more')}</button>`}
      </section>
    `;
  },
});
