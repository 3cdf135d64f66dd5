// What is known of a hall; the same form registers and changes one.
import { defineComponent, reactive, ref, shallowRef } from '../vendor/vue.js';
import { bind, FaultSummary, useForm } from '../kit/form.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { SelectField, TextField } from '../kit/fields.js';
import { DeskProblem } from './frame.js';

const REQUIRED = ['kind', 'name', 'division', 'organ', 'address', 'phone'];

const blank = () => ({ kind: null, name: '', division: null, organ: null, address: '', phone: '', designation: { organ: null, number: '', date: '' } });

/** Only what the form knows: the view of a hall has more. */
function copy(hall) {
  const { kind, name, division, organ, address, phone, designation } = hall ?? blank();
  return { kind, name, division, organ, address, phone, designation: { organ: designation.organ, number: designation.number, date: designation.date } };
}

/** @prop send async (hall); throws a Problem */
export const HallForm = defineComponent({
  props: { hall: Object, catalogue: Object, send: Function, cancel: Function, label: String },
  setup(props) {
    const form = useForm();
    const hall = reactive(copy(props.hall));
    const busy = ref(false);
    const problem = shallowRef(null);
    const choices = (list) => list.map((one) => ({ value: one.kind ?? one.code ?? one.id, label: one.label ?? one.name }));
    const divisions = choices([props.catalogue.city, ...props.catalogue.divisions]);
    const organs = choices(props.catalogue.organs);

    const submit = async (event) => {
      event.preventDefault();
      const faults = [...REQUIRED.filter((name) => !hall[name]?.trim()).map((name) => `/${name}`), ...['organ', 'number', 'date'].filter((name) => !hall.designation[name]).map((name) => `/designation/${name}`)];
      form.show(faults.map((pointer) => ({ pointer, reason: t('fault.needed', { label: t(`hall${pointer.replaceAll('/', '.')}`) }) })));
      if (faults.length || busy.value) return;
      busy.value = true;
      problem.value = null;
      try {
        await props.send(copy(hall));
      } catch (failed) {
        problem.value = failed;
        form.show(failed.faults ?? []);
      } finally {
        busy.value = false;
      }
    };

    return () => html`
      <form novalidate @submit=${submit} data-test="hall-form">
        <${FaultSummary} faults=${form.faults} />
        <${DeskProblem} problem=${problem.value?.faults?.length ? null : problem.value} />
        <div class="two">
          <${SelectField} pointer="/kind" label=${t('hall.kind')} required options=${choices(props.catalogue.hallKinds)} ...${bind(hall, 'kind')} />
          <${TextField} pointer="/name" label=${t('hall.name')} required max=${60} ...${bind(hall, 'name')} />
          <${SelectField} pointer="/division" label=${t('hall.division')} required options=${divisions} ...${bind(hall, 'division')} />
          <${SelectField} pointer="/organ" label=${t('hall.organ')} hint=${t('hall.organ.hint')} required options=${organs} ...${bind(hall, 'organ')} />
          <${TextField} pointer="/address" label=${t('hall.address')} required max=${120} ...${bind(hall, 'address')} />
          <${TextField} pointer="/phone" label=${t('hall.phone')} type="tel" required max=${30} ...${bind(hall, 'phone')} />
          <${SelectField} pointer="/designation/organ" label=${t('hall.designation.organ')} hint=${t('hall.designation.hint')} required options=${organs} ...${bind(hall.designation, 'organ')} />
          <${TextField} pointer="/designation/number" label=${t('hall.designation.number')} hint=${t('hall.designation.number.hint')} required max=${60} ...${bind(hall.designation, 'number')} />
          <${TextField} pointer="/designation/date" label=${t('hall.designation.date')} type="date" required ...${bind(hall.designation, 'date')} />
        </div>
        <div class="onward">
          <button type="submit" class="first" disabled=${busy.value} data-test="send-hall">${props.label}</button>
          <button type="button" class="second" @click=${props.cancel} data-test="cancel">${t('cancel')}</button>
        </div>
      </form>
    `;
  },
});
