// Receipt number and phone open one case or one order; wrong tries are counted by the server.
import { defineComponent, reactive, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { bind, FaultSummary, useForm } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { ProblemNotice } from '../kit/notice.js';

/**
 * @prop path where passes are given out
 * @prop title of the page
 * @prop taken called with the pass
 */
export const Entry = defineComponent({
  props: { path: String, title: String, taken: Function },
  setup(props) {
    const form = useForm();
    const busy = ref(false);
    const problem = shallowRef(null);
    const given = reactive({ receiptCode: new URLSearchParams(location.search).get('receipt') ?? '', phone: '' });

    const open = async (event) => {
      event.preventDefault();
      problem.value = null;
      const faults = [];
      if (!given.receiptCode.trim()) faults.push({ pointer: '/receiptCode', reason: t('fault.receipt') });
      if (!given.phone.trim()) faults.push({ pointer: '/phone', reason: t('fault.phone') });
      form.show(faults);
      if (faults.length || busy.value) return;
      busy.value = true;
      try {
        const body = { receiptCode: given.receiptCode.trim().toUpperCase(), phone: given.phone.replace(/[\s-]/g, '') };
        const { data } = await call('POST', props.path, { key: newKey(), body });
        props.taken(data);
      } catch (failed) {
        problem.value = failed;
        if (failed.faults?.length) form.show(failed.faults);
      } finally {
        busy.value = false;
      }
    };

    return () => html`
      <h1>${props.title}</h1>
      <p class="lead">${t('follow.lead')}</p>
      <${FaultSummary} faults=${form.faults} />
      <form novalidate @submit=${open}>
        <${TextField} pointer="/receiptCode" label=${t('follow.receipt')} hint=${t('follow.receipt.hint')} required max=${40} ...${bind(given, 'receiptCode')} />
        <${TextField} pointer="/phone" label=${t('follow.phone')} hint=${t('follow.phone.hint')} type="tel" inputmode="tel" autocomplete="tel" required max=${20} ...${bind(given, 'phone')} />
        <${ProblemNotice} problem=${problem.value} />
        <div class="onward"><button type="submit" class="first" disabled=${busy.value} data-test="open-case">${t('follow.open')}</button></div>
      </form>
      <p class="hint">${t('follow.lost')}</p>
    `;
  },
});
