// The phone page: from the scan of a code to the receipt.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ProblemNotice } from '../kit/notice.js';
import { openDraft } from '../kit/drafts.js';
import { newDraft } from './draft.js';
import { Receipt } from './receipt.js';
import { Steps } from './steps.js';
import { visitor } from '../kit/visitor.js';
import { drawer } from './receipt-drawer.js';

export const ApplyPage = defineComponent({
  setup() {
    const code = new URLSearchParams(location.search).get('code');
    const ready = shallowRef(null);
    const problem = shallowRef(null);
    const receipt = ref(drawer.last());

    const open = async () => {
      problem.value = null;
      try {
        const [catalogue, hall] = await Promise.all([call('GET', '/v1/catalogue'), code ? hallOf(code) : null]);
        const working = hall?.problem ? null : code;
        const kept = await openDraft('draft', () => newDraft(working), working);
        ready.value = { catalogue: catalogue.data, hall: hall?.problem ? null : hall, codeProblem: hall?.problem, kept, session: visitor(kept.draft) };
      } catch (failed) {
        problem.value = failed;
      }
    };
    const again = () => {
      drawer.forget();
      ready.value = null;
      receipt.value = null;
      open();
    };
    if (!receipt.value) open();

    return () => {
      if (receipt.value) return html`<${Receipt} receipt=${receipt.value} again=${again} />`;
      if (problem.value) return html`<h1>${t('apply.title')}</h1><${ProblemNotice} problem=${problem.value} retry=${open} />`;
      if (!ready.value) return html`<p class="loading" role="status">${t('loading')}</p>`;
      return html`<${Steps} ...${ready.value} done=${(given) => (receipt.value = given)} />`;
    };
  },
});

/** A code that stands for no hall does not stop anybody: they go on without it. */
async function hallOf(code) {
  try {
    return (await call('GET', `/v1/codes/${encodeURIComponent(code)}`)).data;
  } catch (problem) {
    if (problem.passing) throw problem;
    return { problem };
  }
}
