// An officer takes down what somebody says: the phone's form, at the desk (article 22(3)).
import { defineComponent, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { claims } from '../kit/session.js';
import { openDraft } from '../kit/drafts.js';
import { newOralDraft } from '../apply/draft.js';
import { Receipt } from '../apply/receipt.js';
import { Steps } from '../apply/steps.js';
import { DeskProblem, token } from './frame.js';

export const OralPage = defineComponent({
  setup() {
    const ready = shallowRef(null);
    const receipt = shallowRef(null);
    const problem = shallowRef(null);
    const session = async () => ({ token: token(), owner: claims(token()).sub });
    const open = async () => {
      ready.value = null;
      receipt.value = null;
      problem.value = null;
      try {
        const { data } = await call('GET', '/v1/catalogue');
        ready.value = { catalogue: data, hall: null, codeProblem: null, kept: await openDraft('oral', newOralDraft), session };
      } catch (failed) {
        problem.value = failed;
      }
    };
    open();

    return () => html`
      <div class="narrow">
        ${!receipt.value && html`<p class="lead">${t('oral.lead')}</p>`}
        <${DeskProblem} problem=${problem.value} retry=${open} />
        ${receipt.value ? html`<${Receipt} receipt=${receipt.value} again=${open} officer />` : ready.value && html`<${Steps} ...${ready.value} done=${(given) => (receipt.value = given)} />`}
      </div>
    `;
  },
});
