// A case as it comes from the police, put in by hand.
import { defineComponent, reactive, ref, shallowRef } from '../vendor/vue.js';
import { call, newKey, serverNow } from '../kit/api.js';
import { bind, FaultSummary, useForm } from '../kit/form.js';
import { cityDay } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ChoiceField, TextField } from '../kit/fields.js';
import { compact, filled } from '../kit/request-parts.js';
import { DeskProblem, token } from '../desk/frame.js';

const NEEDED = ['policeCase', 'policeUnit', 'referral', 'filedOn', 'receivedOn', 'inCustody'];
const MOST = 10;

const blank = () => ({ policeCase: '', policeUnit: '', referral: null, filedOn: '', receivedOn: cityDay(serverNow()), inCustody: null, suspects: [{ name: '', idNumber: '' }] });

const requestOf = (one) => ({ ...one, inCustody: one.inCustody === 'YES', suspects: one.suspects.map((who) => compact({ name: filled(who.name), idNumber: filled(who.idNumber)?.toUpperCase() })) });

function faultsOf(one) {
  const missing = NEEDED.filter((name) => !one[name]?.trim()).map((name) => ({ pointer: `/${name}`, reason: t('open.needed', { label: t(`open.${name}`) }) }));
  const nameless = one.suspects.flatMap((who, i) => (who.name.trim() ? [] : [{ pointer: `/suspects/${i}/name`, reason: t('open.needed', { label: t('open.name', { number: i + 1 }) }) }]));
  const backwards = one.filedOn && one.receivedOn && one.receivedOn < one.filedOn ? [{ pointer: '/receivedOn', reason: t('open.backwards') }] : [];
  return [...missing, ...backwards, ...nameless];
}

/** @prop opened ({id}) => where to go then */
export const OpenForm = defineComponent({
  props: { opened: Function, cancel: Function },
  setup(props) {
    const form = useForm();
    const one = reactive(blank());
    const busy = ref(false);
    const problem = shallowRef(null);
    let last = { text: null, key: null };

    const submit = async (event) => {
      event.preventDefault();
      const faults = faultsOf(one);
      form.show(faults);
      if (faults.length || busy.value) return;
      busy.value = true;
      problem.value = null;
      const body = requestOf(one);
      const text = JSON.stringify(body);
      if (last.text !== text) last = { text, key: newKey() };
      try {
        props.opened((await call('POST', '/v1/screening/cases', { token: token(), key: last.key, body })).data);
      } catch (failed) {
        problem.value = failed;
        form.show(failed.faults);
      } finally {
        busy.value = false;
      }
    };

    return () => html`
      <form novalidate @submit=${submit} data-test="screening-open">
        <${FaultSummary} faults=${form.faults} />
        <${DeskProblem} problem=${problem.value?.faults?.length ? null : problem.value} />
        <div class="two">
          <${TextField} pointer="/policeCase" label=${t('open.policeCase')} hint=${t('open.policeCase.hint')} required max=${60} ...${bind(one, 'policeCase')} />
          <${TextField} pointer="/policeUnit" label=${t('open.policeUnit')} hint=${t('open.policeUnit.hint')} required max=${100} ...${bind(one, 'policeUnit')} />
          <${TextField} pointer="/filedOn" label=${t('open.filedOn')} type="date" required ...${bind(one, 'filedOn')} />
          <${TextField} pointer="/receivedOn" label=${t('open.receivedOn')} type="date" required ...${bind(one, 'receivedOn')} />
        </div>
        <${ChoiceField} pointer="/referral" label=${t('open.referral')} inline required options=${['REQUESTED', 'TRANSFERRED'].map((value) => ({ value, label: t(`open.referral.${value}`), hint: t(`open.referral.${value}.hint`) }))} ...${bind(one, 'referral')} />
        <${ChoiceField} pointer="/inCustody" label=${t('open.inCustody')} inline required options=${['NO', 'YES'].map((value) => ({ value, label: t(`open.custody.${value}`) }))} ...${bind(one, 'inCustody')} />
        ${one.suspects.map((who, i) => html`
          <fieldset class="group" key=${i}>
            <legend class="label">${t('open.suspect', { number: i + 1 })}</legend>
            <div class="two">
              <${TextField} pointer=${`/suspects/${i}/name`} label=${t('open.name', { number: i + 1 })} required max=${60} ...${bind(who, 'name')} />
              <${TextField} pointer=${`/suspects/${i}/idNumber`} label=${t('open.idNumber')} max=${18} ...${bind(who, 'idNumber')} />
            </div>
            ${one.suspects.length > 1 && html`<button type="button" class="plain" @click=${() => one.suspects.splice(i, 1)}>${t('remove')}<span class="unseen"> ${t('open.suspect', { number: i + 1 })}</span></button>`}
          </fieldset>`)}
        ${one.suspects.length < MOST && html`<button type="button" class="second" @click=${() => one.suspects.push({ name: '', idNumber: '' })} data-test="add-suspect">${t('open.add')}</button>`}
        <div class="onward">
          <button type="submit" class="first" disabled=${busy.value} data-test="send-open">${t('screening.open')}</button>
          <button type="button" class="second" @click=${props.cancel} data-test="cancel">${t('cancel')}</button>
        </div>
      </form>
    `;
  },
});
