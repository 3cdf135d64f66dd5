// The receipt of a screening, which stands alone; its hash is on record.
import { defineComponent, shallowRef } from '../vendor/vue.js';
import { fetchAndSave } from '../kit/download.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ProblemNotice } from '../kit/notice.js';
import { may, token } from '../desk/frame.js';

/** @prop brief without the hash, which stands elsewhere on the page */
export const Receipt = defineComponent({
  props: { path: String, number: Number, sha256: String, brief: Boolean },
  setup(props) {
    const problem = shallowRef(null);
    const save = async () => {
      problem.value = null;
      try {
        await fetchAndSave(`${props.path}/screenings/${props.number}/receipt`, token(), `screening-${props.number}-${props.sha256.slice(0, 12)}.json`);
      } catch (failed) {
        problem.value = failed;
      }
    };
    return () => html`
      ${!props.brief && html`<span class="hash">SHA-256 ${props.sha256}</span>`}
      ${may('PROSECUTOR', 'PROSECUTOR_ASSISTANT', 'CHIEF_PROSECUTOR') && html`<button type="button" class="plain small" @click=${save} data-test=${props.brief ? 'receipt' : `receipt-${props.number}`}>${t('scase.receipt')}<span class="unseen"> ${t('scase.number', { number: props.number })}</span></button>`}
      <${ProblemNotice} problem=${problem.value} />
    `;
  },
});
