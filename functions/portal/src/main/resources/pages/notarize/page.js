// The phone page: from the question what is needed to the receipt.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { openDraft } from '../kit/drafts.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { receiptDrawer } from '../kit/last-receipt.js';
import { ProblemNotice } from '../kit/notice.js';
import { visitor } from '../kit/visitor.js';
import { matterOf } from './asked.js';
import { draftWith, newDraft, reusable } from './draft.js';
import { OrderReceipt } from './receipt.js';
import { Steps } from './steps.js';

export const NotarizePage = defineComponent({
  setup() {
    const drawer = receiptDrawer('mashang.receipt.order');
    const ready = shallowRef(null);
    const problem = shallowRef(null);
    const given = ref(drawer.last());

    const open = async (fresh = newDraft) => {
      problem.value = null;
      try {
        const catalogue = (await call('GET', '/v1/notarization/catalogue')).data;
        const kept = await openDraft('notarize', fresh);
        // A draft may be older than the catalogue.
        if (!matterOf(catalogue, kept.draft)) kept.draft.step = 'matter';
        ready.value = { catalogue, kept, session: visitor(kept.draft) };
      } catch (failed) {
        problem.value = failed;
      }
    };
    /** @param receipt beside what a second matter may take over from the first */
    const done = (receipt, matter) => {
      given.value = { receipt, matter, reuse: reusable(ready.value.kept.draft) };
      drawer.keep(given.value);
    };
    const leave = () => {
      drawer.forget();
      location.assign('/');
    };
    const another = () => {
      const { reuse } = given.value;
      drawer.forget();
      ready.value = null;
      given.value = null;
      open(() => draftWith(reuse));
    };
    if (!given.value) open();

    return () => {
      if (given.value) return html`<${OrderReceipt} ...${given.value} another=${another} leave=${leave} />`;
      if (problem.value) return html`<h1>${t('notarize.title')}</h1><${ProblemNotice} problem=${problem.value} retry=${() => open()} />`;
      if (!ready.value) return html`<p class="loading" role="status">${t('loading')}</p>`;
      return html`<${Steps} ...${ready.value} done=${done} />`;
    };
  },
});
