// One step after the other, back at any time; nothing is lost on the way.
import { defineComponent, nextTick, ref } from '../vendor/vue.js';
import { html } from './html.js';
import { t } from './i18n.js';
import { FaultSummary, useForm } from './form.js';
import { Notice } from './notice.js';
import { focusOn } from './speak.js';
import { time } from './format.js';

/**
 * @prop kept the draft's place on the device; draft.step is the step that is shown
 * @prop steps {name: component}, in their order; the last one sends
 * @prop title (step) => what it is called
 * @prop faultsOf (step) => what has to be mended before going on
 * @prop stepOf (pointer) => the step on which that field stands
 * @prop fresh () => a new draft
 * @prop First what stands before the steps; without it the first step is the beginning
 * @prop place where one is, beside the count of steps
 * @prop given what each step gets besides draft, form, kept, turn
 */
export const Stepper = defineComponent({
  props: { kept: Object, steps: Object, title: Function, faultsOf: Function, stepOf: Function, fresh: Function, First: null, place: String, given: Object },
  setup(props) {
    const { draft } = props.kept;
    const order = Object.keys(props.steps);
    const form = useForm();
    const restored = ref(props.kept.restored && draft.step !== props.fresh().step);

    const turn = async (step) => {
      form.show([]);
      draft.step = step;
      await nextTick();
      scrollTo(0, 0);
      await focusOn('step-title');
    };
    const onward = () => {
      const faults = props.faultsOf(draft.step);
      if (faults.length) form.show(faults);
      else turn(order[order.indexOf(draft.step) + 1]);
    };
    const before = () => order[order.indexOf(draft.step) - 1] ?? (props.First ? 'start' : null);
    const turnToFault = async (fault) => {
      const { faults } = form;
      draft.step = props.stepOf(fault.pointer);
      form.faults = faults;
      await nextTick();
    };
    const startOver = async () => {
      if (!confirm(t('apply.start.over.sure'))) return;
      Object.assign(draft, props.fresh());
      restored.value = false;
      turn(draft.step);
    };

    return () => {
      if (draft.step === 'start' && props.First) return html`<${props.First} ...${props.given} onward=${() => turn(order[0])} />`;
      const number = order.indexOf(draft.step) + 1;
      const last = number === order.length;
      return html`
        <div class="stepper">
          <p class="step-count">${t('apply.step', { number, of: order.length })}${props.place && html`<span class="at-hall">${props.place}</span>`}</p>
          <div class="step-bar" aria-hidden="true">${order.map((step, i) => html`<span key=${step} class=${i < number ? 'full' : ''}></span>`)}</div>
          <h1 id="step-title" tabindex="-1" data-test="step" data-step=${draft.step}>${props.title(draft.step)}</h1>
        </div>
        ${restored.value && html`<${Notice} kind="good" text=${t('apply.restored')} test="restored"><button type="button" class="plain" @click=${startOver} data-test="start-over">${t('apply.start.over')}</button></${Notice}>`}
        <${FaultSummary} faults=${form.faults} go=${turnToFault} />
        <form novalidate class="step" @submit=${(event) => event.preventDefault()}>
          <${props.steps[draft.step]} key=${draft.step} ...${props.given} draft=${draft} form=${form} kept=${props.kept} turn=${turn} />
          <div class="onward">
            ${before() && html`<button type="button" class="second" @click=${() => turn(before())} data-test="back">${t('back')}</button>`}
            ${!last && html`<button type="button" class="first" @click=${onward} data-test="onward">${t('onward')}</button>`}
          </div>
        </form>
        <p class="kept" data-test="kept">${draft.savedAt ? t('apply.kept', { time: time(draft.savedAt) }) : t('apply.kept.here')} <button type="button" class="plain" @click=${startOver} data-test="discard">${t('apply.start.over')}</button></p>
      `;
    };
  },
});
