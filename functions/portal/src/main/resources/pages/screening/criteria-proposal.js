// A new version, as the file that it is. It is valid only once it was tested and a second person approved it.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey } from '../kit/api.js';
import { FaultSummary, useForm } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TextField } from '../kit/fields.js';
import { DeskProblem, token } from '../desk/frame.js';

/** @prop text to begin with @prop proposed async (version) */
export const CriteriaProposal = defineComponent({
  props: { text: String, proposed: Function, cancel: Function },
  setup(props) {
    const form = useForm();
    const text = ref(props.text);
    const busy = ref(false);
    const problem = shallowRef(null);
    let last = { text: null, key: null };

    const take = async (event) => {
      text.value = await event.target.files[0].text();
      event.target.value = '';
    };
    const parsed = () => {
      try {
        return JSON.parse(text.value);
      } catch {
        form.show([{ pointer: '/criteria', reason: t('criteria.not.json') }]);
        return null;
      }
    };
    const submit = async (event) => {
      event.preventDefault();
      form.show([]);
      problem.value = null;
      const body = parsed();
      if (!body || busy.value) return;
      busy.value = true;
      if (last.text !== text.value) last = { text: text.value, key: newKey() };
      try {
        await props.proposed((await call('POST', '/v1/screening/criteria', { token: token(), key: last.key, body })).data);
      } catch (failed) {
        problem.value = failed;
      } finally {
        busy.value = false;
      }
    };

    return () => html`
      <section class="card">
        <h2>${t('criteria.propose')}</h2>
        <p class="hint">${t('criteria.propose.hint')}</p>
        <form novalidate @submit=${submit} data-test="propose-form">
          <${FaultSummary} faults=${form.faults} />
          <${DeskProblem} problem=${problem.value} />
          <p><label class="button second"><input type="file" class="unseen" accept=".json,application/json" @change=${take} data-test="criteria-file" />${t('criteria.file')}</label></p>
          <${TextField} pointer="/criteria" label=${t('criteria.text')} required rows=${16} modelValue=${text.value} @update:modelValue=${(value) => (text.value = value)} />
          <div class="onward">
            <button type="submit" class="first" disabled=${busy.value} data-test="send-proposal">${t('criteria.send')}</button>
            <button type="button" class="second" @click=${props.cancel} data-test="cancel">${t('cancel')}</button>
          </div>
        </form>
      </section>
    `;
  },
});
